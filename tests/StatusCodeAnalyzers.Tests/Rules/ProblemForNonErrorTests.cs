using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class ProblemForNonErrorTests
{
    [Fact]
    public Task Problem_details_with_a_status_of_no_error_are_reported() =>
        Verify.Reports<ProblemForNonErrorAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IActionResult A() => Problem(statusCode: [|200|]);
        public IActionResult B() => Problem("No such order", statusCode: [|StatusCodes.Status302Found|]);
        public IActionResult C() => ValidationProblem(statusCode: [|204|]);
        public IResult D() => Results.Problem(statusCode: [|200|]);
        public IResult E() => TypedResults.Problem(statusCode: [|(int)System.Net.HttpStatusCode.Created|]);
        public IResult F() => Results.ValidationProblem(new Dictionary<string, string[]>(), statusCode: [|200|]);
        public ProblemDetails G() => new() { Status = [|200|] };
        public IResult H() => Results.Problem(new ProblemDetails { Title = "Fine", Status = [|StatusCodes.Status200OK|] });
        public IActionResult I() => Ok(new ProblemDetails { Status = [|200|] });
        public IActionResult J() => Ok([|new ProblemDetails { Title = "Out of stock" }|]);
        public IActionResult K(ValidationProblemDetails problem) => Ok([|problem|]);
        public IResult L() => Results.Json([|new ProblemDetails()|], statusCode: 202);
        public IResult M(int status) => Results.Ok(new ProblemDetails { Status = [|status|] });
        public IActionResult N(int status) { var problem = new ProblemDetails { Status = status }; return Ok([|problem|]); }
        """));

    [Fact]
    public Task Errors_and_what_is_not_known_are_not_reported() =>
        Verify.Silent<ProblemForNonErrorAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IActionResult A() => Problem();
        public IActionResult B() => Problem(statusCode: 400);
        public IActionResult C(int status) => Problem(statusCode: status);
        public ProblemDetails D() => new() { Status = 404 };
        public IActionResult E() => BadRequest(new ProblemDetails());
        public IActionResult F() => Ok(new { status = 200 });
        public IActionResult G() => Ok(new Job { Status = 200 });
        public bool H(ProblemDetails problem) => problem.Status == 200;

        public class Job { public int Status { get; set; } }
        """));

    [Fact]
    public Task A_contradiction_is_another_rules_business() =>
        Verify.Silent<ProblemForNonErrorAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IActionResult A() => Ok(new ProblemDetails { Status = 404 });
        public IActionResult B() => BadRequest(new ProblemDetails { Status = 200 });
        public IActionResult C()
        {
            var problem = new ProblemDetails { Status = 404 };
            return Ok(problem);
        }
        """));

    [Fact]
    public Task An_interim_status_and_a_lost_body_are_other_rules_business() =>
        Verify.Silent<ProblemForNonErrorAnalyzer>(BodyContradictsStatusTests.Controller("""
        public IActionResult A() => Problem(statusCode: 102);
        public IActionResult B() => StatusCode(204, new ProblemDetails());
        """));

    [Theory]
    [InlineData("[|200|]", "Problem details describe an error, and 200 OK is none; use 500 Internal Server Error or 400 Bad Request")]
    [InlineData("[|299|]", "Problem details describe an error, and 299 is none; use 500 Internal Server Error or 400 Bad Request")]
    public Task The_message_names_the_status(string status, string message) =>
        Verify.Reports<ProblemForNonErrorAnalyzer>(
            BodyContradictsStatusTests.Controller($"public IActionResult Get() => Problem(statusCode: {status});"), message: message);
}
