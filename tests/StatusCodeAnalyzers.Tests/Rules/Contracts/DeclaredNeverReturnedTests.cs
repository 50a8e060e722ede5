using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class DeclaredNeverReturnedTests
{
    [Fact]
    public Task Errors_and_redirects_that_no_path_sends_are_reported() => Verify.Reports<DeclaredNeverReturnedAnalyzer>(Controller("""
        [HttpGet("a"), ProducesResponseType(200), ProducesResponseType(409)] public IActionResult [|A|]() => Ok();
            [HttpGet("b")] [ProducesResponseType(304)] [ProducesResponseType(200)] public IActionResult [|B|]() => Ok();
        """), On);

    [Fact]
    public Task What_others_may_send_is_not() => Verify.Silent<DeclaredNeverReturnedAnalyzer>(
        Controller("""
            private readonly Func<IActionResult> unknown = null!;
                [HttpGet("a"), ProducesResponseType(200), ProducesResponseType(400), ProducesResponseType(401)] public IActionResult A() => Ok();
                [HttpGet("b"), ProducesResponseType(200), ProducesResponseType(404)] public IActionResult B(int i) => i == 1 ? unknown() : Ok();
                [HttpGet("c"), ProducesResponseType(200), ProducesResponseType(500)] public IActionResult C() => Ok();
                [HttpGet("d"), ProducesResponseType(200)] public IActionResult D() => Ok();
            """,
            "[ApiController, ProducesResponseType(409)]"),
        On);
}
