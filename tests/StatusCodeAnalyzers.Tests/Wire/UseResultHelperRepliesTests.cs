using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC1004 says, for every status that has a helper: the reply is the same, byte for byte.</summary>
public class UseResultHelperRepliesTests
{
    private static readonly int[] MvcCodes = CodesOf("Microsoft.AspNetCore.Mvc.ControllerBase", [201, 202]);

    private static readonly int[] MvcResultCodes = [.. MvcCodes, 415];

    private static readonly int[] MinimalCodes = CodesOf("Microsoft.AspNetCore.Http.Results", []);

    // What MVC does with a body depends on its type.
    private static readonly string[] Bodies =
    [
        "new { a = 1 }",
        "(object)\"text\"",
        "(object?)null",
        "new ProblemDetails { Title = \"T\" }",
        "new ProblemDetails { Status = 500 }",
    ];

    [Theory]
    [InlineData("", "")]
    [InlineData("builder.Services.AddProblemDetails();", "app.UseStatusCodePages();")]
    public async Task Controllers_reply_the_same(string services, string pipeline)
    {
        (int Code, string Result)[] results =
        [
            .. MvcCodes.Select(code => (code, $"StatusCode({code})")),
            .. MvcResultCodes.Select(code => (code, $"new StatusCodeResult({code})")),
            .. MvcResultCodes.Select(code => (code, $"Filter.Bare{code}()")),
            .. MvcCodes.Append(202).Where(code => code != 204).SelectMany(code => Bodies.SelectMany(body => new[]
            {
                (code, $"StatusCode({code}, {body})"),
                (code, $"new ObjectResult({body}) {{ StatusCode = {code} }}"),
            })),
        ];
        var actions = string.Join(
            '\n', results.Select((result, i) => $"[HttpGet(\"{i}\")] public IActionResult Get{i}() => {result.Result};"));
        var bare = string.Join(
            '\n', MvcResultCodes.Select(code => $"public static IActionResult Bare{code}() => new StatusCodeResult({code});"));

        await Same(
            $$"""
            using Microsoft.AspNetCore.Mvc;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            {{services}}
            var app = builder.Build();
            {{pipeline}}
            app.MapControllers();
            app.Run();

            [ApiController, Route("api")] public class ApiController : ControllerBase { {{actions}} }
            [Route("plain")] public class PlainController : ControllerBase { {{actions}} }
            public static class Filter { {{bare}} }
            """,
            // Where MVC is given null as the object to send with 200, it replies 204, whichever way it is written.
            [.. results.SelectMany((result, i) => new[] { ($"GET /api/{i}", StatusOf(result)), ($"GET /plain/{i}", StatusOf(result)) })]);

        static int StatusOf((int Code, string Result) result) =>
            result is (200, var text) && text.Contains("null", StringComparison.Ordinal) ? 204 : result.Code;
    }

    [Theory]
    [InlineData("", "", 8)]
    [InlineData("builder.Services.AddProblemDetails();", "app.UseStatusCodePages();", 8)]
    [InlineData("builder.Services.AddProblemDetails();", "app.UseStatusCodePages();", 9)]
    public async Task Minimal_APIs_reply_the_same(string services, string pipeline, int since)
    {
        // Results.InternalServerError() is there since 9.
        // TypedResults.Accepted() wants a URI.
        var typed = MinimalCodes.Where(code => code != 202).ToArray();

        await Same(
            $$"""
            var builder = WebApplication.CreateBuilder(args);
            {{services}}
            var app = builder.Build();
            {{pipeline}}
            {{string.Join('\n', MinimalCodes.Select(code => $"app.MapGet(\"/results/{code}\", () => Results.StatusCode({code}));"))}}
            {{string.Join('\n', typed.Select(code => $"app.MapGet(\"/typed/{code}\", IResult () => TypedResults.StatusCode({code}));"))}}
            app.Run();
            """,
            [.. MinimalCodes.Select(code => ($"GET /results/{code}", code)), .. typed.Select(code => ($"GET /typed/{code}", code))],
            since);
    }

    [Fact]
    public async Task Created_and_Accepted_are_objects_to_controllers()
    {
        await using var app = await Kestrel.Start("""
            using Microsoft.AspNetCore.Mvc;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers(options => options.OutputFormatters.RemoveType<Microsoft.AspNetCore.Mvc.Formatters.HttpNoContentOutputFormatter>());
            var app = builder.Build();
            app.MapControllers();
            app.Run();

            public class PlainController : ControllerBase
            {
                [HttpGet("status")] public IActionResult Status() => StatusCode(202);
                [HttpGet("accepted")] public IActionResult Result() => Accepted();
                [HttpGet("created")] public IActionResult Other() => Created();
            }
            """);

        Assert.Equal("HTTP/1.1 202 Accepted", await app.Reply("GET /status"));
        Assert.Equal("HTTP/1.1 202 Accepted\nContent-Type: application/json; charset=utf-8\n\nnull", await app.Reply("GET /accepted"));
        Assert.All(await app.Replies("GET /created"), reply => Assert.Equal(
            $"HTTP/1.1 {(reply.Key == 8 ? "200 OK" : "201 Created")}\nContent-Type: application/json; charset=utf-8\n\nnull", reply.Value));
    }

    [Fact]
    public async Task Forbid_is_no_403_without_authentication()
    {
        await using var app = await Kestrel.Start("""
            var app = WebApplication.Create(args);
            app.MapGet("/status", () => Results.StatusCode(403));
            app.MapGet("/forbid", () => Results.Forbid());
            app.MapGet("/challenge", () => Results.Challenge());
            app.Run();
            """);

        Assert.Equal("HTTP/1.1 403 Forbidden", await app.Reply("GET /status"));
        Assert.Equal("HTTP/1.1 500 Internal Server Error", await app.Reply("GET /forbid"));
        Assert.Equal("HTTP/1.1 500 Internal Server Error", await app.Reply("GET /challenge"));
    }

    [Fact]
    public async Task A_redirect_needs_a_place_to_go_to()
    {
        await using var app = await Kestrel.Start("""
            var app = WebApplication.Create(args);
            app.MapGet("/status", () => Results.StatusCode(302));
            app.MapGet("/302", () => Results.Redirect("/new"));
            app.MapGet("/301", () => Results.Redirect("/new", permanent: true));
            app.MapGet("/307", () => Results.Redirect("/new", preserveMethod: true));
            app.MapGet("/308", () => Results.Redirect("/new", permanent: true, preserveMethod: true));
            app.Run();
            """);

        Assert.Equal("HTTP/1.1 302 Found", await app.Reply("GET /status"));
        Assert.Equal("HTTP/1.1 302 Found\nLocation: /new", await app.Reply("GET /302"));
        Assert.Equal("HTTP/1.1 301 Moved Permanently\nLocation: /new", await app.Reply("GET /301"));
        Assert.Equal("HTTP/1.1 307 Temporary Redirect\nLocation: /new", await app.Reply("GET /307"));
        Assert.Equal("HTTP/1.1 308 Permanent Redirect\nLocation: /new", await app.Reply("GET /308"));
    }

    private static async Task Same(string code, (string Request, int Status)[] requests, int since = 8)
    {
        var replies = await Kestrel.KeepsReplies<UseResultHelperAnalyzer, UseResultHelperFix>(
            code, [.. requests.Select(request => request.Request)], since: since);

        // Nor do all of them fail alike.
        foreach (var ((request, status), versions) in requests.Zip(replies))
            Assert.All(
                versions,
                reply => Assert.StartsWith($"{request} HTTP/1.1 {status} ", $"{request} {reply}", StringComparison.Ordinal));
    }

    /// <summary>The codes of the table that have a method of their own there.</summary>
    private static int[] CodesOf(string type, int[] except) =>
    [
        .. ResponseApis.Table
            .Where(row => row.Type == type && row.Code is not null && row.Writes is Writes.Nothing or Writes.Value)
            .Select(row => row.Code!.Value)
            .Except(except)
            .Distinct()
            .Order(),
    ];
}
