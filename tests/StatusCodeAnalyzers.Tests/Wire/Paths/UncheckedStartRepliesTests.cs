using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// What STC2012 says of catches: where the response has started, they throw another exception, and the first one is lost.
/// </summary>
public class UncheckedStartRepliesTests
{
    private const string Code = """
        var app = WebApplication.Create(args);
        var thrown = "nothing";
        app.MapGet("/thrown", () => { var last = thrown; thrown = "nothing"; return last; });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try { await next(context); }
            catch (Exception exception) { thrown = exception.GetType().Name; throw; }
        });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception)
            {
                [|context.Response.StatusCode = 503|];
                await context.Response.WriteAsync("later");
            }
        });
        app.MapGet("/early", (HttpContext context) => { throw new TimeoutException(); });
        app.MapGet("/late", async (HttpContext context) =>
        {
            await context.Response.WriteAsync("half");
            throw new TimeoutException();
        });
        app.Run();
        """;

    /// <summary>
    /// The client is sent the same before and after, which is why `dotnet format` may take it; the server keeps the first exception.
    /// </summary>
    [Fact]
    public Task The_first_exception_is_kept() => Kestrel.Fix<UncheckedStartAnalyzer, UncheckedStartFix>(
        Code,
        [
            new("GET /early", "HTTP/1.1 503 Service Unavailable\n\nlater", "HTTP/1.1 503 Service Unavailable\n\nlater"),
            new("GET /thrown", Text("nothing"), Text("nothing")),
            new("GET /late", "HTTP/1.1 200 OK\n\nhalf(cut off)", "HTTP/1.1 200 OK\n\nhalf(cut off)"),
            new("GET /thrown", Text("InvalidOperationException"), Text("TimeoutException")),
        ]);

    /// <summary>A result sets its status when it is executed, and throws no less.</summary>
    [Fact]
    public Task A_result_that_is_executed_throws_too() => Kestrel.Fix<UncheckedStartAnalyzer, UncheckedStartFix>(
        Code
            .Replace(
                "[|context.Response.StatusCode = 503|];", "await [|Results.Conflict().ExecuteAsync(context)|];", StringComparison.Ordinal)
            .Replace("await context.Response.WriteAsync(\"later\");", "", StringComparison.Ordinal),
        [
            new("GET /early", "HTTP/1.1 409 Conflict", "HTTP/1.1 409 Conflict"),
            new("GET /late", "HTTP/1.1 200 OK\n\nhalf(cut off)", "HTTP/1.1 200 OK\n\nhalf(cut off)"),
            new("GET /thrown", Text("InvalidOperationException"), Text("TimeoutException")),
        ]);

    private static string Text(string body) => $"HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8\n\n{body}";
}
