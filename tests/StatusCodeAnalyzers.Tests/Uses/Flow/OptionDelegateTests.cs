namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Options that hold codes in a dictionary or choose them by a delegate.</summary>
public class OptionDelegateTests : UseTests
{
    [Theory]
    [InlineData("{ [HealthStatus.Healthy] = [|200 => StatusCodes.Status200OK|], [HealthStatus.Degraded] = [|200 => StatusCodes.Status200OK|], [HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|] }")]
    [InlineData("= { [HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|] }", true)]
    [InlineData("= new Dictionary<HealthStatus, int> { [HealthStatus.Healthy] = [|200 => StatusCodes.Status200OK|], [HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|] }", true)]
    [InlineData("= new Dictionary<HealthStatus, int> { { HealthStatus.Healthy, [|200 => StatusCodes.Status200OK|] }, { HealthStatus.Unhealthy, [|503 => StatusCodes.Status503ServiceUnavailable|] } }", true)]
    [InlineData("= new Dictionary<HealthStatus, int>() { [HealthStatus.Unhealthy] = ready ? [|200 => StatusCodes.Status200OK|] : [|503 => StatusCodes.Status503ServiceUnavailable|] }", true)]
    public Task The_values_of_a_dictionary_initializer(string initializer, bool isWhole = false) => NamedAtFrameworkApi($$"""
        using Microsoft.AspNetCore.Diagnostics.HealthChecks;
        using Microsoft.Extensions.Diagnostics.HealthChecks;

        public static class Health
        {
            public static HealthCheckOptions Options(bool ready) => new() { ResultStatusCodes {{(isWhole ? initializer : "= " + initializer)}} };
        }
        """);

    [Theory]
    [InlineData("options.ResultStatusCodes[HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|];")]
    [InlineData("options.ResultStatusCodes.Add(HealthStatus.Unhealthy, [|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("options.ResultStatusCodes.TryAdd(HealthStatus.Unhealthy, [|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("options.ResultStatusCodes = new Dictionary<HealthStatus, int> { [HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("var map = new Dictionary<HealthStatus, int> { { HealthStatus.Unhealthy, [|503 => StatusCodes.Status503ServiceUnavailable|] } }; options.ResultStatusCodes = map;")]
    [InlineData("var map = new Dictionary<HealthStatus, int>(); map[HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|]; options.ResultStatusCodes = map;")]
    [InlineData("if (options.ResultStatusCodes[HealthStatus.Unhealthy] == [|503 => StatusCodes.Status503ServiceUnavailable|]) return;")]
    public Task The_values_of_a_dictionary(string statement) => NamedAtFrameworkApi($$"""
        using Microsoft.AspNetCore.Diagnostics.HealthChecks;
        using Microsoft.Extensions.Diagnostics.HealthChecks;

        public static class Health
        {
            public static void Configure(HealthCheckOptions options)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("options.ClientErrorMapping[[|404 => StatusCodes.Status404NotFound|]].Link = \"https://shop.example/errors/missing\";")]
    [InlineData("options.ClientErrorMapping[[|409 => StatusCodes.Status409Conflict|]] = new ClientErrorData { Title = \"Conflict\" };")]
    [InlineData("options.ClientErrorMapping.Add([|409 => StatusCodes.Status409Conflict|], new ClientErrorData { Title = \"Conflict\" });")]
    [InlineData("options.ClientErrorMapping.Remove([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("if (options.ClientErrorMapping.TryGetValue([|404 => StatusCodes.Status404NotFound|], out var data)) data.Title = \"Missing\";")]
    [InlineData("if (options.ClientErrorMapping.ContainsKey([|404 => StatusCodes.Status404NotFound|])) return;")]
    public Task The_keys_of_a_dictionary(string statement) => NamedAtFrameworkApi($$"""
        using Microsoft.AspNetCore.Mvc;

        public static class Errors
        {
            public static void Configure(ApiBehaviorOptions options)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("exception => exception is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|]")]
    [InlineData("_ => [|500 => StatusCodes.Status500InternalServerError|]")]
    [InlineData("exception => exception switch { ArgumentException => [|400 => StatusCodes.Status400BadRequest|], KeyNotFoundException => [|404 => StatusCodes.Status404NotFound|], _ => [|500 => StatusCodes.Status500InternalServerError|] }")]
    [InlineData("exception => { if (exception is TimeoutException) return [|504 => StatusCodes.Status504GatewayTimeout|]; return [|500 => StatusCodes.Status500InternalServerError|]; }")]
    [InlineData("delegate (Exception exception) { return [|500 => StatusCodes.Status500InternalServerError|]; }")]
    [InlineData("(Exception exception) => (int)(exception is TimeoutException ? HttpStatusCode.OK : [|(HttpStatusCode)500 => HttpStatusCode.InternalServerError|])")]
    [InlineData("StatusOf")]
    [InlineData("Failures.StatusOf")]
    [InlineData("new Func<Exception, int>(StatusOf)")]
    public Task The_results_of_a_delegate(string selector) => NamedAtFrameworkApi($$"""
        using System.Net;

        public static class Failures
        {
            public static ExceptionHandlerOptions Options() => new() { StatusCodeSelector = {{selector}} };

            private static int StatusOf(Exception exception) => exception is TimeoutException ? {{(selector.Contains("StatusOf", StringComparison.Ordinal) ? "[|504 => StatusCodes.Status504GatewayTimeout|]" : "StatusCodes.Status504GatewayTimeout")}} : 0;
        }
        """, new() { Packs = [ReferencePack.Net9, ReferencePack.Net10] });
}
