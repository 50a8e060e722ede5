using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>When the rules about the document run, and when they stay out: with the real package that writes one.</summary>
public class GuardTests
{
    [Fact]
    public Task An_attribute_or_call_that_nobody_can_read_silences_the_endpoint() => Verify.Silent<UndeclaredStatusAnalyzer>(App("""
        app.MapGet("/a", [Own] (int id) => id > 0 ? Results.Ok() : Results.NotFound()).Produces(200);
        app.MapGet("/b", (int id) => id > 0 ? Results.Ok() : Results.NotFound()).Produces(200).WithErrors();
        var endpoint = app.MapGet("/c", (int id) => id > 0 ? Results.Ok() : Results.NotFound()).Produces(200);
        Extensions.WithErrors(endpoint);
        app.MapGet("/d", (int id) => id > 0 ? Results.Ok() : Results.NotFound()).Produces(200).WithOpenApi(operation => operation);
        """) + """

        public class OwnAttribute : Attribute, Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata
        {
            public Type? Type => null;
            public int StatusCode => 404;
            public IEnumerable<string> ContentTypes => [];
            public string? Description => null;
        }

        public static class Extensions
        {
            public static RouteHandlerBuilder WithErrors(this RouteHandlerBuilder builder) => builder.ProducesProblem(404);
        }
        """, On, OpenApiApp.Setup);

    [Theory]
    [InlineData("operation.Responses[\"404\"] = new();")]
    [InlineData("operation.Responses?.Add(\"404\", new Microsoft.OpenApi.OpenApiResponse());")]
    [InlineData("operation.Responses.TryAdd(\"404\", new Microsoft.OpenApi.OpenApiResponse());")]
    public Task A_project_that_writes_replies_into_the_document_is_left_alone(string writes) => Verify.Silent<UndeclaredStatusAnalyzer>(
        Controller("""[HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? NotFound() : Ok();"""),
        setup: OpenApiApp.Setup with
        {
            AllowErrors = true,
            Documents =
            [
                ("Filter.cs", $$"""
                    public static class Filter
                    {
                        public static void Apply(Microsoft.OpenApi.OpenApiOperation operation) { {{writes}} }
                    }
                    """),
            ],
        });

    [Theory]
    [InlineData("var responses = operation.Responses; responses.Add(\"404\", null!);")]
    [InlineData("Extend(operation.Responses);")]
    public Task Replies_that_are_handed_on_may_be_written_elsewhere(string writes) => Verify.Silent<UndeclaredStatusAnalyzer>(
        Controller("""[HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? NotFound() : Ok();"""),
        setup: OpenApiApp.Setup with
        {
            AllowErrors = true,
            Documents = [("Filter.cs", $$"""public static class Filter { public static void Apply(Microsoft.OpenApi.OpenApiOperation operation) { {{writes}} } }""")],
        });

    /// <summary>What a filter of another assembly adds to the document, nobody sees here.</summary>
    [Fact]
    public Task A_filter_of_an_unknown_package_may_write_replies() => Verify.Silent<UndeclaredStatusAnalyzer>(
        Unguarded, setup: WithSetup("options.OperationFilter<TheirOperationFilter>();"));

    [Fact]
    public Task A_filter_of_the_project_that_writes_none_does_not() => Verify.Reports<UndeclaredStatusAnalyzer>(
        Unguarded.Replace("NotFound()", "[|NotFound()|]", StringComparison.Ordinal),
        setup: WithSetup("options.OperationFilter<OwnOperationFilter>(); options.OperationFilter<AddResponseHeadersFilter>();"));

    [Fact]
    public Task A_filter_that_is_known_to_add_401_and_403_spares_these() => Verify.Reports<UndeclaredStatusAnalyzer>(
        Controller("""
            [HttpGet("a"), ProducesResponseType(200)]
                public IActionResult A(int i) => i switch { 1 => [|NotFound()|], 2 => Unauthorized(), 3 => Forbid(), _ => Ok() };
            """),
        setup: WithSetup("options.OperationFilter<SecurityRequirementsOperationFilter>();"));

    [Fact]
    public Task A_method_of_the_team_in_a_namespace_of_the_framework_is_not_the_frameworks() => Verify.Silent<UndeclaredStatusAnalyzer>(
        App("""
            app.MapGet("/a", (int id) => id > 0 ? Results.Ok() : Results.NotFound()).Produces(200).WithErrors();
            """),
        On,
        new()
        {
            Documents =
            [
                ("Extensions.cs", """
                    namespace Microsoft.AspNetCore.Builder;

                    public static class Extensions
                    {
                        public static RouteHandlerBuilder WithErrors(this RouteHandlerBuilder builder) => builder.ProducesProblem(404);
                    }
                    """),
            ],
        });

    [Fact]
    public Task A_method_of_the_team_that_maps_to_a_group_may_declare_replies_of_it() => Verify.Silent<UndeclaredStatusAnalyzer>(
        App("""
            var group = app.MapGroup("/g");
            group.MapMore();
            group.MapGet("/a", (int id) => id > 0 ? Results.Ok() : Results.NotFound()).Produces(200);
            """) + """

            public static class More
            {
                public static void MapMore(this RouteGroupBuilder group) => group.ProducesProblem(404);
            }
            """,
        On,
        new() { Packs = [ReferencePack.Net9, ReferencePack.Net10, ReferencePack.Net11] });

    /// <summary>A filter that replaces results has the last word on what is sent, and one at the action may have.</summary>
    [Fact]
    public Task Where_a_filter_may_send_another_success_nobody_says_that_it_is_never_sent() => Verify.Silent<ContractWarningsAnalyzer>(
        Controller("""
            [HttpPost("a"), Wrap] public IActionResult A() => NoContent();
                [HttpPost("b"), ServiceFilter(typeof(object))] public IActionResult B() => NoContent();
            """) + """

            public class WrapAttribute : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute
            {
            }
            """,
        On);

    [Fact]
    public Task A_filter_for_all_that_replaces_results_is_found_by_its_method() => Verify.Silent<ContractWarningsAnalyzer>(
        Controller("""[HttpPost("a")] public IActionResult A() => NoContent();""") + """

            public class WrapFilter : Microsoft.AspNetCore.Mvc.Filters.IResultFilter
            {
                public void OnResultExecuting(Microsoft.AspNetCore.Mvc.Filters.ResultExecutingContext context) => context.Result = new OkResult();
                public void OnResultExecuted(Microsoft.AspNetCore.Mvc.Filters.ResultExecutedContext context) { }
            }
            """,
        On);

    [Fact]
    public Task What_an_exception_handler_names_is_not_declared_for_nothing() => Verify.Reports<DeclaredNeverReturnedAnalyzer>(
        Controller("""
            [HttpGet("a"), ProducesResponseType(200), ProducesResponseType(404), ProducesResponseType(410)] public IActionResult [|A|]() => Ok();
                [HttpGet("b"), ProducesResponseType(200), ProducesResponseType(409), ProducesResponseType(422)] public IActionResult B() => Ok();
                [HttpGet("c"), ProducesResponseType(200), ProducesResponseType(410), Wrap] public IActionResult C() => Ok();
            """) + """

            public class WrapAttribute : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute
            {
            }

            public class Errors : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
            {
                public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
                {
                    context.Response.StatusCode = exception is KeyNotFoundException ? StatusCodes.Status404NotFound : 409;
                    await Task.Yield();
                    return true;
                }
            }

            public class InvalidMiddleware
            {
                public Task Invoke(HttpContext context)
                {
                    context.Response.StatusCode = (int)System.Net.HttpStatusCode.UnprocessableEntity;
                    return Task.CompletedTask;
                }
            }
            """,
        On);

    [Fact]
    public Task A_setting_forbids_it() =>
        Verify.Silent<UndeclaredStatusAnalyzer>(Unguarded, "status_codes.api_contract = false", OpenApiApp.Setup);

    [Fact]
    public Task A_reference_asks_for_it() => Verify.Reports<UndeclaredStatusAnalyzer>(
        Unguarded.Replace("NotFound()", "[|NotFound()|]", StringComparison.Ordinal), setup: OpenApiApp.Setup);

    private static Setup WithSetup(string setup) => OpenApiApp.Setup with
    {
        AllowErrors = true,
        Documents =
        [
            ("Setup.cs", $$"""
                public static class Setup { public static void Set(dynamic options) { {{setup}} } }

                public class OwnOperationFilter { public void Apply(Microsoft.OpenApi.OpenApiOperation operation) => operation.Summary = "x"; }
                """),
        ],
    };

    private static string Unguarded =>
        Controller("""[HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? NotFound() : Ok();""");
}
