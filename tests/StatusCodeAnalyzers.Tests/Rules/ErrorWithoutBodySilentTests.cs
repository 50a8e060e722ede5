using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.ErrorWithoutBodyTests;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Replies that have a body, may get one from somebody else, or are pages for people.</summary>
public class ErrorWithoutBodySilentTests
{
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
}
