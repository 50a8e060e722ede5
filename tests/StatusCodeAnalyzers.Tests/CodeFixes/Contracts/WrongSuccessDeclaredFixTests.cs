using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class WrongSuccessDeclaredFixTests
{
    private const string Reported = "[HttpPost(\"a\"), ProducesResponseType(201)] public IActionResult [|A|](Order order) => Ok(order);";

    [Fact]
    public Task The_declaration_is_corrected_first() => Verify.Reports<WrongSuccessDeclaredAnalyzer, WrongSuccessDeclaredFix>(
        Controller(Reported),
        Controller("[HttpPost(\"a\"), ProducesResponseType(StatusCodes.Status200OK)] public IActionResult A(Order order) => Ok(order);"),
        On, dotnetFormat: false);

    [Fact]
    public Task The_reply_is_corrected_by_who_asks() => Verify.Reports<WrongSuccessDeclaredAnalyzer, WrongSuccessDeclaredFix>(
        Controller(Reported),
        Controller("[HttpPost(\"a\"), ProducesResponseType(201)] public IActionResult A(Order order) => StatusCode(StatusCodes.Status201Created, order);"),
        On, action: "CorrectReply", dotnetFormat: false);

    [Fact]
    public Task A_value_is_sent_by_a_result_then() => Verify.Reports<WrongSuccessDeclaredAnalyzer, WrongSuccessDeclaredFix>(
        Controller("[HttpPost(\"a\"), ProducesResponseType(202)] public ActionResult<Order> [|A|]() => new Order(1);"),
        Controller("[HttpPost(\"a\"), ProducesResponseType(202)] public ActionResult<Order> A() => Accepted(new Order(1));"),
        On, action: "CorrectReply", dotnetFormat: false);

    [Fact]
    public Task Behind_a_mapping_the_call_is_corrected() => Verify.Reports<WrongSuccessDeclaredAnalyzer, WrongSuccessDeclaredFix>(
        App("""app.[|MapDelete|]("/a", () => Results.NoContent()).Produces(200);"""),
        App("""app.MapDelete("/a", () => Results.NoContent()).Produces(StatusCodes.Status204NoContent);"""),
        On, dotnetFormat: false);
}
