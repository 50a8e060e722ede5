using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>A team says which constants a fix writes.</summary>
public class ChosenConstantsTests
{
    private const string Codes = """

        namespace Acme
        {
            public static class Codes { public const int Missing = 404; }
            public static class MoreCodes { public const int Missing = 404, Gone = 410; }
            public enum Outcome { Missing = 404 }
        }
        """;

    [Theory]
    [InlineData("Acme.Codes", "[|404 => Codes.Missing|]")]
    [InlineData("Acme.Codes, Acme.MoreCodes", "[|410 => MoreCodes.Gone|]")]
    [InlineData("Acme.MoreCodes, Acme.Codes", "[|404 => MoreCodes.Missing|]")]
    [InlineData("Acme.Codes", "[|410 => StatusCodes.Status410Gone|]")]
    [InlineData("Acme.Outcome", "[|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("Acme.NoSuchType", "[|404 => StatusCodes.Status404NotFound|]")]
    public async Task Own_constants_come_first(string types, string number) =>
        await Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
            $$"""using Acme; class Page { IResult Show() => Results.StatusCode({{number}}); }""" + Codes,
            config: $"status_codes.constants_types = {types}");

    [Theory]
    [InlineData("status_codes", "[|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("http_status_code", "[|404 => (int)System.Net.HttpStatusCode.NotFound|]")]
    [InlineData("http_status_code", "[|418 => StatusCodes.Status418ImATeapot|]")]
    public async Task The_framework_s_two_kinds_of_constants(string kind, string number) =>
        await Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
            $$"""class Page { class HttpStatusCode { } IResult Show() => Results.StatusCode({{number}}); }""",
            config: $"status_codes.constants = {kind}");
}
