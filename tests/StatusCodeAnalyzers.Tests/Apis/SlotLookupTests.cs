using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Apis;

/// <summary>A team says which of its members carry status codes, and which do not.</summary>
public class SlotLookupTests
{
    private const string Reply = """

        namespace Acme
        {
            public class Reply
            {
                public Reply() { }
                public Reply(int outcome) { }
                public Reply(string text, int statusCode) { }
                public int Outcome { get; set; }
                public int StatusCode { get; set; }
                public static void Send(int outcome, int width) { }
            }
        }
        """;

    [Theory]
    [InlineData("P:Acme.Reply.Outcome", "new Acme.Reply { Outcome = [|404 => StatusCodes.Status404NotFound|] }.ToString();")]
    [InlineData("P:Acme.Reply.Outcome", "bool _ = new Acme.Reply().Outcome == [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("M:Acme.Reply.Send(System.Int32,System.Int32)/outcome", "Acme.Reply.Send([|404 => StatusCodes.Status404NotFound|], 200);")]
    [InlineData(
        "P:Acme.Other.Code | M:Acme.Reply.Send(System.Int32,System.Int32)/outcome",
        "Acme.Reply.Send([|404 => StatusCodes.Status404NotFound|], 200);")]
    [InlineData(
        "M:Acme.Reply.Send(System.Int32,System.Int32)",
        "Acme.Reply.Send([|404 => StatusCodes.Status404NotFound|], [|200 => StatusCodes.Status200OK|]);")]
    [InlineData("M:Acme.Reply.ctor(System.Int32)", "new Acme.Reply([|404 => StatusCodes.Status404NotFound|]).ToString();")]
    [InlineData("M:Acme.Reply..ctor(System.Int32)/outcome", "new Acme.Reply([|404 => StatusCodes.Status404NotFound|]).ToString();")]
    public async Task An_additional_member_counts(string ids, string statement) =>
        await Verify.Reports<UseNamedConstantForOwnMemberAnalyzer, UseNamedConstantFix>(
            Method(statement), config: $"status_codes.additional_apis = {ids}");

    /// <summary>The editorconfig format ends a value at the first number sign, so what is behind it never arrives.</summary>
    [Fact]
    public async Task A_number_sign_is_a_comment_to_the_file_format() =>
        await Verify.Reports<UseNamedConstantForOwnMemberAnalyzer, UseNamedConstantFix>(
            Method("Acme.Reply.Send([|404 => StatusCodes.Status404NotFound|], [|200 => StatusCodes.Status200OK|]);"),
            config: "status_codes.additional_apis = M:Acme.Reply.Send(System.Int32,System.Int32)#outcome");

    [Theory]
    [InlineData("P:Acme.Reply.StatusCode", "new Acme.Reply { StatusCode = 404 }.ToString();")]
    [InlineData("P:Acme.Reply.StatusCode", "bool _ = new Acme.Reply().StatusCode == 404;")]
    [InlineData("M:Acme.Reply.ctor(System.String,System.Int32)/statusCode", "new Acme.Reply(\"\", 404).ToString();")]
    public Task An_excluded_member_is_silent(string ids, string statement) =>
        Verify.Silent<UseNamedConstantForOwnMemberAnalyzer>(Method(statement), config: $"status_codes.excluded_apis = {ids}");

    [Fact]
    public Task An_excluded_framework_API_is_silent() => Verify.Silent<UseNamedConstantAnalyzer>(
        "class Page { void Show(HttpResponse response) { response.StatusCode = 404; } }",
        config: "status_codes.excluded_apis = P:Microsoft.AspNetCore.Http.HttpResponse.StatusCode");

    private static string Method(string statement) => $$"""class Page { void Show() { {{statement}} } }""" + Reply;
}
