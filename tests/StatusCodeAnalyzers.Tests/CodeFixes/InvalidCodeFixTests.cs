using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// Another code changes the reply: a person chooses it, in a document or project, and <c>dotnet format</c> leaves the number alone.
/// </summary>
public class InvalidCodeFixTests
{
    // The right code may have a result of its own, which is another rule's suggestion.
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10], Config = "dotnet_diagnostic.STC1004.severity = none" };

    [Theory]
    [InlineData("Return 404 Not Found instead (changes the reply)", "StatusCode([|4004 => StatusCodes.Status404NotFound|])")]
    [InlineData("Return 400 Bad Request instead (changes the reply)", "StatusCode([|4004 => StatusCodes.Status400BadRequest|])")]
    [InlineData(
        "Return 403 Forbidden instead (changes the reply)",
        "StatusCode([|SipStatusCodes.Status603Decline => StatusCodes.Status403Forbidden|])")]
    [InlineData("ReturnHttpCode200", "StatusCode(/* all well */ [|2000 => StatusCodes.Status200OK|] /* done */)")]
    [InlineData("ReturnHttpCode404", "StatusCode([|Own.Weird => StatusCodes.Status404NotFound|])")]
    [InlineData("ReturnHttpCode404", "StatusCode([|40 * 100 + 4 => StatusCodes.Status404NotFound|])")]
    [InlineData("ReturnHttpCode404", "Problem(statusCode: [|-404 => StatusCodes.Status404NotFound|])")]
    [InlineData("ReturnHttpCode403", "StatusCode(Response.HasStarted ? 200 : [|999 => StatusCodes.Status403Forbidden|])")]
    [InlineData("ReturnHttpCode403", "StatusCode([|777|])")]
    public Task A_code_that_may_be_meant_is_returned_instead(string action, string result) =>
        Verify.Reports<InvalidCodeAnalyzer, InvalidCodeFix>($$"""
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public IActionResult Get() => {{result}};
        }

        public static class Own { public const int Weird = 4004; }
        """,
            action: action, sameIL: false, dotnetFormat: false, setup: Newest);

    [Fact]
    public Task All_numbers_that_may_mean_it_are_replaced_at_once() => Verify.Reports<InvalidCodeAnalyzer, InvalidCodeFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType([|4004 => StatusCodes.Status404NotFound|])]
        public class FlowsController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|4004 => StatusCodes.Status404NotFound|]);

            public IActionResult Put() => StatusCode([|2000|]);

            public IActionResult Delete() => StatusCode([|44 => StatusCodes.Status404NotFound|]);
        }
        """,
        action: "ReturnHttpCode404", sameIL: false, setup: Newest);

    [Fact]
    public Task An_enum_stays_an_enum() => Verify.Reports<InvalidCodeAnalyzer, InvalidCodeFix>(
        """
        using System.Net;

        namespace System.Web.Http
        {
            public class HttpResponseException : Exception
            {
                public HttpResponseException(HttpStatusCode statusCode) { }
            }
        }

        namespace Acme
        {
            public static class Calls
            {
                public static Exception Fail() => new System.Web.Http.HttpResponseException([|(HttpStatusCode)4004 => HttpStatusCode.NotFound|]);
            }
        }
        """,
        action: "ReturnHttpCode404", sameIL: false, setup: Newest);

    [Fact]
    public Task Dotnet_format_leaves_the_reply_alone() => Verify.Reports<InvalidCodeAnalyzer, InvalidCodeFix>(
        "public static class Replies { public static IResult Get() => Results.StatusCode([|2000 => StatusCodes.Status200OK|]); }",
        sameIL: false,
        dotnetFormat: false,
        setup: Newest);
}
