using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Codes as text count at the APIs of the table alone.</summary>
public class TextTests
{
    private static readonly Setup Packages = new() { References = Package.References("Microsoft.OpenApi", "NSwag.Annotations") };

    private static readonly Setup NSwag = new()
    {
        References = Package.References("NSwag.Core", "NJsonSchema", "Newtonsoft.Json", "NSwag.Annotations"),
    };

    [Theory]
    [InlineData("""operation.Responses[[|"404" => StatusCodes.Status404NotFound.ToString()|]] = new OpenApiResponse();""")]
    [InlineData("""operation.Responses.Add([|"404" => StatusCodes.Status404NotFound.ToString()|], new OpenApiResponse());""")]
    [InlineData("""operation.Responses.TryAdd([|"404" => StatusCodes.Status404NotFound.ToString()|], new OpenApiResponse());""")]
    [InlineData("""operation.Responses = new OpenApiResponses { [[|"404" => StatusCodes.Status404NotFound.ToString()|]] = new OpenApiResponse() };""")]
    [InlineData("""operation.Responses = new OpenApiResponses { { [|"404" => StatusCodes.Status404NotFound.ToString()|], new OpenApiResponse() } };""")]
    [InlineData("""Console.WriteLine(operation.Responses.ContainsKey([|"404" => StatusCodes.Status404NotFound.ToString()|]));""")]
    [InlineData("""var missing = [|"404" => StatusCodes.Status404NotFound.ToString()|]; operation.Responses.Remove(missing);""")]
    public async Task The_text_of_a_constant_is_written_for_a_code_in_text(string statement)
    {
        const string Message = "\"404\" is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound.ToString()";
        await Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(
            Filter(statement), setup: Packages, message: Message);
        await Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(
            Filter(statement), setup: new() { References = Package.References("Microsoft.OpenApi 3") }, message: Message);
    }

    [Theory]
    [InlineData("""operation.Responses[[|"400" => StatusCodes.Status400BadRequest.ToString()|]] = new OpenApiResponse();""")]
    [InlineData("""operation.Responses.Add([|"401" => StatusCodes.Status401Unauthorized.ToString()|], new OpenApiResponse());""")]
    [InlineData("""operation.Responses.TryAdd([|"403" => StatusCodes.Status403Forbidden.ToString()|], new OpenApiResponse());""")]
    [InlineData("""operation.Responses.Remove([|"200" => StatusCodes.Status200OK.ToString()|]);""")]
    [InlineData("""_ = operation.Responses.ContainsKey([|"404" => StatusCodes.Status404NotFound.ToString()|]);""")]
    [InlineData("""_ = operation.Responses.TryGetValue([|"404" => StatusCodes.Status404NotFound.ToString()|], out var found);""")]
    public Task Of_the_documents_of_NSwag(string statement) =>
        Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(
            $$"""
            using NSwag;

            class Processor { void Process(OpenApiOperation operation) { {{statement}} } }
            """,
            setup: NSwag);

    // An attribute takes constants alone, and the call of a method is none. Those in the table take a number as well.
    [Fact]
    public async Task In_an_attribute_the_name_is_that_of_the_number() =>
        await Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(
            """class Orders { [NSwag.Annotations.SwaggerResponse([|"404" => StatusCodes.Status404NotFound|], typeof(string))] object Find() => 1; }""",
            setup: Packages,
            message: "\"404\" is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound");

    [Theory]
    [InlineData("""Console.WriteLine("404");""")]
    [InlineData("""new Dictionary<string, string>()["404"] = "Not Found";""")]
    [InlineData("""var status = "404"; Console.WriteLine(status == "404");""")]
    [InlineData("""operation.Responses["default"] = new Microsoft.OpenApi.OpenApiResponse();""")]
    [InlineData("""operation.Responses["4XX"] = new Microsoft.OpenApi.OpenApiResponse();""")]
    public Task Text_elsewhere_is_silent(string statement) =>
        Verify.Silent<UseNamedConstantAsTextAnalyzer>(Filter(statement), setup: Packages);

    private static string Filter(string statement) => $$"""
        using Microsoft.OpenApi;

        class Filter { void Apply(OpenApiOperation operation) { operation.Responses ??= new OpenApiResponses(); {{statement}} } }
        """;
}
