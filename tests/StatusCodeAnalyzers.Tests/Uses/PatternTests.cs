
namespace StatusCodeAnalyzers.Tests.Uses;

public class PatternTests : UseTests
{
    [Theory]
    [InlineData("Response.StatusCode is [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("Response.StatusCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]")]
    [InlineData("Response.StatusCode is ([|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]) or [|451 => StatusCodes.Status451UnavailableForLegalReasons|]")]
    [InlineData("Response.StatusCode is not [|200 => StatusCodes.Status200OK|]")]
    [InlineData("Response.StatusCode is not ([|200 => StatusCodes.Status200OK|] or [|204 => StatusCodes.Status204NoContent|])")]
    [InlineData("Response.StatusCode is > 0 and not [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem.Status is [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem?.Status is [|404 => StatusCodes.Status404NotFound|] or null")]
    [InlineData("(int)upstream.StatusCode is [|429 => StatusCodes.Status429TooManyRequests|] or [|503 => StatusCodes.Status503ServiceUnavailable|]")]
    [InlineData("upstream.StatusCode is [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]")]
    public Task After_is(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(ProblemDetails problem, HttpResponseMessage upstream) => {condition};"));

    [Theory]
    [InlineData("Response is { StatusCode: [|404 => StatusCodes.Status404NotFound|] }")]
    [InlineData("Response is { HasStarted: false, StatusCode: [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|] }")]
    [InlineData("HttpContext is { Response: { StatusCode: [|404 => StatusCodes.Status404NotFound|] } }")]
    [InlineData("HttpContext is { Response.StatusCode: [|404 => StatusCodes.Status404NotFound|] }")]
    [InlineData("problem is { Status: [|404 => StatusCodes.Status404NotFound|] }")]
    [InlineData("problem is ValidationProblemDetails { Status: [|422 => StatusCodes.Status422UnprocessableEntity|] }")]
    [InlineData("result is ObjectResult { StatusCode: [|201 => StatusCodes.Status201Created|] or null }")]
    [InlineData("result is ObjectResult { StatusCode: not [|200 => StatusCodes.Status200OK|] }")]
    [InlineData("result is ObjectResult { Value: ProblemDetails { Status: [|409 => StatusCodes.Status409Conflict|] } }")]
    [InlineData("Response is { StatusCode: var received } && received == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("Response.StatusCode is var received && received is [|404 => StatusCodes.Status404NotFound|]")]
    public Task Of_a_property(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(ProblemDetails problem, IActionResult result) => {condition};"));

    [Fact]
    public Task In_case_labels() => NamedAtFrameworkApi(Action("""
        switch (Response.StatusCode)
                {
                    case [|404 => StatusCodes.Status404NotFound|]:
                    case [|410 => StatusCodes.Status410Gone|]:
                        return NotFound();
                    case [|429 => StatusCodes.Status429TooManyRequests|] or [|503 => StatusCodes.Status503ServiceUnavailable|] when order is not null:
                        return Accepted();
                    case > 599:
                        break;
                }
        """));

    [Fact]
    public Task In_case_labels_of_an_enum_cast_to_int_keeps_the_cast() => NamedAtFrameworkApi(Action("""
        switch ((int)upstream.StatusCode)
                {
                    case [|404 => StatusCodes.Status404NotFound|]:
                        return NotFound();
                    case [|503 => StatusCodes.Status503ServiceUnavailable|]:
                        return Accepted();
                }
        """));

    [Fact]
    public Task In_case_labels_of_an_enum() => NamedAtFrameworkApi(Action("""
        switch (upstream.StatusCode)
                {
                    case [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]:
                        return NotFound();
                }
        """));

    [Fact]
    public Task In_a_switch_expression() => NamedAtFrameworkApi(Controller("""
        string Describe() => Response.StatusCode switch
            {
                [|200 => StatusCodes.Status200OK|] => "fine",
                [|401 => StatusCodes.Status401Unauthorized|] or [|403 => StatusCodes.Status403Forbidden|] => "not yours",
                [|404 => StatusCodes.Status404NotFound|] when Request.Path == "/" => "no page",
                >= 500 and not [|503 => StatusCodes.Status503ServiceUnavailable|] => "broken",
                _ => "?",
            };
        """));

    [Fact]
    public Task In_a_switch_expression_over_properties() => NamedAtFrameworkApi(Controller("""
        string Describe(IActionResult result) => result switch
            {
                ObjectResult { StatusCode: [|409 => StatusCodes.Status409Conflict|] } => "conflict",
                StatusCodeResult { StatusCode: [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|] } => "missing",
                _ => "?",
            };
        """));

    [Fact]
    public Task In_a_switch_expression_over_a_tuple() => NamedAtFrameworkApi(Controller("""
        string Describe() => (Request.Method, Response.StatusCode) switch
            {
                ("GET", [|404 => StatusCodes.Status404NotFound|]) => "no such page",
                ("POST", [|409 => StatusCodes.Status409Conflict|]) => "twice",
                _ => "?",
            };
        """));

    [Fact]
    public Task In_an_exception_filter() => NamedAtFrameworkApi("""
        using System.Net;

        public class PriceClient(HttpClient http)
        {
            public async Task<string?> Get(string path)
            {
                try
                {
                    return await http.GetStringAsync(path);
                }
                catch (HttpRequestException exception) when ((int?)exception.StatusCode == [|404 => StatusCodes.Status404NotFound|])
                {
                    return null;
                }
                catch (HttpRequestException exception) when (exception is { StatusCode: [|(HttpStatusCode)429 => HttpStatusCode.TooManyRequests|] })
                {
                    return "";
                }
            }
        }
        """, CSharp12);
}
