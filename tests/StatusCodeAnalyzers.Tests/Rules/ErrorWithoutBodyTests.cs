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
    public Task What_is_no_bare_error_is_not() => Verify.Silent<ErrorWithoutBodyAnalyzer>(Controller("", """
        IActionResult A(int code) => StatusCode(code);
            IActionResult B() => StatusCode(200);
            IActionResult C() => NoContent();
            IActionResult D() => NotFound(new { error = "not_found" });
            IActionResult E() => StatusCode(404, "gone");
            IActionResult F() => Problem();
            IActionResult G() => StatusCode(399);
            IActionResult H() => StatusCode(600);
            IActionResult I() => StatusCode(520);
            IActionResult J() => new ObjectResult(null) { StatusCode = 404 };
            IActionResult K() => new ContentResult { StatusCode = 404 };
            IActionResult L() => Forbid();
            object M() => Results.Json(1, statusCode: 404);
            object N() => Results.Problem(statusCode: 404);
            object O() => Results.StatusCode(302);
        """));

    [Fact]
    public Task Whoever_gets_the_response_may_write_a_body() => Verify.Silent<ErrorWithoutBodyAnalyzer>("""
        var app = WebApplication.Create(args);
        app.Use(async (context, next) =>
        {
            if (context.Request.Path == "/a")
            {
                context.Response.StatusCode = 404;
                await context.Response.WriteAsync("no");
                return;
            }
            if (context.Request.Path == "/b")
            {
                context.Response.StatusCode = 404;
                Write(context);
                return;
            }
            if (context.Request.Path == "/c")
            {
                context.Response.StatusCode = 404;
                context.Response.ContentLength = 0;
                return;
            }
            if (context.Request.Path == "/d")
            {
                context.Response.StatusCode = 404;
                if (context.Request.Path != "/e")
                    return;
            }
            if (context.Request.Path == "/f")
                context.Response.StatusCode = 404;
            context.Response.StatusCode = 404;
            await next(context);
        });
        app.Run(context =>
        {
            context.Response.StatusCode = 404;
            return context.Response.WriteAsync("no");
        });
        app.Run();

        static void Write(HttpContext context) { }
        """);

    [Fact]
    public Task A_page_is_for_people() => Verify.Silent<ErrorWithoutBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;

        public class OrderModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public object OnGet() => NotFound();

            public object OnPost() => StatusCode(404);

            public IActionResult OnPut() => new NotFoundResult();

            public IActionResult OnPatch() => new StatusCodeResult(404);

            public async Task OnDeleteAsync() { await Task.Yield(); Response.StatusCode = 404; }

            private static class Replies { public static IActionResult Missing() => new NotFoundResult(); }
        }

        public class OrderPages : IPageFilter
        {
            public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }
            public void OnPageHandlerExecuting(PageHandlerExecutingContext context) => context.Result = new NotFoundResult();
            public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
        }

        public abstract class OrderView : Microsoft.AspNetCore.Mvc.Razor.RazorPage
        {
            public override async Task ExecuteAsync() { await Task.Yield(); Context.Response.StatusCode = 404; }
        }

        public class OrderComponent : Microsoft.AspNetCore.Components.ComponentBase
        {
            public HttpContext? Context { get; set; }

            protected override async Task OnInitializedAsync() { await Task.Yield(); Context!.Response.StatusCode = 404; }
        }
        """);

    [Fact]
    public Task A_code_of_SIP_is_none_where_no_SIP_is_spoken() =>
        Verify.Silent<ErrorWithoutBodyAnalyzer>(
            Controller("", "IActionResult A() => StatusCode(430);"), config: "status_codes.protocols = http");

    [Fact]
    public Task A_code_of_SIP_is_nobodys_where_nothing_speaks_SIP() =>
        Verify.Silent<ErrorWithoutBodyAnalyzer>(Controller("", "IActionResult A() => StatusCode(430);"));

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

    /// <summary>The type stands where an object should: a write to it would be one more error.</summary>
    [Fact]
    public Task Silent_where_the_base_class_is_missing() => Verify.Silent<ErrorWithoutBodyAnalyzer>(
        """
        public class Endpoint : Missing
        {
            public async Task Handle()
            {
                await Task.Yield();
                HttpContext.Response.StatusCode = 404;
                return;
            }
        }
        """,
        setup: new() { AllowErrors = true });

    internal static string Controller(string attributes, string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        {{attributes}}
        public class OrdersController : ControllerBase
        {
            {{members}}
        }
        """;
}
