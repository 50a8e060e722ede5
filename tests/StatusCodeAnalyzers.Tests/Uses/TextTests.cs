using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Codes as text count at the APIs of the table alone.</summary>
public class TextTests
{
    private static readonly Setup Packages = new() { References = Package.References("Microsoft.OpenApi", "NSwag.Annotations") };

    [Theory]
    [InlineData("""operation.Responses[[|"404"|]] = new Microsoft.OpenApi.OpenApiResponse();""")]
    [InlineData("""operation.Responses.Add([|"404"|], new Microsoft.OpenApi.OpenApiResponse());""")]
    [InlineData("""operation.Responses = new Microsoft.OpenApi.OpenApiResponses { [[|"404"|]] = new Microsoft.OpenApi.OpenApiResponse() };""")]
    [InlineData("""operation.Responses = new Microsoft.OpenApi.OpenApiResponses { { [|"404"|], new Microsoft.OpenApi.OpenApiResponse() } };""")]
    [InlineData("""Console.WriteLine(operation.Responses.ContainsKey([|"404"|]));""")]
    public async Task A_code_in_text_is_reported_without_a_fix(string statement) =>
        await Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
            $$"""class Filter { void Apply(Microsoft.OpenApi.OpenApiOperation operation) { operation.Responses ??= new Microsoft.OpenApi.OpenApiResponses(); {{statement}} } }""",
            setup: Packages,
            message: "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound.ToString()",
            dotnetFormat: false);

    // An attribute takes constants alone, and the call of a method is none. Those in the table take a number as well.
    [Fact]
    public async Task In_an_attribute_the_name_is_that_of_the_number() => await Verify.Reports<UseNamedConstantAnalyzer>(
        """class Orders { [NSwag.Annotations.SwaggerResponse([|"404"|], typeof(string))] object Find() => 1; }""",
        setup: Packages,
        message: "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound");

    [Theory]
    [InlineData("""Console.WriteLine("404");""")]
    [InlineData("""new Dictionary<string, string>()["404"] = "Not Found";""")]
    [InlineData("""var status = "404"; Console.WriteLine(status == "404");""")]
    [InlineData("""operation.Responses["default"] = new Microsoft.OpenApi.OpenApiResponse();""")]
    [InlineData("""operation.Responses["4XX"] = new Microsoft.OpenApi.OpenApiResponse();""")]
    public Task Text_elsewhere_is_silent(string statement) => Verify.Silent<UseNamedConstantAnalyzer>(
        $$"""class Filter { void Apply(Microsoft.OpenApi.OpenApiOperation operation) { operation.Responses ??= new Microsoft.OpenApi.OpenApiResponses(); {{statement}} } }""",
        setup: Packages);
}
