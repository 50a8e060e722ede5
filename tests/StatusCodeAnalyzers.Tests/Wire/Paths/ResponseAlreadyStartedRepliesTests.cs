using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2009 says of writes: they send status and headers, and whoever sets one afterwards breaks the reply off.</summary>
public class ResponseAlreadyStartedRepliesTests
{
    private const string Beginning = """
        var app = WebApplication.Create(args);
        var thrown = "";
        app.MapGet("/thrown", () => thrown);
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception exception)
            {
                thrown = exception.Message;
                throw;
            }
        });

        """;

    [Theory]
    [InlineData("await context.Response.WriteAsync(\"x\");")]
    [InlineData("await context.Response.WriteAsync(\"\");")]
    [InlineData("await context.Response.WriteAsJsonAsync(1);")]
    [InlineData("await context.Response.Body.WriteAsync(new byte[] { 65 });")]
    [InlineData("await context.Response.Body.WriteAsync(new byte[0]);")]
    [InlineData("await context.Response.Body.FlushAsync();")]
    [InlineData("await context.Response.BodyWriter.WriteAsync(new byte[] { 65 });")]
    [InlineData("await context.Response.StartAsync();")]
    public async Task A_status_after_it_throws_and_the_reply_is_broken_off(string write)
    {
        var code = Late(write, "context.Response.StatusCode = 500");
        await using var app = await Kestrel.Start(code.Code);

        var reply = await app.Reply("GET /");
        Assert.StartsWith("HTTP/1.1 200 OK", reply, StringComparison.Ordinal);
        Assert.EndsWith("(cut off)", reply, StringComparison.Ordinal);
        Assert.EndsWith(
            "StatusCode cannot be set because the response has already started.", await app.Reply("GET /thrown"), StringComparison.Ordinal);
        await Verify.Reports<ResponseAlreadyStartedAnalyzer>(code.Marked);
    }

    [Theory]
    [InlineData("context.Response.ContentType = \"text/plain\"")]
    [InlineData("context.Response.ContentLength = 1")]
    [InlineData("context.Response.Headers[\"X\"] = \"1\"")]
    [InlineData("context.Response.Headers.Allow = \"GET\"")]
    [InlineData("context.Response.Headers.Append(\"X\", \"1\")")]
    [InlineData("context.Response.Headers.TryAdd(\"X\", \"1\")")]
    [InlineData("context.Response.Headers.Remove(\"X\")")]
    [InlineData("context.Response.Cookies.Append(\"a\", \"b\")")]
    [InlineData("context.Response.Redirect(\"/\")")]
    [InlineData("context.Response.Clear()")]
    public async Task A_header_after_it_does_so_too(string set)
    {
        var code = Late("await context.Response.WriteAsync(\"x\");", set);
        await using var app = await Kestrel.Start(code.Code);

        var reply = await app.Reply("GET /");
        Assert.StartsWith("HTTP/1.1 200 OK", reply, StringComparison.Ordinal);
        Assert.EndsWith("(cut off)", reply, StringComparison.Ordinal);
        Assert.Contains("already started", await app.Reply("GET /thrown"), StringComparison.Ordinal);
        await Verify.Reports<ResponseAlreadyStartedAnalyzer>(code.Marked);
    }

    /// <summary>Where another stream has taken the body's place, nothing is sent before it is copied, so nothing is reported.</summary>
    [Fact]
    public async Task Of_a_buffered_reply_the_status_can_still_be_set()
    {
        const string Code = Beginning + """
            app.Use(async (HttpContext context, RequestDelegate next) =>
            {
                var body = context.Response.Body;
                using var buffer = new MemoryStream();
                context.Response.Body = buffer;
                await next(context);
                buffer.Position = 0;
                await buffer.CopyToAsync(body);
            });
            app.Run(async context =>
            {
                await context.Response.WriteAsync("x");
                context.Response.StatusCode = 500;
            });
            app.Run();
            """;

        Assert.Equal("HTTP/1.1 500 Internal Server Error\n\nx", await Kestrel.Reply(Code, "GET /"));
        await Verify.Silent<ResponseAlreadyStartedAnalyzer>(Code);
    }

    [Fact]
    public Task Above_the_write_it_is_sent() => Kestrel.Fix<ResponseAlreadyStartedAnalyzer, ResponseAlreadyStartedFix>(
        Beginning + """
        app.MapGet("/status", async (HttpContext context) =>
        {
            await context.Response.WriteAsync("gone");
            [|context.Response.StatusCode = 410|];
        });
        app.MapGet("/header", async (HttpContext context) =>
        {
            await context.Response.WriteAsync("no");
            [|context.Response.Headers.Append("X", "1")|];
            [|context.Response.ContentType = "text/plain"|];
        });
        app.Run();
        """,
        [
            new("GET /status", "HTTP/1.1 200 OK\n\ngone(cut off)", "HTTP/1.1 410 Gone\n\ngone"),
            new("GET /header", "HTTP/1.1 200 OK\n\nno(cut off)", "HTTP/1.1 200 OK\nContent-Type: text/plain\nX: 1\n\nno"),
        ]);

    private static (string Code, string Marked) Late(string write, string set)
    {
        return (Program(set), Program($"[|{set}|]"));

        string Program(string written) => Beginning + $$"""
            app.MapGet("/", async (HttpContext context) =>
            {
                {{write}}
                {{written}};
            });
            app.Run();
            """;
    }
}
