using StatusCodeAnalyzers.Tests.Verification.Toys;

namespace StatusCodeAnalyzers.Tests.Wire;

public class KestrelTests
{
    private const string App = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            if (context.Request.Path == "/barred")
                context.Response.StatusCode = 402;
            else
                await next();
        });
        app.MapControllers();
        app.MapGet("/results/{code}", (int code) => Results.StatusCode(code));
        app.MapGet("/json", () => Results.Json(new { error = "ümlaut" }, statusCode: 404));
        app.MapGet("/sip", () => Results.StatusCode(SipStatusCodes.Status430FlowFailed));
        app.MapPost("/echo", async (HttpRequest request) => Results.Text(await new StreamReader(request.Body).ReadToEndAsync() + request.Headers["X-Test"]));
        app.Run();

        [ApiController, Route("api")]
        public class ApiController : ControllerBase
        {
            [HttpGet] public IActionResult Get() => NotFound();
        }

        public class PlainController : ControllerBase
        {
            [HttpGet("plain")] public IActionResult Get() => NotFound();
        }
        """;

    [Fact]
    public async Task An_app_replies_as_it_does_on_the_wire()
    {
        await using var app = await Kestrel.Start(App);

        Assert.Equal("HTTP/1.1 404 Not Found", await app.Reply("GET /plain"));
        Assert.Equal(
            """
            HTTP/1.1 404 Not Found
            Content-Type: application/problem+json; charset=utf-8

            {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404,"traceId":"…"}
            """,
            await app.Reply("GET /api"));
        Assert.Equal("HTTP/1.1 402 Payment Required", await app.Reply("GET /barred"));
        Assert.Equal("HTTP/1.1 41 ", await app.Reply("GET /results/41"));
        Assert.Equal("HTTP/1.1 430 ", await app.Reply("GET /sip"));
        Assert.Equal(
            """
            HTTP/1.1 404 Not Found
            Content-Type: application/json; charset=utf-8

            {"error":"ümlaut"}
            """,
            await app.Reply("GET /json"));
        Assert.Equal(
            "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8\n\nWie geht's, Žižek?!",
            await app.Reply("POST /echo\nX-Test: !\n\nWie geht's, Žižek?"));
        Assert.Equal("HTTP/1.1 404 Not Found\nContent-Length: 0\nConnection: close\nServer: Kestrel", await app.Raw("GET /plain"));
    }

    [Fact]
    public async Task Replies_that_differ_between_versions_are_seen()
    {
        await using var app = await Kestrel.Start("""
            var app = WebApplication.Create(args);
            app.MapGet("/", () => Results.Problem(statusCode: 500));
            app.MapGet("/version", () => Environment.Version.Major.ToString());
            app.Run();
            """);

        var thrown = await Assert.ThrowsAsync<VerificationException>(() => app.Reply("GET /"));
        Assert.Contains("ASP.NET Core 8, ASP.NET Core 9, ASP.NET Core 10:\nHTTP/1.1 500", thrown.Message, StringComparison.Ordinal);
        Assert.All(
            await app.Replies("GET /version"), reply => Assert.EndsWith($"\n{reply.Key}", reply.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_app_is_stopped()
    {
        KestrelApp app;
        await using (app = await Kestrel.Start(App))
            Assert.Equal(4, app.Addresses.Distinct().Count());

        await Assert.ThrowsAnyAsync<System.Net.Sockets.SocketException>(() => app.Reply("GET /plain"));
    }

    [Fact]
    public async Task What_is_wrong_with_an_app_is_said()
    {
        Assert.Contains(
            "CS0103",
            (await Assert.ThrowsAsync<VerificationException>(() => Kestrel.Reply("nonsense();", "GET /"))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "app.Run()",
            (await Assert.ThrowsAsync<VerificationException>(
                () => Kestrel.Reply("WebApplication.CreateBuilder(args).Build();", "GET /"))).Message,
            StringComparison.Ordinal);
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => Kestrel.Reply("throw new InvalidOperationException(\"mine\");", "GET /"));
        Assert.Contains("mine", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_are_seen_before_and_after_a_fix()
    {
        const string Code = """
            var app = WebApplication.Create(args);
            app.MapGet("/", () => Results.StatusCode([|404 => 500|]));
            app.Run();
            """;

        await Kestrel.Fix<ToyAnalyzer, ToyFix>(
            Code, "GET /", before: "HTTP/1.1 404 Not Found", after: "HTTP/1.1 500 Internal Server Error", action: "Fail");
        await Assert.ThrowsAnyAsync<Exception>(
            () => Kestrel.Fix<ToyAnalyzer, ToyFix>(Code, "GET /", "HTTP/1.1 404 Not Found", "HTTP/1.1 404 Not Found", "Fail"));
        await Assert.ThrowsAnyAsync<Exception>(
            () => Kestrel.Fix<ToyAnalyzer, ToyFix>(
                Code, "GET /", "HTTP/1.1 500 Internal Server Error", "HTTP/1.1 500 Internal Server Error", "Fail"));
        await Assert.ThrowsAnyAsync<Exception>(
            () => Kestrel.Fix<ToyAnalyzer, ToyFix>(Code, "GET /", "HTTP/1.1 404 Not Found", "HTTP/1.1 404 Not Found"));
    }

    [Fact]
    public async Task A_fix_that_keeps_replies_is_told_from_one_that_does_not()
    {
        const string Code = """
            var app = WebApplication.Create(args);
            app.MapGet("/", () => Results.StatusCode(404));
            app.Run();
            """;

        Assert.Equal(
            Enumerable.Repeat("HTTP/1.1 404 Not Found", 4),
            Assert.Single(await Kestrel.KeepsReplies<ToyAnalyzer, ToyFix>(Code, ["GET /"])));
        await Assert.ThrowsAnyAsync<Exception>(() => Kestrel.KeepsReplies<ToyAnalyzer, ToyFix>(Code, ["GET /"], "Fail"));
    }

    [Fact]
    public async Task A_fix_that_does_nothing_is_seen() => await Assert.ThrowsAsync<VerificationException>(() =>
        Kestrel.KeepsReplies<ToyAnalyzer, ToyFix>("var app = WebApplication.Create(args); app.Run();", ["GET /"]));
}
