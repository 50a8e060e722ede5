namespace StatusCodeAnalyzers.Tests.Uses;

public class AssignmentTests : UseTests
{
    [Theory]
    [InlineData("Response.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("HttpContext.Response.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("this.HttpContext.Response.StatusCode = /* gone for good */ [|410 => StatusCodes.Status410Gone|];")]
    [InlineData("var response = Response; response.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("if (order is null) Response.StatusCode = [|404 => StatusCodes.Status404NotFound|]; else Response.StatusCode = [|200 => StatusCodes.Status200OK|];")]
    public Task Of_a_response_status(string statement) => NamedAtFrameworkApi(Action(statement));

    [Theory]
    [InlineData("var problem = new ProblemDetails(); problem.Status = [|409 => StatusCodes.Status409Conflict|];")]
    [InlineData("var problem = new ProblemDetails(); problem.Status ??= [|500 => StatusCodes.Status500InternalServerError|];")]
    [InlineData("var result = new ObjectResult(order); result.StatusCode ??= [|200 => StatusCodes.Status200OK|];")]
    public Task Of_a_nullable_status(string statement) => NamedAtFrameworkApi(Action(statement));

    [Fact]
    public Task Of_a_status_in_a_chain_of_assignments() =>
        NamedAtFrameworkApi(
            Action("var problem = new ProblemDetails(); problem.Status = Response.StatusCode = [|409 => StatusCodes.Status409Conflict|];"));

    [Theory]
    [InlineData("""return new ObjectResult(order) { StatusCode = [|201 => StatusCodes.Status201Created|] };""")]
    [InlineData("""return new ContentResult { Content = "Gone", StatusCode = [|410 => StatusCodes.Status410Gone|], ContentType = "text/plain" };""")]
    [InlineData("""return new JsonResult(order) { StatusCode = [|409 => StatusCodes.Status409Conflict|] };""")]
    [InlineData("""return new ObjectResult(new ProblemDetails { Title = "Conflict", Status = [|409 => StatusCodes.Status409Conflict|] });""")]
    [InlineData("""return new ObjectResult(new ProblemDetails { Status = [|409 => StatusCodes.Status409Conflict|] }) { StatusCode = [|409 => StatusCodes.Status409Conflict|] };""")]
    [InlineData("""return BadRequest(new ValidationProblemDetails { Status = [|400 => StatusCodes.Status400BadRequest|] });""")]
    public Task In_an_object_initializer(string statement) => NamedAtFrameworkApi(Action("if (order is null)\n" + statement));

    [Fact]
    public Task In_the_object_initializer_of_a_target_typed_new() =>
        NamedAtFrameworkApi(
            Controller("ObjectResult Created(Order order) => new(order) { StatusCode = [|201 => StatusCodes.Status201Created|] };"));

    [Fact]
    public Task In_a_nested_object_initializer() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public class Rejection
        {
            public ProblemDetails Problem { get; } = new();
        }

        public static class Rejections
        {
            public static Rejection OutOfStock() => new() { Problem = { Title = "Out of stock", Status = [|409 => StatusCodes.Status409Conflict|] } };
        }
        """);

    [Fact]
    public Task In_options() => NamedAtFrameworkApi("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRateLimiter(options => options.RejectionStatusCode = [|429 => StatusCodes.Status429TooManyRequests|]);
        builder.Services.AddHttpsRedirection(options =>
        {
            options.RedirectStatusCode = [|308 => StatusCodes.Status308PermanentRedirect|];
            options.HttpsPort = 443;
        });
        builder.Build().Run();
        """);

    [Fact]
    public Task In_a_with_expression() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc.Infrastructure;

        public record Reply(string Body) : IStatusCodeActionResult
        {
            public int? StatusCode { get; init; }

            public Reply NotFound() => this with { StatusCode = [|404 => StatusCodes.Status404NotFound|] };

            public Task ExecuteResultAsync(Microsoft.AspNetCore.Mvc.ActionContext context) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task To_one_variable_of_a_deconstruction() => NamedAtFrameworkApi(Action(
        """string title; (Response.StatusCode, title) = ([|404 => StatusCodes.Status404NotFound|], "Not Found"); Console.WriteLine(title);"""));
}
