using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Wire.ErrorWithoutBodyRepliesTests;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What else writes bodies, and what endpoints say of theirs.</summary>
public class OtherWritersRepliesTests
{
    [Fact]
    public async Task What_the_rule_takes_for_writers_of_bodies_are_such()
    {
        await using var pages = await Kestrel.Start(
            Endpoints.Replace("app.MapGet(\"/a\"", "app.UseStatusCodePages();\napp.MapGet(\"/a\"", StringComparison.Ordinal));
        await using var problems = await Kestrel.Start(
            "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddProblemDetails();\nvar app = builder.Build();\napp.MapGet(\"/\", () => Results.NotFound());\napp.Run();");
        await using var both = await Kestrel.Start(
            "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddProblemDetails();\nvar app = builder.Build();\napp.UseStatusCodePages();\napp.MapGet(\"/\", () => Results.NotFound());\napp.Run();");

        Assert.Equal(
            "HTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nStatus Code: 404; Not Found",
            (await pages.Reply("GET /b")).TrimEnd());
        Assert.Equal("HTTP/1.1 404 Not Found", await problems.Reply("GET /"));
        Assert.All(await both.Replies("GET /"), reply => Assert.Equal(
            $"HTTP/1.1 404 Not Found\n{ProblemJson}\n\n{NotFoundProblem}{(reply.Key == 8 ? "" : ",\"traceId\":\"…\"")}}}", reply.Value));
    }

    [Fact]
    public async Task A_client_that_takes_no_JSON_would_get_406_where_the_team_asked_for_it()
    {
        var code = Controllers.Replace(
            "AddControllers()", "AddControllers(mvc => mvc.ReturnHttpNotAcceptable = true)", StringComparison.Ordinal);

        Assert.Equal("HTTP/1.1 404 Not Found", await Kestrel.Reply(code, "GET /b\nAccept: text/csv"));
        Assert.Equal(
            "HTTP/1.1 406 Not Acceptable",
            await Kestrel.Reply(
                code.Replace("=> NotFound()", "=> NotFound(new { error = 1 })", StringComparison.Ordinal),
                "GET /b\nAccept: text/csv"));
    }

    /// <summary>What API explorers, Microsoft.AspNetCore.OpenApi among them, are told of the endpoints.</summary>
    [Theory]
    [InlineData(Error)]
    [InlineData(Problem)]
    public async Task What_the_endpoints_say_of_themselves_stays(string action)
    {
        var described = Assert.Single(await Kestrel.KeepsReplies<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
            """
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.AspNetCore.Mvc.ApiExplorer;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            builder.Services.AddEndpointsApiExplorer();
            var app = builder.Build();
            app.MapControllers();
            app.MapGet("/a", () => Results.NotFound());
            app.MapGet("/b", () => TypedResults.StatusCode(404));
            app.MapGet("/c", IResult () => TypedResults.NotFound());
            app.MapGet("/d", () => Results.NotFound()).ProducesProblem(404);
            app.MapGet("/e", () => Results.NotFound()).Produces(404);
            app.MapGet("/described", (IApiDescriptionGroupCollectionProvider apis) => string.Join('\n', apis.ApiDescriptionGroups.Items
                .SelectMany(group => group.Items)
                .OrderBy(api => api.RelativePath)
                .Select(api => $"/{api.RelativePath} {string.Join(' ', api.SupportedResponseTypes.Select(type => $"{type.StatusCode} {type.Type?.Name}"))}")));
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("f")] public IActionResult F() => NotFound();
                [HttpGet("g"), ProducesResponseType(404)] public IActionResult G() => NotFound();
                [HttpGet("h"), ProducesResponseType(typeof(ProblemDetails), 404)] public IActionResult H() => NotFound();
            }
            """,
            ["GET /described"],
            action));

        Assert.All(described, text => Assert.Contains("/d 404 ProblemDetails", text, StringComparison.Ordinal));
    }
}
