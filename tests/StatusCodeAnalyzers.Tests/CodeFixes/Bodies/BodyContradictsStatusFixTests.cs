using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// The first action makes the body say the status, the second sends what the body says. Both change the reply, so nothing takes them by
/// itself.
/// </summary>
public class BodyContradictsStatusFixTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task The_body_is_that_of_the_status() => Fixes("RewriteBody", """
        public IActionResult A() => StatusCode(430, new { error = [|"not_found" => "flow_failed"|], message = "No such flow" });
        public IActionResult B() => BadRequest(new { error = [|"not_found" => "bad_request"|], message = {-"Not Found"-}{+"Bad Request"+}, status = {-404-}{+StatusCodes.Status400BadRequest+} });
        public IActionResult C() => NotFound(new { StatusCode = [|HttpStatusCode.BadRequest => HttpStatusCode.NotFound|] });
        public IActionResult D() => NotFound(new { code = [|"BAD_REQUEST" => "NOT_FOUND"|] });
        public IActionResult E() => BadRequest(new ProblemDetails { Status = [|404 => StatusCodes.Status400BadRequest|], Title = {-"Not Found"-}{+"Bad Request"+}, Detail = "No such order" });
        public IActionResult F() => Problem(statusCode: 400, title: [|"Not found" => "Bad request"|], type: {-"https://httpstatuses.io/404"-}{+"https://tools.ietf.org/html/rfc9110#section-15.5.1"+});
        public IResult G() => Results.Problem(title: /* sic */ [|"Not Found" => "Conflict"|] /* ! */, statusCode: 409);
        public ProblemDetails H() => new() { Status = 400, Title = [|@"Not Found" => "Bad Request"|] };
        """);

    [Fact]
    public Task What_another_member_says_is_not_rewritten_there() => Fixes("RewriteBody", """
        private const string Missing = "not_found";
        public IActionResult A() => BadRequest(new { error = [|Missing|] });
        public IActionResult B() => StatusCode(520, new { error = [|"not_found"|] });
        public IActionResult C() => BadRequest(new { error = [|"not_found" => "bad_request"|] });
        """);

    [Fact]
    public Task The_status_is_that_of_the_body() => Fixes("RewriteStatus", """
        public IActionResult A() => {-StatusCode(430, -}{+NotFound(+}new { error = [|"not_found"=>"not_found"|] });
        public IActionResult B() => {-BadRequest-}{+NotFound+}(new { error = [|"not_found"=>"not_found"|], message = "No such order" });
        public IResult C() => Results.{-BadRequest-}{+NotFound+}(new { error = [|"not_found"=>"not_found"|] });
        public IResult D() => Results.Problem(title: [|"Not Found"=>"Not Found"|], statusCode: {-400-}{+StatusCodes.Status404NotFound+});
        public IActionResult E() => {-new ObjectResult(-}{+NotFound(+}new { error = [|"not_found"=>"not_found"|] }){- { StatusCode = (int)HttpStatusCode.BadRequest }-};
        public IActionResult H() => new JsonResult(new { error = [|"not_found"=>"not_found"|] }) { StatusCode = {-(int)HttpStatusCode.BadRequest-}{+StatusCodes.Status404NotFound+} };
        public IActionResult I() => StatusCode({-400-}{+StatusCodes.Status503ServiceUnavailable+}, new { error = [|"service_unavailable"=>"service_unavailable"|] });
        public ObjectResult J() => {-StatusCode(400, -}{+NotFound(+}/* sic */ new { error = [|"not_found"=>"not_found"|] });
        public ProblemDetails F() => new() { Status = {-400-}{+StatusCodes.Status404NotFound+}, Title = [|"Not Found"=>"Not Found"|] };
        public ActionResult<int> G() => this.{-BadRequest-}{+NotFound+}(new ProblemDetails { Status = [|404=>404|], Title = "Not Found" });
        """.Replace("=>\"", " => \"", StringComparison.Ordinal).Replace("=>4", " => 4", StringComparison.Ordinal));

    [Fact]
    public Task A_status_that_the_rest_of_the_body_contradicts_is_not_offered() => Fixes("RewriteStatus", """
        public IActionResult A() => BadRequest(new { error = [|"not_found"|], status = 400 });
        public IActionResult B() => BadRequest(new { error = [|"not_found"|], message = "Internal Server Error" });
        public IActionResult C() => {-BadRequest-}{+NotFound+}(new { error = [|"not_found" => "not_found"|] });
        """);

    [Fact]
    public Task A_method_that_would_give_the_call_another_type_is_not_offered() => Fixes("RewriteStatus", """
        public BadRequestObjectResult A() => BadRequest(new { error = [|"not_found"|] });
        public IActionResult B() => BadRequest(new { error = [|"method_not_allowed"|] });
        public IActionResult C() => BadRequest(error: new { error = [|"not_found"|] });
        public IActionResult D() { var result = BadRequest(new { error = [|"not_found"|] }); return result; }
        public Microsoft.AspNetCore.Http.HttpResults.BadRequest<string> E() => TypedResults.BadRequest([|"Not Found"|]);
        public IActionResult F() => {-BadRequest-}{+NotFound+}(new { error = [|"not_found" => "not_found"|] });
        """);

    [Fact]
    public async Task The_titles_say_what_happens()
    {
        await Titled(
            "Write the body of 400 Bad Request (changes the reply)", "BadRequest(new { error = [|\"not_found\" => \"bad_request\"|] })");
        await Titled(
            "Send 404 Not Found (changes the reply)", "{-BadRequest-}{+NotFound+}(new { error = [|\"not_found\" => \"not_found\"|] })");
    }

    [Fact]
    public Task Nothing_takes_it_by_itself() => Verify.Reports<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Controller("public IActionResult Get() => BadRequest(new { error = [|\"not_found\" => \"bad_request\"|] });"),
        dotnetFormat: false,
        sameIL: false,
        setup: Newest);

    private static Task Titled(string title, string result) => Verify.Reports<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Controller($"public IActionResult Get() => {result};"), action: title, sameIL: false, dotnetFormat: false, setup: Newest);

    private static Task Fixes(string action, string members) => Verify.Reports<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Controller(members), action: action, sameIL: false, dotnetFormat: false);

    private static string Controller(string members) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
        {{members}}
        }
        """;
}
