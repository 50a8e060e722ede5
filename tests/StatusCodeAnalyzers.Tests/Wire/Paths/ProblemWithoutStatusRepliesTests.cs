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
