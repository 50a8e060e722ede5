using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>The only action changes the reply, so nothing takes it by itself.</summary>
public class InterimStatusAsFinalFixTests
{
    [Theory]
    [InlineData("StatusCode(/* soon */ [|StatusCodes.Status102Processing => StatusCodes.Status202Accepted|])")]
    [InlineData("StatusCode([|(int)HttpStatusCode.Processing => StatusCodes.Status202Accepted|])")]
    [InlineData("new ObjectResult(null) { StatusCode = [|102 => StatusCodes.Status202Accepted|] }")]
    [InlineData("StatusCode(Response.HasStarted ? [|102 => StatusCodes.Status202Accepted|] : [|100 => StatusCodes.Status200OK|])")]
    public Task The_final_status_is_returned_instead(string result) => Fixes(result);

    [Theory]
    [InlineData("StatusCode([|103|])")]
    [InlineData("StatusCode([|104|])")]
    public Task What_answers_nothing_has_no_fix(string result) => Fixes(result);

    [Fact]
    public Task A_team_that_prefers_the_enum_gets_it() =>
        Fixes("StatusCode([|102 => (int)HttpStatusCode.Accepted|])", "status_codes.constants = http_status_code");

    [Fact]
    public Task The_title_says_that_the_reply_changes() => Verify.Reports<InterimStatusAsFinalAnalyzer, InterimStatusAsFinalFix>(
        Controller("StatusCode([|102 => StatusCodes.Status202Accepted|])"),
        action: "Return 202 Accepted instead (changes the reply)",
        dotnetFormat: false);

    private static Task Fixes(string result, string? config = null) =>
        Verify.Reports<InterimStatusAsFinalAnalyzer, InterimStatusAsFinalFix>(Controller(result), config: config, dotnetFormat: false);

    private static string Controller(string result) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class UploadsController : ControllerBase
        {
            public IActionResult Get() => {{result}};
        }
        """;
}
