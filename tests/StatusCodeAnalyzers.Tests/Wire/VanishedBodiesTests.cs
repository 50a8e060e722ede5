using System.Net;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What becomes of bodies that a status set by hand, or an empty text, leaves room for or not.</summary>
public class VanishedBodiesTests
{
    private const string Code = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        var thrown = "nothing";
        app.MapGet("/thrown", () => { var last = thrown; thrown = "nothing"; return last; });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try { await next(context); }
            catch (Exception exception) { thrown = exception.GetType().Name; throw; }
        });
        app.MapControllers();
        app.MapGet("/json", (HttpContext context) => { context.Response.StatusCode = 204; return Results.Json(1); });
        app.MapGet("/text304", () => Results.Text("", statusCode: 304));
        app.MapGet("/content204", () => Results.Content("", statusCode: 204));
        app.MapGet("/write204", async (HttpContext context) => { context.Response.StatusCode = 204; await context.Response.WriteAsync(""); });
        app.MapGet("/text204", () => Results.Text("x", statusCode: 204));
        app.MapGet("/205", () => Results.Json(1, statusCode: 205));
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("/mvc204")] public IActionResult A() => StatusCode(204, "");
            [HttpGet("/mvc304")] public IActionResult B() => StatusCode(304, new { id = 7 });
            [HttpGet("/mvccontent")] public IActionResult C() => new ContentResult { StatusCode = 204, Content = "" };
            [HttpGet("/mvcjson")] public IActionResult D() { Response.StatusCode = 204; return new JsonResult(1); }
        }
        """;

    [Theory]
    [InlineData("json", "HTTP/1.1 204 No Content\nContent-Type: application/json; charset=utf-8", "nothing")]
    [InlineData("mvcjson", "HTTP/1.1 204 No Content\nContent-Type: application/json; charset=utf-8", "nothing")]
    [InlineData("mvc204", "HTTP/1.1 204 No Content\nContent-Type: text/plain; charset=utf-8", "nothing")]
    [InlineData("mvc304", "HTTP/1.1 304 Not Modified\nContent-Type: application/json; charset=utf-8", "nothing")]
    [InlineData("mvccontent", "HTTP/1.1 204 No Content\nContent-Type: text/plain; charset=utf-8", "nothing")]
    [InlineData("text304", "HTTP/1.1 304 Not Modified", "InvalidOperationException")]
    [InlineData("content204", "HTTP/1.1 204 No Content", "InvalidOperationException")]
    [InlineData("write204", "HTTP/1.1 204 No Content", "InvalidOperationException")]
    [InlineData("text204", "HTTP/1.1 500 Internal Server Error", "InvalidOperationException")]
    public async Task The_reply_has_none(string path, string reply, string thrown)
    {
        await using var app = await Kestrel.Start(Code);

        foreach (var (version, sent) in await app.Replies($"GET /{path}"))
        {
            Assert.StartsWith(reply, sent, StringComparison.Ordinal);

            // ASP.NET Core 9 writes JSON behind the headers all the same, where no client looks for it.
            Assert.True(version == 9 || !sent.Contains("\n\n", StringComparison.Ordinal), sent);
        }

        // ASP.NET Core 8 still throws for JSON.
        foreach (var (version, last) in await app.Replies("GET /thrown"))
        {
            var expected = version == 8 && reply.Contains("json", StringComparison.Ordinal) ? "InvalidOperationException" : thrown;
            Assert.EndsWith(expected, last, StringComparison.Ordinal);
        }
    }

    /// <summary>That of 9 has a body after all, see above.</summary>
    [Fact]
    public async Task A_205_has_no_length_and_a_client_waits()
    {
        await using var app = await Kestrel.Start(Code, since: 10);
        foreach (var address in app.Addresses)
        {
            using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(1) };

            using var other = await client.GetAsync(new Uri("/json", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NoContent, other.StatusCode);
            await Assert.ThrowsAsync<TaskCanceledException>(
                () => client.GetAsync(new Uri("/205", UriKind.Relative), TestContext.Current.CancellationToken));
        }
    }
}
