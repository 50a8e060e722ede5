using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Replies without a body, and bodies that go out with another status.</summary>
public class StatusForbidsBodySilentTests
{
    [Fact]
    public Task What_has_no_body_is_not_reported() => Verify.Silent<StatusForbidsBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult A() => StatusCode(204);
            public IActionResult B() => StatusCode(204, null);
            public IResult C() => Results.Json<object?>(null, statusCode: 204);
            public IActionResult D() => NoContent();
            public IActionResult E() => new ObjectResult(null) { StatusCode = 204 };
            public IResult F() => Results.Text((string?)null, statusCode: 204);
            public IActionResult G(object? found)
            {
                if (found != null)
                    return Ok(found);
                else
                    return StatusCode(204, found);
            }
            public IActionResult H(object? found) => found is null ? StatusCode(204, found) : Ok(found);
        }
        """);

    [Fact]
    public Task Other_statuses_are_not_reported() => Verify.Silent<StatusForbidsBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult A() => StatusCode(200, new { id = 7 });
            public IActionResult B(int status) => StatusCode(status, new { id = 7 });
            public IActionResult C() => Problem(statusCode: 204);
            public IActionResult D() => StatusCode(102, new { });
            public async Task E(HttpContext context)
            {
                if (context.Request.Method == "HEAD")
                {
                    context.Response.StatusCode = 204;
                    return;
                }

                await context.Response.WriteAsync("saved");
            }
            public async Task F(HttpContext context, HttpResponse other)
            {
                context.Response.StatusCode = 204;
                await other.WriteAsync("saved");
                context.Response.StatusCode = 200;
                await context.Response.WriteAsync("saved");
            }
            public async Task G(HttpContext context, bool saved)
            {
                context.Response.StatusCode = 204;
                if (saved)
                    context.Response.StatusCode = 200;
                await context.Response.WriteAsync("saved");
            }
            public async Task H(HttpResponse response, TextWriter log)
            {
                response.StatusCode = 204;
                await log.WriteAsync("saved");
                await response.StartAsync();
            }
        }
        """);

    [Fact]
    public Task What_is_returned_with_another_status_is_not() => Verify.Silent<StatusForbidsBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            private readonly HttpContext _other = null!;

            public IActionResult A(object saved, bool known)
            {
                Response.StatusCode = 204;
                if (known)
                    Response.StatusCode = 200;
                return Json(saved);
            }
            public IActionResult B(object saved) { Response.StatusCode = 204; return new JsonResult(saved) { StatusCode = 200 }; }
            public IActionResult C(object saved) { Response.StatusCode = 204; return Ok(saved); }
            public IActionResult D(object saved) { _other.Response.StatusCode = 204; return Json(saved); }
            public IActionResult E() { Response.StatusCode = 204; return Json(null); }
            public IActionResult F(object saved, bool known)
            {
                if (known)
                {
                    Response.StatusCode = 204;
                    return new EmptyResult();
                }

                return Json(saved);
            }
            public IActionResult G() { Response.StatusCode = 204; return Content(""); }
            public IActionResult H(object saved) { Response.StatusCode = 201; return Json(saved); }
        }
        """);

    [Fact]
    public Task An_empty_text_of_MVC_is_none() => Verify.Silent<StatusForbidsBodyAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IActionResult A() => StatusCode(304, string.Empty);
        public IActionResult B() => StatusCode(204, "");
        public IActionResult C() => new ContentResult { StatusCode = 204, Content = "" };
        public IActionResult D() => new ContentResult { StatusCode = 204, Content = String.Empty };
        public IActionResult E() => new ObjectResult("") { StatusCode = 205 };
        private const string Nothing = "";
        public IActionResult F() => StatusCode(204, Nothing);
        """));
}
