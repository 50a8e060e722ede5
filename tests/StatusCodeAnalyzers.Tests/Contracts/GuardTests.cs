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

    [Fact]
    public Task A_setting_forbids_it() =>
        Verify.Silent<UndeclaredStatusAnalyzer>(Unguarded, "status_codes.api_contract = false", OpenApiApp.Setup);

    [Fact]
    public Task A_reference_asks_for_it() => Verify.Reports<UndeclaredStatusAnalyzer>(
        Unguarded.Replace("NotFound()", "[|NotFound()|]", StringComparison.Ordinal), setup: OpenApiApp.Setup);

    private static string Unguarded =>
        Controller("""[HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? NotFound() : Ok();""");
}
