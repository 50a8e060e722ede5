using StatusCodeAnalyzers.Bodies;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>STC2005 says of each body that a status forbids what every version of the server makes of it.</summary>
public class ForbiddenBodyRepliesTests
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
        app.MapGet("/results-json/{code}", (int code) => Results.Json(new { id = 7 }, statusCode: code));
        app.MapGet("/results-text/{code}", (int code) => Results.Text("saved", statusCode: code));
        app.MapGet("/results-content/{code}", (int code) => Results.Content("saved", statusCode: code));
        app.MapGet("/results-empty/{code}", (int code) => Results.Text("", statusCode: code));
        app.MapGet("/write/{code}", (HttpContext context, int code) => Set(context, code).WriteAsync("saved"));
        app.MapGet("/write-empty/{code}", (HttpContext context, int code) => Set(context, code).WriteAsync(""));
        app.MapGet("/write-json/{code}", (HttpContext context, int code) => Set(context, code).WriteAsJsonAsync(new { id = 7 }));
        app.MapGet("/write-bytes/{code}", async (HttpContext context, int code) => await Set(context, code).Body.WriteAsync(new byte[7]));
        app.MapGet("/set-json/{code}", (HttpContext context, int code) => { Set(context, code); return Results.Json(new { id = 7 }); });
        app.MapGet("/set-text/{code}", (HttpContext context, int code) => { Set(context, code); return Results.Text("saved"); });
        app.Run();

        static HttpResponse Set(HttpContext context, int code)
        {
            context.Response.StatusCode = code;
            return context.Response;
        }

        public class OrdersController : ControllerBase
        {
            [HttpGet("/mvc-object/{code}")] public IActionResult A(int code) => StatusCode(code, new { id = 7 });
            [HttpGet("/mvc-text/{code}")] public IActionResult B(int code) => StatusCode(code, "saved");
            [HttpGet("/mvc-empty/{code}")] public IActionResult C(int code) => StatusCode(code, "");
            [HttpGet("/mvc-content/{code}")] public IActionResult D(int code) => new ContentResult { StatusCode = code, Content = "saved" };
            [HttpGet("/mvc-content-empty/{code}")] public IActionResult E(int code) => new ContentResult { StatusCode = code, Content = "" };
            [HttpGet("/mvc-json/{code}")] public IActionResult F(int code) => new JsonResult(new { id = 7 }) { StatusCode = code };
            [HttpGet("/mvc-json-empty/{code}")] public IActionResult G(int code) => new JsonResult("") { StatusCode = code };
            [HttpGet("/mvc-set-json/{code}")] public IActionResult H(int code) { Response.StatusCode = code; return new JsonResult(new { id = 7 }); }
            [HttpGet("/mvc-set-content/{code}")] public IActionResult I(int code) { Response.StatusCode = code; return Content("saved"); }
            [HttpGet("/mvc-set-object/{code}")] public IActionResult J(int code) { Response.StatusCode = code; return new ObjectResult(new { id = 7 }); }
        }
        """;

    [Theory]
    [InlineData("results-json", nameof(BodyForm.Json))]
    [InlineData("results-text", nameof(BodyForm.Measured))]
    [InlineData("results-content", nameof(BodyForm.Measured))]
    [InlineData("results-empty", nameof(BodyForm.Written))]
    [InlineData("write", nameof(BodyForm.Written))]
    [InlineData("write-empty", nameof(BodyForm.Written))]
    [InlineData("write-json", nameof(BodyForm.Json))]
    [InlineData("write-bytes", nameof(BodyForm.Written))]
    [InlineData("set-json", nameof(BodyForm.Json))]
    [InlineData("set-text", nameof(BodyForm.Measured))]
    [InlineData("mvc-object", nameof(BodyForm.Json))]
    [InlineData("mvc-text", nameof(BodyForm.Written))]
    [InlineData("mvc-empty", null)]
    [InlineData("mvc-content", nameof(BodyForm.Measured))]
    [InlineData("mvc-content-empty", null)]
    [InlineData("mvc-json", nameof(BodyForm.Json))]
    [InlineData("mvc-json-empty", nameof(BodyForm.Json))]
    [InlineData("mvc-set-json", nameof(BodyForm.Json))]
    [InlineData("mvc-set-content", nameof(BodyForm.Measured))]
    [InlineData("mvc-set-object", nameof(BodyForm.Json))]
    public async Task What_the_message_says_happens(string path, string? form)
    {
        await using var app = await Kestrel.Start(Code);
        foreach (var code in new[] { 204, 205, 304 })
        {
            var replies = await app.Replies($"GET /{path}/{code}");
            var thrown = await app.Replies("GET /thrown");
            foreach (var (version, reply) in replies)
            {
                var seen = reply.StartsWith("HTTP/1.1 500", StringComparison.Ordinal) ? "STC2005_MessageFails"
                    : thrown[version].EndsWith("InvalidOperationException", StringComparison.Ordinal) ? "STC2005_MessageThrows"
                    : reply.Contains("\n\n", StringComparison.Ordinal) ? "STC2005_MessageBehind"
                    : null;
                var said = form is null ? null : ForbiddenBody.Message(code, Enum.Parse<BodyForm>(form), version);

                // That the client waits is seen elsewhere: nothing comes here either.
                Assert.Equal((version, code, said is "STC2005_MessageWaits" ? null : said), (version, code, seen));
            }
        }
    }
}
