using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class ProblemForNonErrorFixTests
{
    [Theory]
    [InlineData("IActionResult A() => Problem(title: \"Not Found\", statusCode: [|200 => StatusCodes.Status404NotFound|]);")]
    [InlineData(
        "IResult A() => Results.Problem(type: \"https://tools.ietf.org/html/rfc9110#section-15.5.10\", statusCode: [|200 => StatusCodes.Status409Conflict|]);")]
    [InlineData(
        "ProblemDetails A() => new() { Title = \"Forbidden\", Status = [|StatusCodes.Status200OK => StatusCodes.Status403Forbidden|] };")]
    public Task The_error_that_the_problem_names_is_sent(string member) =>
        Verify.Reports<ProblemForNonErrorAnalyzer, ProblemForNonErrorFix>(
            BodyContradictsStatusTests.Controller($"public {member}"), dotnetFormat: false);

    [Theory]
    [InlineData(0, "StatusCodes.Status500InternalServerError")]
    [InlineData(1, "StatusCodes.Status400BadRequest")]
    public Task Where_it_names_none_there_is_a_choice(int action, string error) =>
        Verify.Reports<ProblemForNonErrorAnalyzer, ProblemForNonErrorFix>(
            BodyContradictsStatusTests.Controller($"""
            public IActionResult A() => Problem(statusCode: [|200 => {error}|]);
            public IActionResult B() => Problem("No such order", statusCode: [|StatusCodes.Status302Found => {error}|]);
            """),
            action: action, dotnetFormat: false);

    [Fact]
    public Task A_status_that_is_written_elsewhere_stays() => Verify.Reports<ProblemForNonErrorAnalyzer, ProblemForNonErrorFix>(
        BodyContradictsStatusTests.Controller("""
        public IActionResult A() => Ok(new ProblemDetails { Status = [|200|] });
        public IActionResult B() => Ok([|new ProblemDetails { Title = "Out of stock" }|]);
        public IActionResult C() => Problem(statusCode: [|200 => StatusCodes.Status500InternalServerError|]);
        """),
        dotnetFormat: false);
}
