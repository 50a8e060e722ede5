using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;
using static StatusCodeAnalyzers.Tests.Contracts.PublicIssueCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>Where API1000 to API1002 or their fix throw.</summary>
public class PublicCrashesTests
{
    [Fact]
    public Task Crash_13542_a_new_API_project() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        [Route("[controller]")]
        public class WeatherForecastController : ControllerBase
        {
            private static readonly string[] Summaries = { "Freezing", "Bracing" };

            [HttpGet]
            public IEnumerable<string> Get()
            {
                var random = new Random();
                return Enumerable.Range(1, 5).Select(index => Summaries[random.Next(Summaries.Length)]).ToArray();
            }
        }
        """);

    [Fact]
    public Task Crash_28274_a_null_that_has_no_type() => Reports(Controller("""
        [HttpGet("object-type/{id}")] [ProducesResponseType(404)]
            public IActionResult {|STC3001:Get|}(int id) { if (id == 0) return NotFound(null); return Ok(null); }
        """));

    [Fact]
    public Task Crash_28589_a_ValidationProblem_with_some_arguments() => Reports(Controller("""
        [HttpGet("a"), ProducesResponseType(200)] public IActionResult A() => {|STC3003:ValidationProblem("Problem")|};
            [HttpGet("b"), ProducesResponseType(200)] public IActionResult B() => {|STC3003:ValidationProblem(title: "x", statusCode: 422)|};
            [HttpGet("c"), ProducesResponseType(200)] public IActionResult C() => {|STC3003:ValidationProblem("x", null, null, null, null, null)|};
            [HttpGet("d"), ProducesResponseType(200)] public IActionResult D() => {|STC3003:ValidationProblem(ModelState)|};
            [HttpGet("e"), ProducesResponseType(200)] public IActionResult E() => {|STC3003:ValidationProblem(modelStateDictionary: null!)|};
        """));

    [Fact]
    public Task Crash_35277_a_null_that_is_created() => Silent(Controller("""
        [HttpPost, ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Post))]
            public IActionResult Add() { return Created(new Uri("/somepath", UriKind.Relative), null); }
        """));

    [Fact]
    public Task Crash_48528_an_action_that_never_returns() => Silent(Controller("""
        [HttpGet("a"), ProducesResponseType(404)] public IActionResult A() { throw new NotImplementedException(); }
            [HttpGet("b"), ProducesResponseType(404)] public IActionResult B() => throw new NotImplementedException();
            [HttpGet("c"), ProducesResponseType(404)] public Task<IActionResult> C() => throw new NotImplementedException();
        """));

    /// <summary>The fix of the old analyzer threw where one status is sent twice.</summary>
    [Fact]
    public Task Crash_4480_a_status_that_is_sent_twice() => Verify.Reports<UndeclaredStatusAnalyzer, DeclareRepliesFix>(
        Controller(
            "[HttpGet] [ProducesResponseType(200)] public IActionResult Find(int id) { if (id < 0) { return [|NotFound()|]; } if (id > 0) { return Ok(); } else { return [|NotFound()|]; } }"),
        Controller(
            "[HttpGet] [ProducesResponseType(200)] [ProducesResponseType(StatusCodes.Status404NotFound)] public IActionResult Find(int id) { if (id < 0) { return NotFound(); } if (id > 0) { return Ok(); } else { return NotFound(); } }"),
        On);
}
