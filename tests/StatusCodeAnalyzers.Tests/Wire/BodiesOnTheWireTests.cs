using System.Net;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2004, STC2005 and STC2006 and their pages say of replies.</summary>
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
    public async Task JSON_with_a_status_that_forbids_it_is_dropped_without_a_word()
    {
        await using var app = await Kestrel.Start(Forbidden);
        foreach (var path in new[] { "json", "written-json", "mvc/object", "mvc/json" })
        {
            foreach (var status in new[] { "204 No Content", "205 Reset Content", "304 Not Modified" })
            {
                Assert.Equal(
                    $"HTTP/1.1 {status}\nContent-Type: application/json; charset=utf-8",
                    await app.Reply($"GET /{path}/{status[..3]}"));
                Assert.Equal("", (await app.Reply("GET /thrown")).Split("\n\n").ElementAtOrDefault(1) ?? "");
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
        using var client = new HttpClient { BaseAddress = app.Address };

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("json/199", TestContext.Current.CancellationToken));
        using var switched = await client.GetAsync(
            "json/101", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SwitchingProtocols, switched.StatusCode);
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

    [Fact]
    public Task Without_the_body_only_its_header_goes() => Kestrel.Fix<StatusForbidsBodyAnalyzer, StatusForbidsBodyFix>(
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
            new("GET /results", "HTTP/1.1 204 No Content\nContent-Type: application/json; charset=utf-8", "HTTP/1.1 204 No Content"),
            new("GET /mvc", "HTTP/1.1 204 No Content\nContent-Type: application/json; charset=utf-8", "HTTP/1.1 204 No Content"),
            new("GET /text", "HTTP/1.1 500 Internal Server Error", "HTTP/1.1 205 Reset Content"),
        ]);

    private const string Contradictions = Beginning + """
        app.MapGet("/results", () => Results.Json(new { error = [|"not_found"|], message = "No such flow" }, statusCode: 430));
        app.MapGet("/problem", () => Results.Problem(title: [|"Not Found"|], statusCode: 400));
        app.MapGet("/details", () => Results.BadRequest(new ProblemDetails { Status = [|404|] }));
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("mvc")] public IActionResult Get() => BadRequest(new { error = [|"not_found"|] });
            [HttpGet("mvc/details")] public IActionResult Details() => BadRequest(new ProblemDetails { Status = [|404|] });
        }
        """;

    private const string Json = "\nContent-Type: application/json; charset=utf-8\n\n";
    private const string Problem = "\nContent-Type: application/problem+json\n\n";
    private const string MvcProblem = "\nContent-Type: application/problem+json; charset=utf-8\n\n";
    private const string Details400 =
        """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"Bad Request","status":400}""";
    private const string Details404 = """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404}""";

    /// <summary>The status of the call is sent, and the contradiction with it: neither Results nor MVC mends it.</summary>
    [Fact]
    public Task The_body_of_the_status_leaves_the_status() => Kestrel.Fix<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Contradictions,
        [
            new(
                "GET /results",
                $$"""HTTP/1.1 430 {{Json}}{"error":"not_found","message":"No such flow"}""",
                $$"""HTTP/1.1 430 {{Json}}{"error":"flow_failed","message":"No such flow"}"""),
            new(
                "GET /problem",
                $"HTTP/1.1 400 Bad Request{Problem}{Details400.Replace("Bad Request", "Not Found", StringComparison.Ordinal)}",
                $"HTTP/1.1 400 Bad Request{Problem}{Details400}"),
            new("GET /details", $"HTTP/1.1 400 Bad Request{Json}{Details404}", $"HTTP/1.1 400 Bad Request{Json}{Details400}"),
            new(
                "GET /mvc",
                $$"""HTTP/1.1 400 Bad Request{{Json}}{"error":"not_found"}""",
                $$"""HTTP/1.1 400 Bad Request{{Json}}{"error":"bad_request"}"""),
            new(
                "GET /mvc/details",
                $$"""HTTP/1.1 400 Bad Request{{MvcProblem}}{"status":404}""",
                $$"""HTTP/1.1 400 Bad Request{{MvcProblem}}{"status":400}"""),
        ],
        action: "RewriteBody");

    [Fact]
    public Task The_status_of_the_body_leaves_the_body() => Kestrel.Fix<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Contradictions,
        [
            new(
                "GET /results",
                $$"""HTTP/1.1 430 {{Json}}{"error":"not_found","message":"No such flow"}""",
                $$"""HTTP/1.1 404 Not Found{{Json}}{"error":"not_found","message":"No such flow"}"""),
            new(
                "GET /problem",
                $"HTTP/1.1 400 Bad Request{Problem}{Details400.Replace("Bad Request", "Not Found", StringComparison.Ordinal)}",
                $"HTTP/1.1 404 Not Found{Problem}{Details404}"),
            new("GET /details", $"HTTP/1.1 400 Bad Request{Json}{Details404}", $"HTTP/1.1 404 Not Found{Json}{Details404}"),
            new(
                "GET /mvc",
                $$"""HTTP/1.1 400 Bad Request{{Json}}{"error":"not_found"}""",
                $$"""HTTP/1.1 404 Not Found{{Json}}{"error":"not_found"}"""),
            new(
                "GET /mvc/details",
                $$"""HTTP/1.1 400 Bad Request{{MvcProblem}}{"status":404}""",
                $$"""HTTP/1.1 404 Not Found{{MvcProblem}}{"status":404}"""),
        ],
        action: "RewriteStatus");

    /// <summary>
    /// Where nothing else gives a status, that of the problem details is sent; not by a minimal API that returns them as they are.
    /// </summary>
    [Fact]
    public async Task Problem_details_give_their_own_status_where_nothing_else_does()
    {
        await using var app = await Kestrel.Start(Beginning + """
            app.MapGet("/json", () => Results.Json(new ProblemDetails { Status = 404 }));
            app.MapGet("/problem", () => Results.Problem(new ProblemDetails { Status = 404 }));
            app.MapGet("/bare", () => new ProblemDetails { Status = 404 });
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("mvc")] public IActionResult Get() => new ObjectResult(new ProblemDetails { Status = 404 });
                [HttpGet("mvc/bare")] public ActionResult<ProblemDetails> Bare() => new ProblemDetails { Status = 404 };
            }
            """);

        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /json"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /problem"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /mvc"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /mvc/bare"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await app.Reply("GET /bare"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problem_details_without_an_error_are_sent_as_a_success()
    {
        await using var app = await Kestrel.Start(Beginning + """
            app.MapGet("/results", () => Results.Problem(statusCode: 200));
            app.MapGet("/ok", () => Results.Ok(new ProblemDetails { Title = "Out of stock" }));
            app.MapGet("/ok/400", () => Results.Ok(new ProblemDetails { Status = 400 }));
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("mvc")] public IActionResult Get() => Problem(statusCode: 200);
                [HttpGet("mvc/ok")] public IActionResult Fine() => Ok(new ProblemDetails { Title = "Out of stock" });
            }
            """);

        Assert.Equal($$"""HTTP/1.1 200 OK{{Problem}}{"title":"OK","status":200}""", await app.Reply("GET /results"));
        Assert.Equal($$"""HTTP/1.1 200 OK{{Json}}{"title":"Out of stock","status":200}""", await app.Reply("GET /ok"));
        Assert.Equal($"HTTP/1.1 200 OK{Json}{Details400}", await app.Reply("GET /ok/400"));
        Assert.Equal($$"""HTTP/1.1 200 OK{{MvcProblem}}{"status":200,"traceId":"…"}""", await app.Reply("GET /mvc"));
        Assert.Equal($$"""HTTP/1.1 200 OK{{MvcProblem}}{"title":"Out of stock","status":200}""", await app.Reply("GET /mvc/ok"));
    }
}
