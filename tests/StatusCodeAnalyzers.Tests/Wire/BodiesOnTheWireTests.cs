using System.Net;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2005 and its page say of replies.</summary>
public class BodiesOnTheWireTests
{
    private const string Thrown = "InvalidOperationException";

    /// <summary>The first middleware puts what was thrown where the second request finds it.</summary>
    private const string Beginning = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        var thrown = "";
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception exception)
            {
                thrown = exception.GetType().Name;
                throw;
            }
        });
        app.MapControllers();
        app.MapGet("/thrown", () => { var last = thrown; thrown = ""; return last; });

        """;

    private const string Forbidden = Beginning + """
        app.MapGet("/json/{code}", (int code) => Results.Json(new { id = 7 }, statusCode: code));
        app.MapGet("/written-json/{code}", (HttpContext context, int code) =>
        {
            context.Response.StatusCode = code;
            return context.Response.WriteAsJsonAsync(new { id = 7 });
        });
        app.MapGet("/text/{code}", (int code) => Results.Text("saved", statusCode: code));
        app.MapGet("/written/{code}", (HttpContext context, int code) =>
        {
            context.Response.StatusCode = code;
            return context.Response.WriteAsync("saved");
        });
        app.MapGet("/bytes/{code}", async (HttpContext context, int code) =>
        {
            context.Response.StatusCode = code;
            await context.Response.Body.WriteAsync(new byte[] { 55 });
        });
        app.MapGet("/pipe/{code}", async (HttpContext context, int code) =>
        {
            context.Response.StatusCode = code;
            await context.Response.BodyWriter.WriteAsync(new byte[] { 55 });
        });
        app.Run();

        [Route("mvc")]
        public class OrdersController : ControllerBase
        {
            [HttpGet("object/{code}")] public IActionResult Object(int code) => StatusCode(code, new { id = 7 });
            [HttpGet("json/{code}")] public IActionResult Json(int code) => new JsonResult("saved") { StatusCode = code };
            [HttpGet("string/{code}")] public IActionResult String(int code) => StatusCode(code, "saved");
            [HttpGet("content/{code}")] public IActionResult Content(int code) => new ContentResult { Content = "saved", StatusCode = code };
        }
        """;

    [Fact]
    public async Task JSON_with_a_status_that_forbids_it_throws_in_8_is_sent_by_9_and_dropped_since_10()
    {
        await using var app = await Kestrel.Start(Forbidden);
        foreach (var path in new[] { "json", "written-json", "mvc/object", "mvc/json" })
        {
            foreach (var status in new[] { "204 No Content", "205 Reset Content", "304 Not Modified" })
            {
                var body = path == "mvc/json" ? "\"saved\"" : "{\"id\":7}";
                Assert.All(await app.Replies($"GET /{path}/{status[..3]}"), reply => Assert.Equal(
                    $"{path}: HTTP/1.1 {status}\nContent-Type: application/json; charset=utf-8{(reply.Key == 9 ? $"\n\n{body}" : "")}",
                    $"{path}: {reply.Value}"));
                Assert.All(await app.Replies("GET /thrown"), reply => Assert.Equal(
                    $"{path} {reply.Key}: {(reply.Key == 8 ? Thrown : "")}",
                    $"{path} {reply.Key}: {reply.Value.Split("\n\n").ElementAtOrDefault(1)}"));
            }
        }
    }

    [Fact]
    public async Task Text_and_bytes_with_a_status_that_forbids_them_throw()
    {
        await using var app = await Kestrel.Start(Forbidden);
        foreach (var path in new[] { "text", "written", "bytes", "pipe", "mvc/string", "mvc/content" })
        {
            foreach (var code in new[] { "204", "205", "304" })
            {
                var reply = await app.Reply($"GET /{path}/{code}");

                Assert.DoesNotContain("saved", reply, StringComparison.Ordinal);
                Assert.StartsWith(
                    path is "text" or "mvc/content" && code is not "304" ? "HTTP/1.1 500 " : $"HTTP/1.1 {code} ",
                    reply,
                    StringComparison.Ordinal);
                Assert.EndsWith(Thrown, await app.Reply("GET /thrown"), StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The client takes the chunk for a status line, or, after 101, for another protocol.</summary>
    [Fact]
    public async Task What_follows_an_interim_status_is_not_read_as_its_body()
    {
        await using var app = await Kestrel.Start(Forbidden);
        foreach (var address in app.Addresses)
        {
            using var client = new HttpClient { BaseAddress = address };

            await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("json/199", TestContext.Current.CancellationToken));
            using var switched = await client.GetAsync(
                "json/101", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.SwitchingProtocols, switched.StatusCode);
        }
    }

    [Fact]
    public async Task Text_of_a_result_with_an_interim_status_throws()
    {
        await using var app = await Kestrel.Start(Forbidden);
        foreach (var path in new[] { "text", "mvc/content" })
        {
            foreach (var code in new[] { "101", "102", "199" })
            {
                Assert.Equal("HTTP/1.1 500 Internal Server Error", await app.Reply($"GET /{path}/{code}"));
                Assert.EndsWith(Thrown, await app.Reply("GET /thrown"), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(8, 8, "")]
    [InlineData(9, 9, "\n\n{\"id\":7}")]
    [InlineData(10, 11, "")]
    public Task Without_the_body_only_its_header_goes(int since, int until, string body) =>
        Kestrel.Fix<StatusForbidsBodyAnalyzer, StatusForbidsBodyFix>(
        Beginning + """
        app.MapGet("/results", () => Results.Json([|new { id = 7 }|], statusCode: 204));
        app.MapGet("/text", () => Results.Text([|"saved"|], statusCode: 205));
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("mvc")] public IActionResult Get() => StatusCode(204, [|new { id = 7 }|]);
        }
        """,
        [
            new(
                "GET /results",
                $"HTTP/1.1 204 No Content\nContent-Type: application/json; charset=utf-8{body}",
                "HTTP/1.1 204 No Content"),
            new("GET /mvc", $"HTTP/1.1 204 No Content\nContent-Type: application/json; charset=utf-8{body}", "HTTP/1.1 204 No Content"),
            new("GET /text", "HTTP/1.1 500 Internal Server Error", "HTTP/1.1 205 Reset Content"),
        ],
        since: since,
        until: until);
}
