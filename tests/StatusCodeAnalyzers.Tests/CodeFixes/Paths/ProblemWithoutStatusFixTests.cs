using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class ProblemWithoutStatusFixTests
{
    [Fact]
    public Task The_status_is_set_first() => Verify.Reports<ProblemWithoutStatusAnalyzer, ProblemWithoutStatusFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            public async Task Get(int code)
            {
                if (code == 1)
                {
                    await [|Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 })|];
                    return;
                }

                // The client's fault.
                await [|Response.WriteAsJsonAsync(new ProblemDetails { Status = code })|];
            }

            public IActionResult Find()
            {
                return [|Json(new ProblemDetails { Status = StatusCodes.Status404NotFound })|];
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            public async Task Get(int code)
            {
                if (code == 1)
                {
                    Response.StatusCode = StatusCodes.Status500InternalServerError;
                    await Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 });
                    return;
                }

                Response.StatusCode = code;
                // The client's fault.
                await Response.WriteAsJsonAsync(new ProblemDetails { Status = code });
            }

            public IActionResult Find()
            {
                Response.StatusCode = StatusCodes.Status404NotFound;
                return Json(new ProblemDetails { Status = StatusCodes.Status404NotFound });
            }
        }
        """,
        dotnetFormat: false);

    [Fact]
    public Task A_handler_returns_a_result_that_sends_it() => Verify.Reports<ProblemWithoutStatusAnalyzer, ProblemWithoutStatusFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/a", () => [|new ProblemDetails { Status = 500 }|]);
        app.MapGet("/b", (int code) => [|new ProblemDetails
        {
            Status = code, // As asked for.
        }|]);
        app.Run();
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/a", () => Results.Problem(new ProblemDetails { Status = 500 }));
        app.MapGet("/b", (int code) => Results.Problem(new ProblemDetails
        {
            Status = code, // As asked for.
        }));
        app.Run();
        """,
        dotnetFormat: false);

    [Fact]
    public Task Nothing_is_offered_where_the_handler_may_return_something_else() =>
        Verify.Reports<ProblemWithoutStatusAnalyzer, ProblemWithoutStatusFix>(
            """
            using Microsoft.AspNetCore.Mvc;

            var app = WebApplication.Create(args);
            app.MapGet("/a", () => { return [|new ProblemDetails { Status = 500 }|]; });
            app.MapGet("/b", () => Task.FromResult([|new ProblemDetails { Status = 500 }|]));
            app.Run();
            """,
            dotnetFormat: false);

    [Theory]
    [InlineData("public Task Get() => [|Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 })|];")]
    [InlineData("public async Task Get() { await [|Response.WriteAsJsonAsync(new ProblemDetails { Status = Code() })|]; }")]
    [InlineData("public async Task Get(bool x) { if (x) await [|Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 })|]; }")]
    public Task Nothing_is_offered_where_no_statement_can_stand(string method) =>
        Verify.Reports<ProblemWithoutStatusAnalyzer, ProblemWithoutStatusFix>(
            $$"""
            using Microsoft.AspNetCore.Mvc;

            public class OrdersController : Controller
            {
                {{method}}

                private static int Code() => 500;
            }
            """,
            dotnetFormat: false);
}
