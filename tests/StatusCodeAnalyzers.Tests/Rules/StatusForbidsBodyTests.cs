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
    public Task An_empty_text_of_others_is_written() => Verify.Reports<StatusForbidsBodyAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IResult A() => Results.Text([|""|], statusCode: 304);
        public IResult B() => Results.Content([|string.Empty|], statusCode: 204);
        public IResult C() => Results.Json([|""|], statusCode: 204);
        public IActionResult D() => new JsonResult([|""|]) { StatusCode = 204 };
        public async Task E() { Response.StatusCode = 204; await [|Response.WriteAsync("")|]; }
        """));
}
