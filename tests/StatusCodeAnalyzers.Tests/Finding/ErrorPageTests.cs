using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Finding;

/// <summary>A page of errors is told the status that it shows.</summary>
public class ErrorPageTests : UseTests
{
    [Fact]
    public Task The_page_of_errors_is_told_the_status() => NamedAtOwnMember("""
        using Microsoft.AspNetCore.Mvc;

        public class ErrorController : Controller
        {
            [Route("{code:int}")]
            public IActionResult Show(int code) => code == [|404 => StatusCodes.Status404NotFound|] ? View("NotFound") : View("Error");

            public IActionResult Labels(int? status)
            {
                switch (status)
                {
                    case [|404 => StatusCodes.Status404NotFound|]: return View("NotFound");
                    case [|500 => StatusCodes.Status500InternalServerError|]: return View("Broken");
                    default: return View();
                }
            }
        }

        public class HomeController : Controller
        {
            public IActionResult Error(int code) => View(code is [|403 => StatusCodes.Status403Forbidden|] ? "Forbidden" : "Error");

            [Route("/oops/errors/{code}")]
            public IActionResult Oops(int code) => View(code == [|404 => StatusCodes.Status404NotFound|] ? "NotFound" : "Error");
        }

        public class ErrorModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            [BindProperty(SupportsGet = true)] public int Code { get; set; }
            public string Title => Code == [|404 => StatusCodes.Status404NotFound|] ? "Not there" : "Oops";
            public void OnGet(int code) => Title.Insert(0, code == [|404 => StatusCodes.Status404NotFound|] ? "!" : "?");
        }

        public static class Endpoints
        {
            public static void Map(WebApplication app) =>
                app.MapGet("/error/{code:int}", (int code) => code == [|404 => StatusCodes.Status404NotFound|] ? "Not there" : "Oops");
        }
        """);

    [Fact]
    public Task Another_page_is_told_a_code_of_its_own() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        public class PromoController : Controller
        {
            [Route("{code:int}")]
            public IActionResult Show(int code) => code == 404 ? View("None") : View("Some");
        }

        public class ErrorController : Controller
        {
            public IActionResult Show(int id) => id == 404 ? View("None") : View("Some");
            public IActionResult Page(int code) => code == 200 || code == 547 ? View("None") : View("Some");
        }

        public class ErrorLog
        {
            public string Show(int code) => code == 404 ? "None" : "Some";
        }

        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/country/{code:int}", (int code) => code == 404 ? "None" : "Some");
                app.MapGet("/errors", (int code) => code == 404 ? "None" : "Some");
            }
        }
        """);
}
