using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.InvalidCodeTests;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>What a local holds where it is sent.</summary>
public class LocalValuesTests
{
    [Fact]
    public Task It_is_found_through_a_local() => Verify.Reports<InvalidCodeAnalyzer>(
        """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController(bool ok, Exception fault) : ControllerBase
        {
            private const int Weird = 4004;

            public IActionResult Typed() { int code = [|41|]; return StatusCode(code, "no"); }
            public IActionResult Chosen() { var code = ok ? 200 : [|2000|]; return StatusCode(statusCode: code); }
            public IActionResult Named() { var code = [|Weird|]; return new StatusCodeResult(code); }
            public IActionResult Switched() { int? code = fault switch { null => 200, _ => [|0|] }; return new ObjectResult(null) { StatusCode = code }; }
            public IActionResult Cast() { var code = (HttpStatusCode)[|603|]; return StatusCode((int)code); }
            public IActionResult Twice() { var code = [|4004|]; Console.WriteLine(code); Response.StatusCode = code; return ok ? StatusCode(code) : new StatusCodeResult(code); }
            public IActionResult Later() { int code; if (ok) code = 200; else code = [|4004|]; return StatusCode(code); }
            public IActionResult Instead() { var code = 0; if (ok) code = 200; else if (fault is null) code = [|2000|]; return StatusCode(code); }
            public async Task Middleware(HttpContext context) { var status = [|50|]; context.Response.StatusCode = status; await Task.Yield(); }
        }
        """.Replace("(HttpStatusCode)[|603|]", "[|(HttpStatusCode)603|]", StringComparison.Ordinal),
        setup: Newest with { Language = "12" });

    [Fact]
    public Task A_local_that_may_hold_something_else_is_left_alone() => Verify.Silent<InvalidCodeAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController(bool ok, string text) : ControllerBase
        {
            public IActionResult Preset() { var code = 0; if (ok) code = 200; else code = 404; return StatusCode(code); }
            public IActionResult Compared() { var code = -1; if (ok) code = 999; return code == 999 ? NotFound() : StatusCode(code); }
            public IActionResult Matched() { int code; if (ok) code = 200; else code = 1000; if (code is 1000) return NotFound(); return StatusCode(code); }
            public IActionResult Switched() { var code = 200; if (ok) code = 1000; switch (code) { case 1000: return NotFound(); default: return StatusCode(code); } }
            public IActionResult Out() { var code = 0; return int.TryParse(text, out code) ? StatusCode(code) : NotFound(); }
            public IActionResult Counted() { var code = 0; code += 404; return StatusCode(code); }
            public IActionResult Incremented() { var code = 0; while (code++ < 404) { } return StatusCode(code); }
            public IActionResult Looped() { foreach (var code in new[] { 4004 }) return StatusCode(code); return Ok(); }
            public IActionResult Sentinel() { int code; if (ok) code = 200; else code = 0; return StatusCode(code); }
            public IActionResult Captured() { var code = 4004; Action set = () => code = 404; set(); return StatusCode(code); }
            public IActionResult Body() { var code = 4004; return StatusCode(400, code); }
            public IActionResult Code() { var code = 404; return StatusCode(code); }
        }
        """,
        setup: Newest with { Language = "12" });
}
