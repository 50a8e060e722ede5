using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2015 says of problem details: who writes them as JSON sends 200, and who returns them as an object does not.</summary>
public class ProblemWithoutStatusRepliesTests
{
    private const string Code = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try
            {
                await next(context);
            }
            catch (TimeoutException)
            {
                await [|context.Response.WriteAsJsonAsync(new ProblemDetails { Status = 503 })|];
            }
        });
        app.MapControllers();
        app.MapGet("/minimal", async (HttpContext context) =>
        {
            await [|context.Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 })|];
        });
        app.MapGet("/failed", (HttpContext context) => { throw new TimeoutException(); });
        app.Run();

        public class OrdersController : Controller
        {
            [HttpGet("/mvc")]
            public IActionResult Get()
            {
                return [|Json(new ProblemDetails { Status = 409 })|];
            }
        }
        """;

    private const string Json = "\nContent-Type: application/json; charset=utf-8\n\n";

    [Fact]
    public Task With_the_status_set_first_it_is_sent() => Kestrel.Fix<ProblemWithoutStatusAnalyzer, ProblemWithoutStatusFix>(
        Code,
        [
            Exchange("/minimal", "500 Internal Server Error"),
            Exchange("/failed", "503 Service Unavailable"),
            Exchange("/mvc", "409 Conflict"),
        ]);

    /// <summary>A minimal API writes what a handler returns as any other object; the result reads the status.</summary>
    [Fact]
    public Task Returned_as_a_result_it_is_sent() => Kestrel.Fix<ProblemWithoutStatusAnalyzer, ProblemWithoutStatusFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/returned", () => [|new ProblemDetails { Status = 418, Title = "Tea" }|]);
        app.Run();
        """,
        [
            new(
                "GET /returned",
                $"HTTP/1.1 200 OK{Json}{{\"title\":\"Tea\",\"status\":418}}",
                "HTTP/1.1 418 I'm a teapot\nContent-Type: application/problem+json\n\n{\"title\":\"Tea\",\"status\":418}"),
        ]);

    /// <summary>What is named after a success sends it, whatever the problem details say; STC2004 and STC2006 report these.</summary>
    [Theory]
    [InlineData("minimal/ok", 200)]
    [InlineData("minimal/typed", 200)]
    [InlineData("minimal/created", 201)]
    [InlineData("minimal/task", 200)]
    [InlineData("mvc/ok", 200)]
    [InlineData("mvc/result", 200)]
    [InlineData("mvc/created", 201)]
    public async Task A_success_stays_one(string path, int sent)
    {
        const string Successes = """
            using Microsoft.AspNetCore.Mvc;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            var app = builder.Build();
            app.MapControllers();
            app.MapGet("/minimal/ok", () => Results.Ok(new ProblemDetails { Status = 500 }));
            app.MapGet("/minimal/typed", () => TypedResults.Ok(new ProblemDetails { Status = 500 }));
            app.MapGet("/minimal/created", () => Results.Created("/x", new ProblemDetails { Status = 500 }));
            app.MapGet("/minimal/task", () => Task.FromResult(new ProblemDetails { Status = 500 }));
            app.Run();

            [Route("mvc")]
            public class OrdersController : ControllerBase
            {
                [HttpGet("ok")] public IActionResult Get() => Ok(new ProblemDetails { Status = 500 });
                [HttpGet("result")] public IActionResult Result() => new OkObjectResult(new ProblemDetails { Status = 500 });
                [HttpGet("created")] public IActionResult Make() => Created("/x", new ProblemDetails { Status = 500 });
            }
            """;
        await using var app = await Kestrel.Start(Successes);

        foreach (var reply in (await app.Replies($"GET /{path}")).Values)
        {
            Assert.StartsWith($"HTTP/1.1 {sent} ", reply, StringComparison.Ordinal);
            Assert.EndsWith("\"status\":500}", reply, StringComparison.Ordinal);
        }
    }

    /// <summary>These read the status from the problem details, and an exception handler has set it already: nothing is reported.</summary>
    [Fact]
    public async Task What_sends_the_status_itself_is_not_reported()
    {
        const string Silent = """
            using Microsoft.AspNetCore.Mvc;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            var app = builder.Build();
            app.UseExceptionHandler(failed => failed.Run(context => context.Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 })));
            app.MapControllers();
            app.MapGet("/json", () => Results.Json(new ProblemDetails { Status = 500 }));
            app.MapGet("/problem", () => Results.Problem(new ProblemDetails { Status = 500 }));
            app.MapGet("/failed", (HttpContext context) => { throw new TimeoutException(); });
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("/object")] public IActionResult Get() => new ObjectResult(new ProblemDetails { Status = 500 });
                [HttpGet("/value")] public ProblemDetails Value() => new ProblemDetails { Status = 500 };
                [HttpGet("/typed")] public ActionResult<ProblemDetails> Typed() => new ProblemDetails { Status = 500 };
            }
            """;
        await using var app = await Kestrel.Start(Silent);
        foreach (var path in new[] { "json", "problem", "failed", "object", "value", "typed" })
            foreach (var reply in (await app.Replies($"GET /{path}")).Values)
                Assert.StartsWith("HTTP/1.1 500 ", reply, StringComparison.Ordinal);

        await Verify.Silent<ProblemWithoutStatusAnalyzer>(Silent);
    }

    private static Exchange Exchange(string path, string status) => new(
        $"GET {path}",
        $"HTTP/1.1 200 OK{Json}{{\"status\":{status[..3]}}}",
        $"HTTP/1.1 {status}{Json}{{\"status\":{status[..3]}}}");
}
