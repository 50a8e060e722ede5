using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;
using static StatusCodeAnalyzers.Tests.Contracts.PublicIssueCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>What API1000 to API1002 should report and do not.</summary>
public class PublicMissedReportsTests
{
    [Fact]
    public Task Missed_33105_a_conditional() => Reports(Controller(
        "[HttpGet, ProducesResponseType(200)] public ActionResult<object> Find(int id) { return id == 0 ? {|STC3003:NotFound()|} : Ok(new object()); }"));

    [Fact]
    public Task Missed_43356_a_conditional_with_Ok_first() => Reports(Controller("""
        [HttpGet("a"), ProducesResponseType(404)] public IActionResult {|STC3001:Find|}(Order? result) => result != null ? Ok(result) : NotFound();
            [HttpGet("b"), ProducesResponseType(200)] public IActionResult Get(Order? result) => result != null ? Ok(result) : {|STC3003:NotFound()|};
        """));

    [Fact]
    public Task Missed_42987_a_switch_expression() => Reports(Controller("""
        [HttpGet, ProducesResponseType(200)]
            public IActionResult Get(bool b) { return b switch { true => Ok(), false => {|STC3003:BadRequest()|} }; }
        """));

    [Fact]
    public Task Missed_33091_an_expression_body() => Reports(Controller("""
        [HttpGet("a"), ProducesResponseType(400)] public ActionResult<string> A() => {|STC3003:Unauthorized()|};
            [HttpGet("b"), ProducesResponseType(400)] public ActionResult<string> {|STC3001:B|}() => "";
        """));

    [Fact]
    public Task Missed_6061_ValidationProblem() => Verify.Reports<UndeclaredStatusAnalyzer, DeclareRepliesFix>(
        Controller("[HttpPost] [ProducesResponseType(200)] public IActionResult Add(int i) { if (i == 0) return [|ValidationProblem()|]; return Ok(); }"),
        Controller(
            "[HttpPost] [ProducesResponseType(200)] [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)] public IActionResult Add(int i) { if (i == 0) return ValidationProblem(); return Ok(); }"),
        On);

    [Fact]
    public Task Missed_39750_problem_details() => Reports(Controller("""
        [HttpPost("guess"), ProducesResponseType(200)]
            public ActionResult<string> Guess(int number)
            {
                if (number < 0)
                    return {|STC3003:ValidationProblem(title: "no number")|};
                if (number != 4)
                    return {|STC3003:Problem(title: "another number", statusCode: StatusCodes.Status422UnprocessableEntity)|};
                return Ok("yes");
            }
        """));

    [Fact]
    public Task Missed_15385_a_200_beside_a_declared_error() => Reports(Controller("""
        [HttpGet("{id}", Name = "GetById"), ProducesResponseType(404)]
            public IActionResult {|STC3001:Get|}(string id) { var order = id == "" ? null : new Order(1); if (order == null) { return NotFound(); } return Ok(order); }
        """));

    [Fact]
    public Task Missed_4410_actions_of_a_base_class() => Reports("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public abstract class CrudController<T> : ControllerBase
        {
            [HttpGet("{id}"), ProducesResponseType(200)]
            public ActionResult<T> Find(int id) { if (id < 0) return {|STC3003:BadRequest()|}; if (id == 0) return {|STC3003:NotFound()|}; return Ok(); }
        }

        public class OrdersController : CrudController<string> { }
        """);

    /// <summary>
    /// The type of a body is no matter of these rules; but where the declaration is missing, the fix writes the one that is sent.
    /// </summary>
    [Fact]
    public Task Missed_62727_28600_and_8535_another_type_than_that_of_the_ActionResult() =>
        Verify.Reports<SuccessHiddenAnalyzer, DeclareRepliesFix>(
        Controller("[HttpGet] [ProducesResponseType(404)] public ActionResult<Order> [|Get|](int id) => id > 0 ? Ok(DateTime.Now) : NotFound();"),
        Controller(
            "[HttpGet] [ProducesResponseType(404)] [ProducesResponseType<DateTime>(StatusCodes.Status200OK)] public ActionResult<Order> Get(int id) => id > 0 ? Ok(DateTime.Now) : NotFound();"),
        On);

    /// <summary>
    /// Who installed the old one and forgot a property of the project saw nothing, without a word. A reference is all that it takes here.
    /// </summary>
    [Fact]
    public Task Silence_26341_no_switch_to_forget() => ContractReports.Verify(
        Controller("[HttpGet, ProducesResponseType(200)] public IActionResult Find(int id) { if (id == 0) { return {|STC3003:NotFound()|}; } return Ok(); }"),
        setup: OpenApiApp.Setup);
}
