using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>
/// One number, one voice: all pairs of rules that can meet on one line, and which of them speaks where. Of one number only the rule that
/// knows most of it does; two rules that speak of different things beside each other both do.
/// </summary>
public class OneVoiceTests
{
    [Theory]
    // A final response: its status is wrong, so nobody names it.
    [InlineData("IActionResult A() => StatusCode(102);", "STC2008 102")]
    [InlineData("IActionResult A() { var code = 102; return StatusCode(code); }", "STC2008 102")]
    [InlineData("void A() => Response.StatusCode = 100;", "STC2008 100")]
    [InlineData("IActionResult A() => StatusCode((int)HttpStatusCode.Processing);", "STC2008 (int)HttpStatusCode.Processing")]
    [InlineData("IActionResult A() => Problem(statusCode: 102);", "STC2008 102")]
    // Documentation and comparisons send nothing, so there it is named.
    [InlineData("[ProducesResponseType(102)] public void A() { }", "STC1001 102")]
    [InlineData("bool A() => Response.StatusCode == 102;", "STC1001 102")]
    // Problem details with a success.
    [InlineData("IActionResult A() => Problem(statusCode: 200);", "STC2006 200")]
    [InlineData("IActionResult A() => Problem(statusCode: (int)HttpStatusCode.OK);", "STC2006 (int)HttpStatusCode.OK")]
    [InlineData("IActionResult A() => Problem(statusCode: (int)HttpStatusCode.RedirectMethod);", "STC2006 (int)HttpStatusCode.RedirectMethod")]
    [InlineData("ProblemDetails A() => new() { Status = 200 };", "STC2006 200")]
    [InlineData("IActionResult A() => Problem(statusCode: 380);", "STC2006 380")]
    [InlineData("IActionResult A() => Problem(statusCode: 299);", "STC2006 299")]
    [InlineData("IActionResult A() => Problem(title: \"Not Found\", statusCode: 200);", "STC2006 200")]
    // Numbers that are none, of SIP or of nobody: one rule each.
    [InlineData("IActionResult A() => StatusCode(4004);", "STC2003 4004")]
    [InlineData("IActionResult A() => StatusCode(603);", "STC2003 603")]
    [InlineData("IActionResult A() => Problem(statusCode: 20);", "STC2003 20")]
    [InlineData("IActionResult A() => StatusCode(430);", "STC2001 430")]
    [InlineData("IActionResult Sip() => StatusCode(430);", "STC2001 430, STC4001 StatusCode(430)")]
    [InlineData("IActionResult A() => StatusCode(499);", "STC2002 499")]
    [InlineData("int StatusCode2 => 404;", "STC1002 404")]
    // A number has a name, and beside it something else is wrong.
    [InlineData("IActionResult A() => StatusCode(404);", "STC1001 404, STC1004 StatusCode, STC4001 StatusCode(404)")]
    [InlineData("IActionResult A() => StatusCode(400, new { error = \"not_found\" });", "STC1001 400, STC1004 StatusCode, STC2004 \"not_found\"")]
    [InlineData("IActionResult A() => StatusCode(430, new { error = \"not_found\" });", "STC2001 430, STC2004 \"not_found\"")]
    [InlineData("IActionResult A() => StatusCode(204, new { id = 7 });", "STC1001 204, STC2005 new { id = 7 }")]
    [InlineData(
        "IActionResult A() => StatusCode(204, new { error = \"not_found\" });", "STC1001 204, STC2005 new { error = \"not_found\" }")]
    [InlineData("IActionResult A() => StatusCode(204, new ProblemDetails());", "STC1001 204, STC2005 new ProblemDetails()")]
    [InlineData("IActionResult A() => StatusCode((int)HttpStatusCode.RedirectMethod);", "STC1003 RedirectMethod, STC1005 (int)HttpStatusCode.RedirectMethod")]
    public async Task Who_speaks(string member, string said)
    {
        var project = await TestProject.Create(new Setup(), ReferencePack.Net10, [("Code.cs", Code(member))]);
        var analysis = await Analysis.Run(project, Product.Rules);
        Assert.Empty(analysis.Errors);

        var found = analysis.All.Where(diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal));
        Assert.Equal(said, string.Join(", ", found
            .Select(one => $"{one.Id} {one.Location.SourceTree!.GetText().ToString(one.Location.SourceSpan)}")
            .Order(StringComparer.Ordinal)));
    }

    private static string Code(string member) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        public class C : ControllerBase { {{(member[0] == '[' ? "" : "public ")}}{{member}} }
        """;
}
