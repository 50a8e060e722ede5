
namespace StatusCodeAnalyzers.Tests.Uses;

public class ConditionalFlowTests : UseTests
{
    [Theory]
    [InlineData("order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]")]
    [InlineData("order is null ? [|404 => StatusCodes.Status404NotFound|] : order.IsShipped ? [|410 => StatusCodes.Status410Gone|] : [|200 => StatusCodes.Status200OK|]")]
    [InlineData("(order is null) ? ([|404 => StatusCodes.Status404NotFound|]) : (int)[|200 => StatusCodes.Status200OK|]")]
    [InlineData("known ?? [|500 => StatusCodes.Status500InternalServerError|]")]
    [InlineData(
        "known ?? (order is null ? [|404 => StatusCodes.Status404NotFound|] : [|500 => StatusCodes.Status500InternalServerError|])")]
    [InlineData("order switch { null => [|404 => StatusCodes.Status404NotFound|], { IsShipped: true } => [|410 => StatusCodes.Status410Gone|], _ => [|200 => StatusCodes.Status200OK|] }")]
    [InlineData("order switch { null => [|404 => StatusCodes.Status404NotFound|], { Total: > 100 } => known ?? [|402 => StatusCodes.Status402PaymentRequired|], _ => order.IsShipped ? [|410 => StatusCodes.Status410Gone|] : [|200 => StatusCodes.Status200OK|] }")]
    [InlineData("exception switch { KeyNotFoundException => [|404 => StatusCodes.Status404NotFound|], TimeoutException e when e.Data.Count == 500 => [|504 => StatusCodes.Status504GatewayTimeout|], _ => [|500 => StatusCodes.Status500InternalServerError|] }")]
    [InlineData("unchecked(order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|])")]
    [InlineData("order is not null ? [|200 => StatusCodes.Status200OK|] : throw new InvalidOperationException()")]
    public Task Into_an_assignment(string value) => NamedAtFrameworkApi(Controller($"""
        void Reply(Order? order, int? known, Exception exception) => Response.StatusCode = {value};
        """));

    [Theory]
    [InlineData("StatusCode(order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|])")]
    [InlineData("Problem(statusCode: order is null ? [|404 => StatusCodes.Status404NotFound|] : null)")]
    [InlineData("Problem(statusCode: order is null ? [|404 => StatusCodes.Status404NotFound|] : [|409 => StatusCodes.Status409Conflict|])")]
    [InlineData("Problem(statusCode: order?.Id switch { null => [|404 => StatusCodes.Status404NotFound|], > 100 => [|409 => StatusCodes.Status409Conflict|], _ => null })")]
    [InlineData("new ObjectResult(order) { StatusCode = order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|] }")]
    [InlineData("new StatusCodeResult(order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|])")]
    public Task Into_an_argument(string result) => NamedAtFrameworkApi(Controller($"IActionResult Get(Order? order) => {result};"));

    [Theory]
    [InlineData("Response.StatusCode == (order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|])")]
    [InlineData("(order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]) == Response.StatusCode")]
    [InlineData("(Response.HasStarted ? Response.StatusCode : 0) == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(problem.Status ?? [|500 => StatusCodes.Status500InternalServerError|]) == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(problem?.Status ?? Response.StatusCode) is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]")]
    public Task Into_a_comparison(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(Order? order, ProblemDetails problem) => {condition};"));

    [Theory]
    [InlineData("order is null ? [|(HttpStatusCode)404 => HttpStatusCode.NotFound|] : HttpStatusCode.OK")]
    [InlineData("(HttpStatusCode)(order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|])")]
    public Task Into_an_enum(string value) =>
        NamedAtFrameworkApi(Controller($"object Reply(Order? order) => new HttpResponseMessage({value});"));

    [Theory]
    [InlineData("order?.Id == 404 ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]")]
    [InlineData("order is { Id: 404 or 500 } ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]")]
    [InlineData("order?.Id switch { 404 => [|404 => StatusCodes.Status404NotFound|], 500 => [|500 => StatusCodes.Status500InternalServerError|], _ => [|200 => StatusCodes.Status200OK|] }")]
    [InlineData("Math.Abs(404) > 1 ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]")]
    public Task Not_from_a_condition(string value) =>
        NamedAtFrameworkApi(Controller($"void Reply(Order? order) => Response.StatusCode = {value};"));
}
