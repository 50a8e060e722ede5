using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class HeaderExpectedTests
{
    [Theory]
    [InlineData("return [|Unauthorized|]();")]
    [InlineData("return this.[|Unauthorized|](1);")]
    [InlineData("return new [|UnauthorizedResult|]();")]
    [InlineData("return StatusCode([|429|]);")]
    [InlineData("return StatusCode([|StatusCodes.Status503ServiceUnavailable|], 1);")]
    [InlineData("Response.StatusCode = [|401|]; return Json(1);")]
    public Task What_clients_look_for_is_asked_for(string body) => Verify.Reports<HeaderExpectedAnalyzer>(HeaderMissingTests.Action(body));

    [Theory]
    [InlineData("Response.Headers.WWWAuthenticate = \"Bearer\"; return Unauthorized();")]
    [InlineData("Response.Headers[\"WWW-Authenticate\"] = \"Bearer\"; return Unauthorized();")]
    [InlineData("Response.Headers.RetryAfter = \"60\"; return StatusCode(429);")]
    [InlineData("Response.Headers.Append(\"Retry-After\", \"60\"); return StatusCode(503);")]
    [InlineData("return Challenge();")]
    [InlineData("return StatusCode(405);")]
    [InlineData("return StatusCode(500);")]
    public Task What_is_set_is_not(string body) => Verify.Silent<HeaderExpectedAnalyzer>(HeaderMissingTests.Action(body));

    [Fact]
    public Task The_message_names_header_and_section() => Verify.Reports<HeaderExpectedAnalyzer>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/401", () => Results.[|Unauthorized|]());
        app.MapGet("/429", () => Results.StatusCode([|429|]));
        app.Run();
        """,
        message: """
            401 Unauthorized comes without WWW-Authenticate (RFC 9110 §11.6.1), by which clients know what to do next
            429 Too Many Requests comes without Retry-After (RFC 6585 §4), by which clients know what to do next
            """.ReplaceLineEndings("\n"));
}
