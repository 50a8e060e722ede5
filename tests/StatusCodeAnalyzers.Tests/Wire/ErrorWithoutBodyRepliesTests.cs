using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What goes over the wire before and after a body is written: the same status, and the body that was promised.</summary>
public class ErrorWithoutBodyRepliesTests
{
    internal const string Error = "SendErrorObject";
    internal const string Problem = "SendProblemDetails";

    private const string Json = "Content-Type: application/json; charset=utf-8";
    internal const string ProblemJson = "Content-Type: application/problem+json";

    private const string Sip = "status_codes.protocols = http, sip";

    private const string FlowFailed = """{"error":"flow_failed","message":"Flow Failed"}""";
    private const string NotFound = """{"error":"not_found","message":"Not Found"}""";

    private const string FlowProblem =
        """{"type":"https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5","title":"Flow Failed","status":430""";
    internal const string NotFoundProblem =
        """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404""";

    internal const string Endpoints = """
        var app = WebApplication.Create(args);
        app.MapGet("/a", () => Results.StatusCode(430));
        app.MapGet("/b", () => Results.NotFound());
        app.MapGet("/c", () => TypedResults.StatusCode(404));
        app.MapGet("/d", IResult () => TypedResults.NotFound());
        app.MapGet("/e", () => Results.Unauthorized());
        app.Run();
        """;

    internal const string Controllers = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();

        public class FlowsController : ControllerBase
        {
            [HttpGet("a")] public IActionResult A() => StatusCode(430);
            [HttpGet("b")] public IActionResult B() => NotFound();
            [HttpGet("c")] public ActionResult<string> C() => new StatusCodeResult(404);
            [HttpGet("d")] public IActionResult D(bool ok) => ok ? Ok() : new NotFoundResult();
        }
        """;

    private const string Middleware = """
        var app = WebApplication.Create(args);
        app.Use(async (context, next) =>
        {
            if (context.Request.Path == "/a")
            {
                context.Response.StatusCode = SipStatusCodes.Status430FlowFailed;
                context.Response.Headers.RetryAfter = "300";
                return;
            }

            await next(context);
        });
        app.Run(Missing);
        app.Run();

        static Task Missing(HttpContext context)
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }
        """;

    [Fact]
    public Task Endpoints_send_error_objects() => Replies(Endpoints, Error,
        ("GET /a", "HTTP/1.1 430 ", Json, FlowFailed),
        ("GET /b", "HTTP/1.1 404 Not Found", Json, NotFound),
        ("GET /c", "HTTP/1.1 404 Not Found", Json, NotFound),
        ("GET /d", "HTTP/1.1 404 Not Found", Json, NotFound),
        ("GET /e", "HTTP/1.1 401 Unauthorized", Json, """{"error":"unauthorized","message":"Unauthorized"}"""));

    [Fact]
    public Task Endpoints_send_problem_details() => Replies(Endpoints, Problem,
        ("GET /a", "HTTP/1.1 430 ", ProblemJson, FlowProblem + "}"),
        ("GET /b", "HTTP/1.1 404 Not Found", ProblemJson, NotFoundProblem + "}"),
        ("GET /c", "HTTP/1.1 404 Not Found", ProblemJson, NotFoundProblem + "}"),
        ("GET /d", "HTTP/1.1 404 Not Found", ProblemJson, NotFoundProblem + "}"),
        ("GET /e", "HTTP/1.1 401 Unauthorized", ProblemJson,
            """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401}"""));

    [Fact]
    public Task Controllers_send_error_objects() => Replies(Controllers, Error,
        ("GET /a", "HTTP/1.1 430 ", Json, FlowFailed),
        ("GET /a\nAccept: text/html,application/xml;q=0.9", "HTTP/1.1 430 ", Json, FlowFailed),
        ("GET /a\nAccept: text/plain", "HTTP/1.1 430 ", Json, FlowFailed),
        ("GET /b", "HTTP/1.1 404 Not Found", Json, NotFound),
        ("GET /c", "HTTP/1.1 404 Not Found", Json, NotFound),
        ("GET /d", "HTTP/1.1 404 Not Found", Json, NotFound));

    [Fact]
    public Task Controllers_send_problem_details() => Replies(Controllers, Problem,
        ("GET /a", "HTTP/1.1 430 ", ProblemJson + "; charset=utf-8", FlowProblem + ",\"traceId\":\"…\"}"),
        ("GET /b", "HTTP/1.1 404 Not Found", ProblemJson + "; charset=utf-8", NotFoundProblem + ",\"traceId\":\"…\"}"),
        ("GET /c", "HTTP/1.1 404 Not Found", ProblemJson + "; charset=utf-8", NotFoundProblem + ",\"traceId\":\"…\"}"),
        ("GET /d", "HTTP/1.1 404 Not Found", ProblemJson + "; charset=utf-8", NotFoundProblem + ",\"traceId\":\"…\"}"));

    [Fact]
    public Task Middleware_sends_error_objects() => Replies(Middleware, Error,
        ("GET /a", "HTTP/1.1 430 \nRetry-After: 300", Json, FlowFailed),
        ("GET /b", "HTTP/1.1 404 Not Found", Json, NotFound));

    [Fact]
    public Task Middleware_sends_problem_details() => Replies(Middleware, Problem,
        ("GET /a", "HTTP/1.1 430 \nRetry-After: 300", ProblemJson, FlowProblem + "}"),
        ("GET /b", "HTTP/1.1 404 Not Found", ProblemJson, NotFoundProblem + "}"));

    [Fact]
    public Task ApiController_writes_problem_details_that_gain_a_title() =>
        Kestrel.Fix<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            Controllers.Replace("public class", "[ApiController]\npublic class", StringComparison.Ordinal),
            "GET /a",
            before: $"HTTP/1.1 430 \n{ProblemJson}; charset=utf-8\n\n" + """{"status":430,"traceId":"…"}""",
            after: $"HTTP/1.1 430 \n{ProblemJson}; charset=utf-8\n\n{FlowProblem},\"traceId\":\"…\"}}",
            action: Problem,
            config: Sip);

    [Theory]
    [InlineData("Results.Problem(statusCode: 430)", "")]
    [InlineData("TypedResults.Problem(\"It is gone.\", statusCode: 430)", ",\"detail\":\"It is gone.\"")]
    public Task Problem_details_of_430_gain_a_title(string reply, string detail) =>
        Kestrel.Fix<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            $"var app = WebApplication.Create(args);\napp.MapGet(\"/\", () => {reply});\napp.Run();",
            "GET /",
            before: $"HTTP/1.1 430 \n{ProblemJson}\n\n{{\"status\":430{detail}}}",
            after: $"HTTP/1.1 430 \n{ProblemJson}\n\n{FlowProblem}{detail}}}",
            action: Problem,
            config: Sip);

    private static Task Replies(
        string code, string action, params (string Request, string Status, string ContentType, string Body)[] replies) =>
        Kestrel.Fix<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
            code,
            [.. replies.Select(reply => new Exchange(
                reply.Request,
                reply.Status,
                $"{reply.Status.Split('\n')[0]}\n{reply.ContentType}{string.Concat(reply.Status.Split('\n')[1..].Select(header => "\n" + header))}\n\n{reply.Body}"))],
            action,
            Sip);
}
