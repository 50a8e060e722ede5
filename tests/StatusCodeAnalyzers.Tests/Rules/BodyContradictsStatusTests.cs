using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class BodyContradictsStatusTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task Every_shape_of_body_is_read() => Verify.Reports<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A() => StatusCode(430, new { error = [|"not_found"|], message = "No such flow" });
        public IActionResult B() => BadRequest(new { Title = [|"Conflict"|] });
        public IActionResult C() => StatusCode(StatusCodes.Status409Conflict, new Error([|"not_found"|], "No such order"));
        public IActionResult D() => NotFound(new Error(message: "Gone fishing", error: [|"bad_request"|]));
        public IActionResult E() => BadRequest(new Reply { Message = [|"Not Found"|] });
        public IActionResult F() => BadRequest(new Dictionary<string, object> { ["error"] = [|"not_found"|], ["id"] = 7 });
        public IActionResult G() => BadRequest(new Dictionary<string, string> { { "error", [|"not_found"|] } });
        public IActionResult H() => BadRequest(new { error = new { code = [|"not_found"|], message = "No such order" } });
        public IActionResult I() => new ObjectResult(new { error = [|"not_found"|] }) { StatusCode = 400 };
        public IActionResult J() => new JsonResult(new { error = [|"not_found"|] }) { StatusCode = 400 };
        public IActionResult K() => new BadRequestObjectResult(new { error = [|"not_found"|] });
        public IActionResult L() => BadRequest([|"Not Found"|]);
        public IActionResult M()
        {
            var body = new Reply { StatusCode = [|404|] };
            return BadRequest(body);
        }
        public ActionResult<Reply> N(bool known) => known ? Ok(new Reply()) : NotFound(new Reply { StatusCode = [|StatusCodes.Status400BadRequest|] });
        public IActionResult O() => BadRequest(new { error = [|nameof(System.Net.HttpStatusCode.NotFound)|], code = System.Net.HttpStatusCode.NotFound });
        public IActionResult P() => Conflict(new { StatusCode = [|System.Net.HttpStatusCode.NotFound|] });

        public record Error(string error, string message);
        public class Reply { public string? Message { get; set; } public int StatusCode { get; set; } }
        """));

    [Fact]
    public Task Problem_details_are_read() => Verify.Reports<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A() => Problem(title: [|"Not Found"|], statusCode: 400);
        public IActionResult B() => Problem(statusCode: 400, type: [|"https://tools.ietf.org/html/rfc9110#section-15.5.5"|]);
        public IActionResult C() => Problem([|"Not Found"|]);
        public IActionResult D() => ValidationProblem(title: [|"Not Found"|]);
        public IResult E() => Results.Problem(title: [|"Not found"|], statusCode: 400);
        public IResult F() => TypedResults.Problem(statusCode: 409, title: [|"Bad Request"|]);
        public IResult G() => Results.ValidationProblem(new Dictionary<string, string[]>(), title: [|"Not Found"|]);
        public IActionResult H() => BadRequest(new ProblemDetails { Status = [|404|], Title = "Not Found" });
        public IActionResult I() => BadRequest(new ProblemDetails { Title = [|"Not Found"|] });
        public IResult J() => Results.BadRequest(new ProblemDetails { Status = [|StatusCodes.Status404NotFound|] });
        public IActionResult K() => Ok(new ProblemDetails { Status = [|404|] });
        public IResult L() => Results.Problem(new ProblemDetails { Title = [|"Not Found"|] });
        public IResult M() => Results.Json(new ProblemDetails { Status = [|404|] }, statusCode: 400);
        public ProblemDetails N() => new() { Status = 400, Title = [|"Not Found"|] };
        public IResult O() => Results.Problem(new ValidationProblemDetails { Type = [|"https://httpstatuses.io/404"|], Status = 422 });
        public ProblemDetails P()
        {
            var problem = new ProblemDetails { Title = [|"Not Found"|], Status = StatusCodes.Status400BadRequest };
            problem.Extensions["id"] = 7;
            return problem;
        }
        """));

    [Fact]
    public Task A_member_may_be_set_later() => Verify.Reports<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A()
        {
            var problem = new ProblemDetails();
            problem.Status = [|404|];
            return BadRequest(problem);
        }
        public IActionResult B(bool known, string text)
        {
            ProblemDetails problem = new() { Status = 400, Detail = text };
            problem.Title = [|"Not Found"|];
            problem.Extensions["id"] = 7;
            if (known)
                return BadRequest(problem);
            problem.Status = 404;
            return NotFound(problem);
        }
        public IActionResult C()
        {
            var reply = new Reply();
            reply.Message = "No such order";
            reply.StatusCode = [|StatusCodes.Status404NotFound|];
            return StatusCode(StatusCodes.Status409Conflict, reply);
        }
        public IResult D()
        {
            var problem = new ProblemDetails();
            problem.Status = [|404|];
            problem.Title = "Not Found";
            return Results.Ok(problem);
        }

        public class Reply { public string? Message { get; set; } public int StatusCode { get; set; } }
        """));

    [Fact]
    public Task Replies_of_minimal_APIs_and_middleware_are_read() => Verify.Reports<BodyContradictsStatusAnalyzer>("""
        var app = WebApplication.Create(args);
        app.MapGet("/a", () => Results.Json(new { error = [|"not_found"|] }, statusCode: 430));
        app.MapGet("/b", () => TypedResults.BadRequest(new { error = [|"not_found"|] }));
        app.MapGet("/c", () => Results.Text([|"Not Found"|], statusCode: 500));
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsJsonAsync(new { statusCode = [|403|] });
        });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsync([|"Bad Request"|]);
        });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            context.Response.StatusCode = 409;
            await context.Response.WriteAsync(System.Text.Json.JsonSerializer.Serialize(new { title = [|"Not Found"|], status = 404 }));
        });
        app.Run();
        """);

    [Fact]
    public Task A_reply_that_succeeds_may_speak_of_states() => Verify.Reports<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A() => Ok(new { status = 404, code = 500, title = "Not Found", message = "Not Found" });
        public IActionResult B() => Ok(new { status = "NOT_FOUND", code = "bad_request" });
        public IActionResult C() => Accepted(new { status = "Processing", message = "OK" });
        public IActionResult D() => Ok(new { error = [|"not_found"|] });
        public IActionResult E() => Ok(new { statusCode = [|404|] });
        """));

    [Theory]
    [InlineData("StatusCode(430, new { error = [|\"not_found\"|] })", "'not_found' names 404 Not Found, but the status is 430 Flow Failed")]
    [InlineData("BadRequest(new ProblemDetails { Status = [|404|] })", "The body says 404 Not Found, but the status is 400 Bad Request")]
    [InlineData("BadRequest(new ProblemDetails { Status = [|520|] })", "The body says 520, but the status is 400 Bad Request")]
    [InlineData("StatusCode(520, new { error = [|\"not_found\"|] })", "'not_found' names 404 Not Found, but the status is 520")]
    [InlineData(
        "Problem(statusCode: 400, type: [|\"https://httpstatuses.io/404\"|])",
        "'https://httpstatuses.io/404' names 404 Not Found, but the status is 400 Bad Request")]
    public Task The_message_says_both(string result, string message) =>
        Verify.Reports<BodyContradictsStatusAnalyzer>(
            Controller($"public IActionResult Get() => {result};"), message: message, setup: Newest);

    [Fact]
    public async Task One_body_is_one_mistake()
    {
        var reported = Assert.Single(await Verify.Reports<BodyContradictsStatusAnalyzer>(
            Controller(
                "public IActionResult Get() => BadRequest(new { error = [|\"not_found\"|], message = \"Not Found\", status = 404 });"),
            setup: Newest));

        // The other two, and where the status is given.
        Assert.Equal(3, reported.AdditionalLocations.Count);
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5", reported.Descriptor.HelpLinkUri);
    }

    internal static string Controller(string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
        {{members}}
        }
        """;
}
