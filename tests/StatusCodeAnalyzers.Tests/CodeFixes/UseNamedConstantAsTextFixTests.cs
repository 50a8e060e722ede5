using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>What it writes at each API is in <c>TextTests</c>.</summary>
public class UseNamedConstantAsTextFixTests
{
    private static readonly Setup Packages = new() { References = Package.References("Microsoft.OpenApi") };

    [Fact]
    public Task The_title_says_that_the_compiled_code_changes() =>
        Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(
            Filter("""operation.Responses.Remove([|"404" => StatusCodes.Status404NotFound.ToString()|]);"""),
            action: "Use StatusCodes.Status404NotFound.ToString() (the same text, other compiled code)",
            setup: Packages);

    [Fact]
    public Task A_constant_of_the_team_comes_first() => Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(
        Filter("""operation.Responses.Remove([|"404" => Codes.Missing.ToString()|]);""") + " static class Codes { public const int Missing = 404; }",
        config: "status_codes.constants_types = Codes",
        setup: Packages);

    private static string Filter(string statement) => $$"""
        using Microsoft.OpenApi;

        class Filter { void Apply(OpenApiOperation operation) { operation.Responses ??= new OpenApiResponses(); {{statement}} } }
        """;
}
