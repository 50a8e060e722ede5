using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2011 says of results: which of them send a status of their own, and what its fixes make of it.</summary>
public class StatusLostRepliesTests
{
    /// <summary>418 is set before each result. What the rule calls lost is not sent; what it leaves alone is.</summary>
    [Theory]
    [InlineData("Results.Ok(1)", 200)]
    [InlineData("Results.Accepted(\"/x\")", 202)]
    [InlineData("Results.Created(\"/x\", 1)", 201)]
    [InlineData("Results.NoContent()", 204)]
    [InlineData("Results.BadRequest()", 400)]
    [InlineData("Results.Unauthorized()", 401)]
    [InlineData("Results.NotFound()", 404)]
    [InlineData("Results.Conflict()", 409)]
    [InlineData("Results.UnprocessableEntity()", 422)]
    [InlineData("Results.Problem()", 500)]
    [InlineData("Results.StatusCode(200)", 200)]
    [InlineData("Results.Json(1, statusCode: 200)", 200)]
    [InlineData("TypedResults.Ok(1)", 200)]
    [InlineData("Results.Json(1)", 418)]
    [InlineData("Results.Content(\"x\")", 418)]
    [InlineData("Results.Text(\"x\")", 418)]
    [InlineData("Results.Bytes(new byte[] { 65 })", 418)]
    [InlineData("Results.Stream(new MemoryStream(new byte[] { 65 }))", 418)]
    [InlineData("Results.Empty", 418)]
    [InlineData("new Order(1)", 418)]
    [InlineData("\"text\"", 418)]
    [InlineData("new Microsoft.AspNetCore.Mvc.OkObjectResult(1)", 418)]
    [InlineData("(Microsoft.AspNetCore.Mvc.ActionResult<Order>)new Order(1)", 418)]
    public Task Of_a_minimal_API(string result, int sent) => Check(
        $$"""
        var app = WebApplication.Create(args);
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.StatusCode = 418;
            return {{result}};
        });
        app.Run();

        public record Order(int Id);
        """,
        sent);

    [Theory]
    [InlineData("IActionResult", "Ok(1)", 200)]
    [InlineData("IActionResult", "StatusCode(200)", 200)]
    [InlineData("IActionResult", "StatusCode(200, 1)", 200)]
    [InlineData("IActionResult", "NoContent()", 204)]
    [InlineData("IActionResult", "Created(\"/x\", 1)", 201)]
    [InlineData("IActionResult", "CreatedAtAction(\"Get\", 1)", 201)]
    [InlineData("IActionResult", "AcceptedAtAction(\"Get\", 1)", 202)]
    [InlineData("IActionResult", "Problem()", 500)]
    [InlineData("IActionResult", "new OkObjectResult(1)", 200)]
    [InlineData("ActionResult<Order>", "new Order(1)", 200)]
    [InlineData("ActionResult<Order>", "Ok(new Order(1))", 200)]
    [InlineData("ActionResult<IEnumerable<Order>>", "new List<Order>()", 200)]
    [InlineData("ActionResult<object>", "new Order(1)", 200)]
    [InlineData("ActionResult<object>", "Json(1)", 418)]
    [InlineData("ActionResult<object>", "(object)new ProblemDetails { Status = 418 }", 418)]
    [InlineData("IResult", "Results.Ok(1)", 200)]
    [InlineData("IActionResult", "Json(1)", 418)]
    [InlineData("IActionResult", "new JsonResult(1)", 418)]
    [InlineData("IActionResult", "Content(\"x\")", 418)]
    [InlineData("IActionResult", "new ObjectResult(1)", 418)]
    [InlineData("IActionResult", "new EmptyResult()", 418)]
    [InlineData("IActionResult", "File(new byte[] { 65 }, \"a/b\")", 418)]
    [InlineData("Order", "new Order(1)", 418)]
    [InlineData("ActionResult<ProblemDetails>", "new ProblemDetails { Status = 418 }", 418)]
    public Task Of_a_controller(string type, string result, int sent) => Check(
        $$"""
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();

        public record Order(int Id);

        public class OrdersController : Controller
        {
            [HttpGet("/")]
            public {{type}} Get()
            {
                Response.StatusCode = 418;
                return {{result}};
            }
        }
        """,
        sent);

    private const string Lost = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.MapGet("/minimal", (HttpContext context) =>
        {
            context.Response.StatusCode = 404;
            return Results.Ok(new Order(7));
        });
        app.MapGet("/teapot", (HttpContext context) =>
        {
            context.Response.StatusCode = 418;
            return Results.Ok(new Order(7));
        });
        app.Run();

        public record Order(int Id);

        public class OrdersController : ControllerBase
        {
            [HttpGet("/mvc")]
            public IActionResult Get()
            {
                Response.StatusCode = 404;
                return Ok(new Order(7));
            }

            [HttpGet("/value")]
            public ActionResult<Order> Value()
            {
                Response.StatusCode = 409;
                return new Order(7);
            }
        }
        """;

    private const string Order = "\nContent-Type: application/json; charset=utf-8\n\n{\"id\":7}";

    [Fact]
    public Task The_result_with_that_status_sends_it() => Kestrel.Fix<StatusLostAnalyzer, StatusLostFix>(
        Lost,
        [
            new("GET /minimal", $"HTTP/1.1 200 OK{Order}", $"HTTP/1.1 404 Not Found{Order}"),
            new("GET /teapot", $"HTTP/1.1 200 OK{Order}", $"HTTP/1.1 418 I'm a teapot{Order}"),
            new("GET /mvc", $"HTTP/1.1 200 OK{Order}", $"HTTP/1.1 404 Not Found{Order}"),
            new("GET /value", $"HTTP/1.1 200 OK{Order}", $"HTTP/1.1 409 Conflict{Order}"),
        ]);

    [Fact]
    public async Task Without_the_lost_status_the_reply_is_the_same() =>
        Assert.All(
            await Kestrel.KeepsReplies<StatusLostAnalyzer, StatusLostFix>(
                Lost, ["GET /minimal", "GET /teapot", "GET /mvc", "GET /value"], action: "DropLostStatus"),
            replies => Assert.All(replies, reply => Assert.Equal($"HTTP/1.1 200 OK{Order}", reply)));

    private static async Task Check(string code, int sent)
    {
        await using (var app = await Kestrel.Start(code))
            foreach (var reply in (await app.Replies("GET /")).Values)
                Assert.StartsWith($"HTTP/1.1 {sent} ", reply, StringComparison.Ordinal);

        if (sent == 418)
            await Verify.Silent<StatusLostAnalyzer>(code);
        else
            await Verify.Reports<StatusLostAnalyzer>(code.Replace("StatusCode = 418", "StatusCode = [|418|]", StringComparison.Ordinal));
    }
}
