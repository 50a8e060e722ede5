using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>The body goes. A header goes with it, so nothing does it by itself.</summary>
public class StatusForbidsBodyFixTests
{
    [Fact]
    public Task The_status_is_sent_alone() => Verify.Reports<StatusForbidsBodyAnalyzer, StatusForbidsBodyFix>(
        Controller("""
            public IActionResult A() => StatusCode(204, [|new { id = 7 }|]);
            public IActionResult B(object saved) => this.StatusCode(StatusCodes.Status205ResetContent, value: [|saved|]);
            public IActionResult C() => new ObjectResult([|"saved"|]) { StatusCode = 304 };
            public IActionResult D() => new Microsoft.AspNetCore.Mvc.JsonResult([|"saved"|]) { StatusCode = 204 };
            public IResult E() => Results.Json([|7|], statusCode: 204);
            public IResult F() => Results.Text([|"saved"|], statusCode: 205);
            public IResult G() => TypedResults.Json([|7|], statusCode: StatusCodes.Status204NoContent);
            """),
        fixedCode: Controller("""
            public IActionResult A() => NoContent();
            public IActionResult B(object saved) => this.StatusCode(StatusCodes.Status205ResetContent);
            public IActionResult C() => new StatusCodeResult(304);
            public IActionResult D() => new Microsoft.AspNetCore.Mvc.NoContentResult();
            public IResult E() => Results.NoContent();
            public IResult F() => Results.StatusCode(205);
            public IResult G() => TypedResults.NoContent();
            """),
        sameIL: false,
        dotnetFormat: false);

    [Fact]
    public Task What_would_lose_more_than_the_body_is_not_offered() => Verify.Reports<StatusForbidsBodyAnalyzer, StatusForbidsBodyFix>(
        Controller("""
            public IActionResult A() => StatusCode(204, [|Save()|]);
            public ObjectResult B() => StatusCode(204, [|7|]);
            public IActionResult C() => StatusCode(204, /* why? */ [|7|]);
            public Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<int> D() => TypedResults.Json([|7|], statusCode: 204);
            public async Task E()
            {
                Response.StatusCode = 204;
                await [|Response.WriteAsync("saved")|];
            }
            public IActionResult F() => StatusCode(101, [|7|]);
            public object Save() => 7;
            """),
        sameIL: false,
        dotnetFormat: false);

    [Fact]
    public Task A_Razor_page_has_no_method_for_204() => Verify.Reports<StatusForbidsBodyAnalyzer, StatusForbidsBodyFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class SavedModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public IActionResult OnGet() => StatusCode(204, [|7|]);
        }
        """,
        fixedCode: """
        using Microsoft.AspNetCore.Mvc;

        public class SavedModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public IActionResult OnGet() => StatusCode(204);
        }
        """,
        action: "Send no body (changes the reply)",
        sameIL: false,
        dotnetFormat: false);

    private static string Controller(string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
        {{members}}
        }
        """;
}
