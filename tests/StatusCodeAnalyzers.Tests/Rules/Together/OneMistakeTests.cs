using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>All rules together: none reports what another one has reported already, and each does so at its own place.</summary>
public class OneMistakeTests
{
    // A raw number is a mistake of its own beside what is sent with it.
    [Theory]
    [InlineData("StatusCode(430)", "STC2001 430")]
    [InlineData("StatusCode(520)", "STC2002 520")]
    [InlineData("StatusCode(41, new { error = \"not_found\" })", "STC2003 41")]
    [InlineData("StatusCode(404, new { error = \"bad_request\", message = \"Bad Request\" })", "STC1001 404", "STC2004 \"bad_request\"")]
    [InlineData("StatusCode(430, new { error = \"not_found\" })", "STC2001 430", "STC2004 \"not_found\"")]
    [InlineData("BadRequest(new ProblemDetails { Status = 404, Title = \"Not Found\" })", "STC1001 404", "STC2004 404")]
    [InlineData("Ok(new ProblemDetails { Status = 404 })", "STC1001 404", "STC2004 404")]
    [InlineData(
        "new ObjectResult(new ProblemDetails { Status = StatusCodes.Status400BadRequest, Title = \"Not Found\" })",
        "STC2004 \"Not Found\"")]
    [InlineData("StatusCode(204, new { id = 7 })", "STC1001 204", "STC2005 new { id = 7 }")]
    [InlineData("StatusCode(StatusCodes.Status204NoContent, new ProblemDetails())", "STC2005 new ProblemDetails()")]
    [InlineData("StatusCode(StatusCodes.Status102Processing, new { id = 7 })", "STC2008 StatusCodes.Status102Processing")]
    [InlineData("Problem(statusCode: StatusCodes.Status204NoContent)", "STC2006 StatusCodes.Status204NoContent")]
    [InlineData("Problem(statusCode: StatusCodes.Status102Processing)", "STC2008 StatusCodes.Status102Processing")]
    [InlineData("Ok(new ProblemDetails { Title = \"Not Found\" })", "STC2006 new ProblemDetails { Title = \"Not Found\" }")]
    public async Task What_is_reported_is(string result, params string[] expected)
    {
        var code = $$"""
            using Microsoft.AspNetCore.Mvc;

            public class OrdersController : ControllerBase
            {
                public IActionResult Get() => {{result}};
            }
            """;
        var project = await TestProject.Create(Setup.Default, ReferencePack.Net10, [("Code.cs", code)]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        Assert.Empty(analysis.Errors);
        Assert.Equal(
            expected,
            analysis.All
                .Where(diagnostic =>
                    diagnostic is { Severity: DiagnosticSeverity.Warning, Location.IsInSource: true }
                    && diagnostic.Id.StartsWith("STC", StringComparison.Ordinal))
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .Select(diagnostic =>
                    $"{diagnostic.Id} {code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}"));
    }
}
