using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class DeclaredNeverReturnedFixTests
{
    private const string Raised = $"{On}\ndotnet_diagnostic.STC3007.severity = warning";

    private static readonly string Reported = Controller("""
        /// <summary>One.</summary>
            [ProducesResponseType(409)]
            [HttpGet("a"), ProducesResponseType(410), ProducesResponseType(200)]
            public IActionResult {|STC3007:{|STC3007:A|}|}() => Ok();
        """);

    private static readonly string Fixed = Controller("""
        /// <summary>One.</summary>
            [HttpGet("a"), ProducesResponseType(200)]
            public IActionResult A() => Ok();
        """);

    [Fact]
    public Task The_declaration_goes() => Verify.Reports<DeclaredNeverReturnedAnalyzer, DeclaredNeverReturnedFix>(
        Controller("[HttpGet(\"a\"), ProducesResponseType(200), ProducesResponseType(410)] public IActionResult [|A|]() => Ok();"),
        Controller("[HttpGet(\"a\"), ProducesResponseType(200)] public IActionResult A() => Ok();"),
        On, dotnetFormat: false);

    [Fact]
    public Task Once_a_team_raises_the_rule_dotnet_format_takes_it() =>
        Verify.Reports<DeclaredNeverReturnedAnalyzer, DeclaredNeverReturnedFix>(Reported, Fixed, Raised);

    [Fact]
    public Task A_call_goes_too() => Verify.Reports<DeclaredNeverReturnedAnalyzer, DeclaredNeverReturnedFix>(
        App("""app.[|MapGet|]("/a", () => Results.Ok()).Produces(200).ProducesProblem(409).WithName("a");"""),
        App("""app.MapGet("/a", () => Results.Ok()).Produces(200).WithName("a");"""),
        On, dotnetFormat: false);

    [Fact]
    public Task Several_go_at_once_in_every_file() => Verify.Reports<DeclaredNeverReturnedAnalyzer, DeclaredNeverReturnedFix>(
        App("""
            app.{|STC3007:{|STC3007:MapGet|}|}("/a", () => Results.Ok()).Produces(200).ProducesProblem(409).Produces(410).WithName("a");
            app.[|MapGet|]("/b", () => Results.Ok())
                .Produces(200)
                .ProducesProblem(409);
            """),
        App("""
            app.MapGet("/a", () => Results.Ok()).Produces(200).WithName("a");
            app.MapGet("/b", () => Results.Ok())
                .Produces(200);
            """),
        Raised,
        setup: new()
        {
            Documents =
            [
                ("Orders.cs", """
                    using Microsoft.AspNetCore.Mvc;

                    [ApiController, Route("orders")]
                    public class OrdersController : ControllerBase
                    {
                        [HttpGet, ProducesResponseType(200){-, ProducesResponseType(409)-}{-, ProducesResponseType(410)-}]
                        public IActionResult {|STC3007:{|STC3007:Get|}|}() => Ok();
                    }
                    """),
            ],
        });
}
