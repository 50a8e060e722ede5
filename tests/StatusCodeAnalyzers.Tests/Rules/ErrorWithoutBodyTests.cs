using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class ErrorWithoutBodyTests
{
    private const string Sip = "status_codes.protocols = http, sip";

    [Fact]
    public Task Controllers_that_send_errors_bare_are_reported() => Verify.Reports<ErrorWithoutBodyAnalyzer>(Controller("", """
        IActionResult A() => [|StatusCode(430)|];
            IActionResult B() => [|this.StatusCode((int)System.Net.HttpStatusCode.Gone)|];
            IActionResult C() => [|NotFound()|];
            IActionResult D(bool ok) => ok ? Ok() : [|Conflict()|];
            IActionResult E() => [|new StatusCodeResult(SipStatusCodes.Status486BusyHere)|];
            IActionResult F() => [|new NotFoundResult()|];
            ActionResult<string> G(int n) => n switch { 0 => [|BadRequest()|], 1 => [|Unauthorized()|], 2 => [|UnprocessableEntity()|], _ => "x" };
            StatusCodeResult H() => [|new(404)|];
            private const int Missing = 404;
            IActionResult I() => [|StatusCode(Missing)|];
        """), Sip);

    [Fact]
    public Task Endpoints_that_send_errors_bare_are_reported() => Verify.Reports<ErrorWithoutBodyAnalyzer>("""
        using Microsoft.AspNetCore.Http.HttpResults;
        using static Microsoft.AspNetCore.Http.TypedResults;

        var app = WebApplication.Create(args);
        app.MapGet("/a", () => [|Results.StatusCode(430)|]);
        app.MapGet("/b", () => [|Results.NotFound()|]);
        app.MapGet("/c", Results<NotFound, Ok> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound()|]);
        app.MapGet("/d", () => [|StatusCode(404)|]);
        app.MapGet("/e", () => [|Results.Unauthorized()|]);
        app.Run();
        """, Sip);

    [Fact]
    public Task A_status_that_is_set_last_is_reported() => Verify.Reports<ErrorWithoutBodyAnalyzer>("""
        public class Middleware(ILogger<Middleware> log, RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                var response = context.Response;
                switch (context.Request.Path.Value)
                {
                    case "/a":
                        [|response.StatusCode = 401|];
                        response.Headers.WWWAuthenticate = "Tenant";
                        log.LogWarning("Nobody at {Path}", context.Request.Path.Value);
                        return;
                    case "/b":
                    {
                        [|context.Response.StatusCode = StatusCodes.Status403Forbidden|];
                        return;
                    }
                }

                await next(context);
                [|response.StatusCode = 500|];
            }

            public Task Invoke(HttpContext context)
            {
                [|context.Response.StatusCode = 404|];
                return Task.CompletedTask;
            }
        }
        """, setup: new() { Language = "12" });

    [Fact]
    public async Task It_is_hidden_until_a_team_raises_it()
    {
        var hidden = Assert.Single(await Verify.Reports<ErrorWithoutBodyAnalyzer>(
            Controller("", "IActionResult A() => [|StatusCode(430)|];"),
            Sip,
            message: "430 Flow Failed is sent without a body, so the client learns no more than the number"));
        var raised = Assert.Single(await Verify.Reports<ErrorWithoutBodyAnalyzer>(
            Controller("", "IActionResult A() => [|NotFound()|];"),
            "dotnet_diagnostic.STC4001.severity = warning",
            message: "404 Not Found is sent without a body, so the client learns no more than the number"));

        Assert.Equal(DiagnosticSeverity.Hidden, hidden.Severity);
        Assert.Equal(DiagnosticSeverity.Warning, raised.Severity);
        Assert.Equal("StatusCodes.Bodies", hidden.Descriptor.Category);
        Assert.Contains("[ApiController]", hidden.Descriptor.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    internal static string Controller(string attributes, string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        {{attributes}}
        public class OrdersController : ControllerBase
        {
            {{members}}
        }
        """;
}
