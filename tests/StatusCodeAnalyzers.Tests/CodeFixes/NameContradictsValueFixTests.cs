using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Only a person knows which of the two is wrong, so each constant is fixed alone: there is no Fix All.</summary>
public class NameContradictsValueFixTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Theory]
    [InlineData("NotFound", "BadRequest")]
    [InlineData("StatusNotFound", "StatusBadRequest")]
    [InlineData("Status404NotFound", "Status400BadRequest")]
    [InlineData("Status400NotFound", "Status400BadRequest")]
    [InlineData("HTTP_NOT_FOUND", "HTTP_BAD_REQUEST")]
    [InlineData("HTTP_404_NOT_FOUND", "HTTP_400_BAD_REQUEST")]
    [InlineData("Http_Not_Found", "Http_Bad_Request")]
    [InlineData("NotFoundStatusCode", "BadRequestStatusCode")]
    [InlineData("notFound", "badRequest")]
    [InlineData("HttpNotFound", "HttpBadRequest")]
    [InlineData("_notFound", "_badRequest")]
    public Task The_name_is_made_that_of_the_value_in_the_same_style_everywhere(string name, string renamed) => Fixes(
        Code($"{name} = [|400|]", $"Codes.{name}"), Code($"{renamed} = 400", $"Codes.{renamed}"), "RenameDefinition");

    [Theory]
    [InlineData("400", "404")]
    [InlineData("0x190", "404")]
    [InlineData("(/* sic */ 400)", "(/* sic */ 404)")]
    public Task The_value_is_made_that_of_the_name(string value, string changed) => Fixes(
        Code(
            $"NotFound = {value.Replace("400", "[|400|]", StringComparison.Ordinal).Replace("0x190", "[|0x190|]", StringComparison.Ordinal)}",
            "Codes.NotFound"),
        Code($"NotFound = {changed}", "Codes.NotFound"),
        "ChangeValue");

    [Fact]
    public Task An_enum_member_is_renamed_too() => Fixes(
        "public enum HttpCodes { Ok = 200, Created = [|202|] }\npublic class Replies { public HttpCodes Reply => HttpCodes.Created; }",
        "public enum HttpCodes { Ok = 200, Accepted = 202 }\npublic class Replies { public HttpCodes Reply => HttpCodes.Accepted; }",
        "RenameDefinition");

    [Fact]
    public Task A_constant_of_a_method_is_renamed_too() => Fixes(
        "const int notFound = [|400|];\nSystem.Console.WriteLine(notFound);",
        "const int badRequest = 400;\nSystem.Console.WriteLine(badRequest);",
        "RenameDefinition");

    [Theory]
    [InlineData("public enum HttpCodes { Ok = 200, BadRequest = 400, NotFound = [|400|] }")] // the name is taken
    [InlineData("public static class HttpCodes { public const int NotFound = [|566|]; }")] // the value has no name
    [InlineData("public static class HttpCodes { public const int NotFound = [|418|]; }")]
    [InlineData("public static class HttpCodes { public const int NotFound = [|520|]; }")]
    [InlineData("public static class HttpCodes { public const int NotFound = [|400|]; public static void BadRequest() { } }")]
    [InlineData("const int NotFound = [|400|]; var BadRequest = NotFound; System.Console.WriteLine(BadRequest);")]
    public Task It_is_not_renamed_to_what_is_taken_or_is_no_name(string code) =>
        Verify.Reports<NameContradictsValueAnalyzer, NameContradictsValueFix>(
            code, action: "RenameDefinition", sameIL: false, dotnetFormat: false, setup: Newest);

    [Fact]
    public async Task The_titles_say_what_happens()
    {
        await Fixes(Code("NotFound = [|400|]", "0"), Code("BadRequest = 400", "0"), "Rename to BadRequest");
        await Fixes(Code("NotFound = [|400|]", "0"), Code("NotFound = 404", "0"), "Change the value to 404 (changes behaviour)");
    }

    private static Task Fixes(string code, string fixedCode, string action) =>
        Verify.Reports<NameContradictsValueAnalyzer, NameContradictsValueFix>(
            code, fixedCode, action: action, sameIL: false, dotnetFormat: false, setup: Newest);

    private static string Code(string definition, string use) => $$"""
        public static class Codes
        {
            public const int {{definition}}; // as agreed
        }

        public class Replies
        {
            public int Reply => {{use}};
        }
        """;
}
