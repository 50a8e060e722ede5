using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.BodyContradictsStatusTests;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Bodies that agree with the status, mean something of their own, or are not known.</summary>
public class BodyContradictsStatusSilentTests
{
    [Fact]
    public Task What_is_set_on_some_path_or_by_somebody_else_is_not_known() => Verify.Silent<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A(bool known)
        {
            var problem = new ProblemDetails();
            if (known)
                problem.Status = 404;
            return BadRequest(problem);
        }
        public IActionResult B()
        {
            var problem = new ProblemDetails();
            problem.Status = 404;
            Fill(problem);
            return BadRequest(problem);
        }
        public IActionResult C()
        {
            var problem = new ProblemDetails();
            problem.Status = 404;
            problem.Status = 400;
            return BadRequest(problem);
        }
        public IActionResult D(bool known)
        {
            var problem = new ProblemDetails();
            problem.Status = 404;
            if (known)
                problem.Status = 400;
            return BadRequest(problem);
        }
        public IActionResult E()
        {
            var problem = new ProblemDetails { Status = 404 };
            problem.Status = 400;
            return BadRequest(problem);
        }
        public IActionResult F()
        {
            var problem = new ProblemDetails();
            problem.Status ??= 404;
            return BadRequest(problem);
        }
        public IActionResult G(ProblemDetails problem)
        {
            problem.Status = 404;
            return BadRequest(problem);
        }
        private static void Fill(ProblemDetails problem) => problem.Status = 400;
        """));

    [Fact]
    public Task A_text_that_means_something_of_its_own_is_not_reported() => Verify.Silent<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A() => BadRequest(new { error = "No such order", message = "Order not found" });
        public IActionResult B() => BadRequest(new { message = "Not found" });
        public IActionResult C() => BadRequest(new { error = "Not found" });
        public IActionResult D() => BadRequest("Not found");
        public IActionResult E() => BadRequest(new { error = "conflict", code = "Conflict" });
        public IActionResult Q() => StatusCode(403, new { error = "Unauthorized" });
        public IActionResult F() => BadRequest(new { error = "unauthorized" });
        public IActionResult G() => Unauthorized(new { error = "Locked", message = "Forbidden" });
        public IActionResult H() => BadRequest(new { error = "unauthorized_client" });
        public IActionResult I() => StatusCode(503, new { error = "temporarily_unavailable" });
        public IActionResult J() => BadRequest(new { error = "too_early", status = "rejected" });
        public IActionResult K() => BadRequest(new { code = 1404, status = 3 });
        public IActionResult L() => BadRequest(new { name = "Not Found", statuses = 404 });
        public IActionResult M() => Problem(statusCode: 422, title: "One or more validation errors occurred.");
        public IActionResult N() => Problem(statusCode: 503, title: "An error occurred while processing your request.");
        public IActionResult O() => Problem(statusCode: 400, type: "https://example.com/problems/404");
        public IActionResult P(Exception e) => BadRequest(new { error = e.Message, status = e.HResult });
        """));

    [Fact]
    public Task What_agrees_is_not_reported() => Verify.Silent<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A() => NotFound(new { error = "not_found", message = "Not Found", status = 404 });
        public IActionResult B() => StatusCode(430, new { error = "flow_failed", message = "Flow Failed" });
        public IActionResult C() => StatusCode(422, new { error = "unprocessable_entity", title = "Unprocessable Content" });
        public IActionResult D() => StatusCode(422, new { error = "session_interval_too_small" });
        public IActionResult E() => StatusCode(413, "Payload Too Large");
        public IActionResult F() => Problem(statusCode: 404, title: "Not Found", type: "https://tools.ietf.org/html/rfc7231#section-6.5.4");
        public IActionResult G() => NotFound(new ProblemDetails { Status = 404, Title = "Not Found", Detail = "No such order" });
        public IActionResult H() => new ObjectResult(new ProblemDetails { Status = 404 });
        public IResult I() => Results.Json(new ProblemDetails { Status = 404, Title = "Not Found" });
        public IResult J() => Results.Problem(new ProblemDetails { Status = 404, Title = "Not Found" });
        public ProblemDetails K() => new() { Status = 404, Title = "Not Found" };
        """));

    [Fact]
    public Task What_is_not_known_is_not_reported() => Verify.Silent<BodyContradictsStatusAnalyzer>(Controller("""
        public IActionResult A(int status) => StatusCode(status, new { error = "not_found" });
        public IActionResult B(bool known) => StatusCode(known ? 400 : 404, new { error = "not_found" });
        public IActionResult C(ProblemDetails problem) => BadRequest(problem);
        public IActionResult D(bool known)
        {
            var problem = new ProblemDetails { Title = "Not Found" };
            problem.Title = "Bad Request";
            return BadRequest(problem);
        }
        public IActionResult E(int status) => Problem(statusCode: status, title: "Not Found");
        public ProblemDetails F(int status) => new() { Status = status, Title = "Not Found" };
        public async Task G(HttpContext context)
        {
            context.Response.StatusCode = 400;
            if (context.Request.Path == "/")
                context.Response.StatusCode = 404;
            await context.Response.WriteAsJsonAsync(new { error = "not_found" });
        }
        public async Task H(HttpContext context, HttpContext other)
        {
            context.Response.StatusCode = 400;
            await other.Response.WriteAsJsonAsync(new { error = "not_found" });
        }
        public bool I(ProblemDetails problem) => problem is { Status: 400, Title: "Not Found" };
        """));
}
