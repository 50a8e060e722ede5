using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.CodeFixes.BareErrorCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>A team has a type of its own for errors, and says which body comes first and whether the rule speaks at all.</summary>
public class ErrorWithoutBodyFixSettingsTests
{
    [Theory]
    [InlineData("record ErrorBody(string Error, string Message)", "new ErrorBody(\"not_found\", \"Not Found\")")]
    [InlineData(
        "class ErrorBody { public string? Code { get; set; } public string? Detail { get; init; } public int Other { get; set; } }",
        "new ErrorBody { Code = \"not_found\", Detail = \"Not Found\" }")]
    [InlineData(
        "record struct ErrorBody(int Status, string Title, string? Trace = null)",
        "new ErrorBody(StatusCodes.Status404NotFound, \"Not Found\")")]
    [InlineData("class ErrorBody { public ErrorBody(int other) { } }", NotFound)]
    [InlineData("class ErrorBodies { }", NotFound)]
    public Task A_team_has_its_own_type(string type, string body) => Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
        $$"""
        using Acme.Http;

        var app = WebApplication.Create(args);
        app.MapGet("/a", () => [|Results.NotFound() => Results.NotFound({{body}})|]);
        app.Run();

        namespace Acme.Http
        {
            public {{type}}{{(type.Contains('{', StringComparison.Ordinal) ? "" : ";")}}
        }
        """,
        config: "status_codes.response_body_type = Acme.Http.ErrorBody",
        dotnetFormat: false);

    [Fact]
    public Task A_union_that_names_the_own_type_carries_it() => Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
        Endpoints("app.MapGet(\"/\", Results<Ok, NotFound, NotFound<ErrorBody>> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound() => TypedResults.NotFound(new ErrorBody(\"not_found\", \"Not Found\"))|]).Produces<ErrorBody>(404);")
            + "\npublic record ErrorBody(string Error, string Message);",
        config: "status_codes.response_body_type = ErrorBody",
        dotnetFormat: false);

    [Theory]
    [InlineData("", 0, "Send the error object 'not_found' as the body (changes the reply)")]
    [InlineData("", 1, "Send the problem details 'Not Found' as the body (changes the reply)")]
    [InlineData("status_codes.response_body = error", 0, "Send the error object 'not_found' as the body (changes the reply)")]
    [InlineData("status_codes.response_body = problem_details", 0, "Send the problem details 'Not Found' as the body (changes the reply)")]
    [InlineData("status_codes.response_body = problem_details", 1, "Send the error object 'not_found' as the body (changes the reply)")]
    public async Task A_team_says_which_comes_first(string config, int index, string title)
    {
        var project = await TestProject.Create(
            new() { Config = config }, ReferencePack.Net10, [("Code.cs", Endpoints("app.MapGet(\"/\", () => Results.NotFound());"))]);
        var reported = await Analysis.Run(project, new ErrorWithoutBodyAnalyzer());
        var offered = await new Fixing(new ErrorWithoutBodyAnalyzer(), new ErrorWithoutBodyFix())
            .Offered(project, Assert.Single(reported.All));

        Assert.Equal(2, offered.Length);
        Assert.Equal(title, offered[index].Title);
    }

    [Theory]
    [InlineData("", "Results.NotFound(" + NotFound + ")", false)]
    [InlineData("dotnet_diagnostic.STC4001.severity = warning", "Results.NotFound(" + NotFound + ")", true)]
    [InlineData(
        "dotnet_diagnostic.STC4001.severity = suggestion\nstatus_codes.response_body = problem_details",
        "Results.Problem(statusCode: StatusCodes.Status404NotFound)",
        true)]
    public Task Dotnet_format_changes_no_reply_unless_the_team_has_raised_the_rule(string config, string reply, bool raised) =>
        Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
            Endpoints($"app.MapGet(\"/\", () => [|Results.NotFound() => {reply}|]);"), config: config, dotnetFormat: raised);
}
