using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class HeaderMissingFixTests
{
    [Fact]
    public Task The_header_is_written_with_a_value_to_fill_in() => Verify.Reports<HeaderMissingAnalyzer, HeaderMissingFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get()
            {
                return StatusCode([|405|]);
            }

            public void Set(HttpContext context)
            {
                context.Response.StatusCode = [|416|];
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get()
            {
                Response.Headers.Allow = "GET, HEAD";
                return StatusCode(405);
            }

            public void Set(HttpContext context)
            {
                context.Response.Headers.ContentRange = "bytes */146515";
                context.Response.StatusCode = 416;
            }
        }
        """,
        dotnetFormat: false);

    [Theory]
    [InlineData("public IActionResult Get() => StatusCode([|405|]);")]
    [InlineData("public void Get(HttpContext context, bool flag) { if (flag) context.Response.StatusCode = [|405|]; }")]
    public Task Nothing_is_offered_where_no_statement_can_stand(string method) => Verify.Reports<HeaderMissingAnalyzer, HeaderMissingFix>(
        $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            {{method}}
        }
        """,
        dotnetFormat: false);

    [Fact]
    public Task Nor_where_no_response_is_at_hand() => Verify.Reports<HeaderMissingAnalyzer, HeaderMissingFix>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", () =>
        {
            return Results.StatusCode([|405|]);
        });
        app.Run();
        """,
        dotnetFormat: false);
}
