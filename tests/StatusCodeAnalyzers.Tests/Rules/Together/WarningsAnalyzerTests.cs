using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Contracts;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>How the rules are loaded.</summary>
public class WarningsAnalyzerTests
{
    /// <summary>Something to report for every rule that warns.</summary>
    internal const string Code = """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            private const int NotFoundCode = 403;
            public IActionResult A() => StatusCode(404);
            public IActionResult B() => StatusCode(430);
            public IActionResult C() => StatusCode(499);
            public IActionResult D() => StatusCode(4004);
            public IActionResult E() => BadRequest(new { error = "not_found" });
            public IActionResult F() => StatusCode(204, new { });
            public IActionResult G() => Problem(statusCode: 200);
            public IActionResult H() => StatusCode(102);
            public IActionResult I() => Fail(statusCode: 409);
            public async Task J() { await Response.WriteAsync("x"); Response.StatusCode = 500; }
            public IActionResult K() { Response.StatusCode = 404; return Ok(); }
            public Task L() => Response.WriteAsJsonAsync(new ProblemDetails { Status = 500 });
            public IActionResult M(int id) => Created(nameof(M), id);
            private IActionResult Fail(int statusCode) => StatusCode(NotFoundCode + statusCode);
        }

        [ApiController]
        public class DocumentedController : ControllerBase
        {
            [HttpGet("a"), ProducesResponseType(404)] public IActionResult A() => Ok();
            [HttpGet("b")] public IActionResult B() => NoContent();
            [HttpGet("c"), ProducesResponseType(200)] public IActionResult C(bool isThere) => isThere ? Ok() : NotFound();
            [HttpGet("d"), ProducesResponseType(200)] public IActionResult D() => NoContent();
            [HttpGet("e")] public Microsoft.AspNetCore.Http.HttpResults.UnauthorizedHttpResult E() => TypedResults.Unauthorized();
        }
        """;

    private static IEnumerable<DiagnosticAnalyzer> Loaded => Product.Analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor);

    [Fact]
    public void Each_rule_is_loaded_once() => SameRows.AssertSame(
        "src/StatusCodeAnalyzers/Rules",
        Ids(Product.Rules),
        "What the compiler loads (WarningsAnalyzer.cs if the rule warns, else its own [DiagnosticAnalyzer])",
        Loaded.SelectMany(analyzer => Ids([analyzer])));

    /// <summary>A build leaves an analyzer out if all that it reports is hidden or a suggestion.</summary>
    [Fact]
    public void What_warns_and_what_suggests_are_loaded_apart() => Assert.All(Loaded, analyzer =>
        Assert.Single(analyzer.SupportedDiagnostics.Select(rule => rule.DefaultSeverity >= DiagnosticSeverity.Warning).Distinct()));

    [Fact]
    public void All_that_look_at_code_and_warn_are_loaded_together() => SameRows.AssertSame(
        "src/StatusCodeAnalyzers/Rules, where rules warn,",
        Ids(Product.Rules.Where(
            rule => rule is RuleAnalyzer && rule.SupportedDiagnostics[0].DefaultSeverity >= DiagnosticSeverity.Warning)),
        "src/StatusCodeAnalyzers/Rules/WarningsAnalyzer.cs",
        Ids([new WarningsAnalyzer()]));

    [Fact]
    public async Task Together_they_report_what_each_reports_alone()
    {
        var project = await TestProject.Create(Setup.Default with { Config = ContractCode.On }, ReferencePack.Net10, [("Code.cs", Code)]);

        var together = await Reported(project, Product.Analyzers);

        Assert.Equal(await Reported(project, Product.Rules), together);
        SameRows.AssertSame(
            "src/StatusCodeAnalyzers/Rules/WarningsAnalyzer.cs",
            Ids([new WarningsAnalyzer()]),
            "WarningsAnalyzerTests.Code, in what is reported of it,",
            together.Select(report => report.Split(' ')[0]).Where(Ids([new WarningsAnalyzer()]).Contains).Distinct());
    }

    private static IEnumerable<string> Ids(IEnumerable<DiagnosticAnalyzer> analyzers) =>
        analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct();

    private static async Task<IEnumerable<string>> Reported(Project project, IEnumerable<DiagnosticAnalyzer> analyzers) =>
        (await Analysis.Run(project, [.. analyzers])).All
            .Where(diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceSpan}")
            .Order(StringComparer.Ordinal);
}
