using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class WrongSuccessDeclaredTests
{
    [Fact]
    public Task Another_success_than_the_declared_one_is_reported() => Verify.Reports<WrongSuccessDeclaredAnalyzer>(
        Controller("""
            [HttpPost("a"), ProducesResponseType(201)] public ActionResult<Order> [|A|]() => new Order(1);
                [HttpPost("b"), ProducesResponseType(204)] public Task [|B|]() => Task.CompletedTask;
                [HttpPost("c"), ProducesResponseType(200), ProducesResponseType(404)] public IActionResult [|C|](int i) => i == 1 ? NotFound() : NoContent();
            """.Replace(
                "public Task [|B|]() => Task.CompletedTask;",
                "public async Task [|B|]() { await Task.Yield(); }",
                StringComparison.Ordinal)),
        On,
        """
        'A' declares 201 Created, but sends 200 OK
        'B' declares 204 No Content, but sends 200 OK
        'C' declares 200 OK, but sends 204 No Content
        """);

    [Fact]
    public Task Where_it_may_be_sent_it_is_not() => Verify.Silent<WrongSuccessDeclaredAnalyzer>(Controller("""
        private readonly Func<IActionResult> unknown = null!;
            [HttpPost("a"), ProducesResponseType(201)] public IActionResult A(int i) => i == 1 ? unknown() : Ok();
            [HttpPost("b"), ProducesResponseType(201)] public IActionResult B(int i) => i == 1 ? StatusCode(201) : Ok();
            [HttpPost("c"), ProducesResponseType(201)] public IActionResult C() => NotFound();
        """), On);
}
