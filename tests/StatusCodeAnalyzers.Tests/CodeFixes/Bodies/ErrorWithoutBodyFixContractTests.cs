using static StatusCodeAnalyzers.Tests.CodeFixes.BareErrorCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>A body is written only where the type at the place carries it, and where what the document says stays true.</summary>
public class ErrorWithoutBodyFixContractTests
{
    private const string Error = "SendErrorObject";

    [Fact]
    public Task A_type_that_cannot_carry_a_body_stays() => Sends(
        Endpoints($$"""
            app.MapGet("/a", Results<NotFound, Ok> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound()|]);
            app.MapGet("/b", StatusCodeHttpResult () => [|TypedResults.StatusCode(404)|]);
            app.MapGet("/c", IResult () => { var result = [|TypedResults.NotFound()|]; return result; });
            app.MapGet("/d", IResult () => [|Results.NotFound() => Results.NotFound({{NotFound}})|]);
            """));

    [Fact]
    public Task A_union_that_carries_problem_details_carries_these() => Sends(
        Endpoints("""
            app.MapGet("/a", Results<NotFound, Ok, ProblemHttpResult> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound)|]);
            app.MapGet("/b", Results<NotFound, Ok> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound()|]);
            """),
        Problem);

    [Fact]
    public Task Arms_of_one_type_find_another() => Sends(Controller($$"""
        IActionResult A(bool x) => x ? [|StatusCode(404) => StatusCode(404, {{NotFound}})|] : [|StatusCode(430) => StatusCode(430, {{FlowFailed}})|];
            IActionResult B(int x) => x switch { 1 => [|NotFound() => NotFound({{NotFound}})|], 2 => [|NotFound() => NotFound({{NotFound}})|], _ => [|StatusCode(430) => StatusCode(430, {{FlowFailed}})|] };
            NotFoundResult C(bool x) => x ? [|NotFound()|] : [|NotFound()|];
        """));

    [Fact]
    public Task What_is_declared_of_the_reply_must_hold() => Sends(
        Controller($$"""
            [ProducesResponseType(404)] IActionResult A() => [|NotFound()|];
                [ProducesResponseType(typeof(void), 404)] IActionResult B() => [|NotFound()|];
                [ProducesResponseType(typeof(ProblemDetails), 404)] IActionResult C() => [|NotFound()|];
                [ProducesResponseType(409)] IActionResult D() => [|NotFound() => NotFound({{NotFound}})|];
                [Produces("application/xml")] IActionResult E() => [|NotFound()|];
                [Produces("application/json")] IActionResult F() => [|NotFound() => NotFound({{NotFound}})|];
            """),
        Error);

    [Fact]
    public Task Declared_problem_details_are_sent() => Sends(
        Controller("""
            [ProducesResponseType(404)] IActionResult A() => [|NotFound()|];
                [ProducesResponseType(typeof(ProblemDetails), 404)] IActionResult C() => [|NotFound() => Problem(statusCode: StatusCodes.Status404NotFound)|];
                [ProducesResponseType(typeof(string), 404)] IActionResult D() => [|NotFound()|];
            """),
        Problem);

    [Fact]
    public Task What_an_endpoint_declares_must_hold() => Sends(
        Endpoints("""
            app.MapGet("/a", () => [|Results.NotFound()|]).Produces(404);
            app.MapGet("/b", () => [|Results.NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound)|]).WithName("b").ProducesProblem(404);
            app.MapGet("/c", () => [|Results.NotFound()|]).Produces<string>(404);
            app.MapGet("/d", Handle).Produces(404);

            static IResult Handle() => [|Results.NotFound()|];
            """),
        Problem);

    [Fact]
    public Task A_client_that_takes_no_JSON_must_not_get_406_instead() => Sends(Controller($$"""
        IActionResult A() => [|NotFound()|];
            object B() => [|Results.NotFound() => Results.NotFound({{NotFound}})|];
        """) + "\npublic static class Mvc { public static void Set(MvcOptions mvc) => mvc.ReturnHttpNotAcceptable = true; }");
}
