using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class StatusForbidsBodyTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task A_body_that_a_result_is_given_is_reported() =>
        Verify.Reports<StatusForbidsBodyAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IActionResult A() => StatusCode(204, [|new { id = 7 }|]);
        public IActionResult B(object saved) => StatusCode(StatusCodes.Status205ResetContent, value: [|saved|]);
        public IActionResult C() => new ObjectResult([|"saved"|]) { StatusCode = 304 };
        public IActionResult D() => new JsonResult([|"saved"|]) { StatusCode = (int)System.Net.HttpStatusCode.NoContent };
        public IActionResult E() => new ContentResult { StatusCode = 204, Content = [|"saved"|] };
        public IResult F() => Results.Json([|7|], statusCode: 204);
        public IResult G() => TypedResults.Json([|7|], statusCode: 204);
        public IResult H() => Results.Text([|"saved"|], statusCode: 204);
        public IResult I() => Results.Content([|"saved"|], statusCode: 205);
        public IActionResult J() => StatusCode(101, [|new { }|]);
        """));

    [Fact]
    public Task A_body_that_is_written_after_the_status_is_reported() => Verify.Reports<StatusForbidsBodyAnalyzer>("""
        var app = WebApplication.Create(args);
        app.MapGet("/a", async (HttpResponse response) =>
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers["X-Saved"] = "1";
            await [|response.WriteAsync("saved")|];
        });
        app.MapGet("/b", (HttpContext context) =>
        {
            context.Response.StatusCode = 304;
            return [|context.Response.WriteAsJsonAsync(new { id = 7 })|];
        });
        app.MapGet("/c", async (HttpContext context, CancellationToken cancellation) =>
        {
            context.Response.StatusCode = 205;
            await [|context.Response.Body.WriteAsync(new byte[7], cancellation)|].ConfigureAwait(false);
        });
        app.MapGet("/d", async (HttpContext context, int id) =>
        {
            switch (id)
            {
                case 7:
                    context.Response.StatusCode = 204;
                    _ = await [|context.Response.BodyWriter.WriteAsync(new byte[7])|];
                    break;
            }
        });
        app.Run();
        """);

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

    [Theory]
    [InlineData("StatusCode(204, [|new { }|])", "204 No Content has no body; this one is not sent")]
    [InlineData("StatusCode(204, [|\"saved\"|])", "204 No Content has no body; writing one throws InvalidOperationException")]
    [InlineData(
        "Results.Text([|\"saved\"|], statusCode: 304)",
        "304 Not Modified has no body; writing one throws InvalidOperationException")]
    [InlineData("StatusCode(205, [|\"saved\"|])", "205 Reset Content has no body; writing one throws InvalidOperationException")]
    [InlineData("Results.Text([|\"\"|], statusCode: 204)", "204 No Content has no body; writing one throws InvalidOperationException")]
    [InlineData("Results.Text([|\"saved\"|], statusCode: 204)", "204 No Content has no body; the client gets 500 Internal Server Error instead")]
    [InlineData(
        "new ContentResult { StatusCode = 205, Content = [|\"saved\"|] }",
        "205 Reset Content has no body; the client gets 500 Internal Server Error instead")]
    [InlineData("new JsonResult([|\"\"|]) { StatusCode = 204 }", "204 No Content has no body; this one is not sent")]
    [InlineData("Results.Json([|7|], statusCode: 205)", "205 Reset Content has no body; this one is not sent, and the client waits for it")]
    [InlineData("StatusCode(101, [|new { }|])", "101 Switching Protocols has no body; what is written after it is not read as one")]
    [InlineData("StatusCode(199, [|new { }|])", "199 has no body; what is written after it is not read as one")]
    public Task The_message_says_what_becomes_of_it(string result, string message) =>
        Verify.Reports<StatusForbidsBodyAnalyzer>(
            BodyContradictsStatusTests.Controller($"public object Get() => {result};"), message: message, setup: Newest);

    [Theory]
    [InlineData(8, "204 No Content has no body; writing one throws InvalidOperationException")]
    [InlineData(9, "204 No Content has no body; this one is sent behind a response that has ended")]
    [InlineData(11, "204 No Content has no body; this one is not sent")]
    public Task The_version_makes_a_difference_to_JSON(int version, string message) => Verify.Reports<StatusForbidsBodyAnalyzer>(
        BodyContradictsStatusTests.Controller("public object Get() => StatusCode(204, [|new { }|]);"),
        message: message,
        setup: new() { Packs = [version switch { 8 => ReferencePack.Net8, 9 => ReferencePack.Net9, _ => ReferencePack.Net11 }] });

    [Fact]
    public Task A_body_that_is_returned_after_the_status_was_set_is_reported() => Verify.Reports<StatusForbidsBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            public IActionResult A(object saved) { Response.StatusCode = 204; return Json([|saved|]); }
            public IActionResult B(object saved)
            {
                HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
                Response.Headers["X-Saved"] = "1";
                return new JsonResult([|saved|]);
            }
            public IActionResult C() { Response.StatusCode = 304; return Content([|"saved"|]); }
            public IActionResult D(object saved) { Response.StatusCode = 205; return new ObjectResult([|saved|]); }

            public static void Map(WebApplication app)
            {
                app.MapGet("/a", (HttpContext context) => { context.Response.StatusCode = 204; return Results.Json([|1|]); });
                app.MapGet("/b", (HttpResponse response) => { response.StatusCode = 204; return TypedResults.Text([|"saved"|]); });
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

    [Fact]
    public Task An_empty_text_of_others_is_written() => Verify.Reports<StatusForbidsBodyAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IResult A() => Results.Text([|""|], statusCode: 304);
        public IResult B() => Results.Content([|string.Empty|], statusCode: 204);
        public IResult C() => Results.Json([|""|], statusCode: 204);
        public IActionResult D() => new JsonResult([|""|]) { StatusCode = 204 };
        public async Task E() { Response.StatusCode = 204; await [|Response.WriteAsync("")|]; }
        """));
}
