using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UndeclaredStatusTests
{
    [Fact]
    public Task What_an_action_sends_undeclared_is_reported_where_it_is_sent() => Verify.Reports<UndeclaredStatusAnalyzer>(Controller("""
        [HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? [|Conflict()|] : Ok();
            [HttpGet("b"), ProducesResponseType(200)] public IActionResult B(int i) => i switch { 1 => [|NotFound()|], _ => Ok() };
            [HttpGet("c"), ProducesResponseType(200)] public IActionResult C(int i)
            {
                IActionResult result = Ok();
                if (i == 1)
                    result = [|Conflict()|];
                return result;
            }
            [HttpGet("d"), ProducesResponseType(200)] public IActionResult D(int i) => i == 1 ? [|Missing()|] : Ok();
            [HttpGet("e"), ProducesResponseType(200)] public IActionResult E(int i) => i == 1 ? [|Fail(410)|] : Ok();
            [HttpGet("f"), ProducesResponseType(200)] public IActionResult F(Order? order) => (IActionResult?)(order is null ? null : Ok(order)) ?? [|Conflict()|];
            [HttpGet("g"), ProducesResponseType(200)] public IActionResult G(int i) { [|Response.StatusCode = 409|]; return new JsonResult(i); }
            [HttpGet("h"), ProducesResponseType<Order>(200)] public ActionResult<Order> H(int i) { if (i == 1) return [|Unauthorized()|]; return new Order(i); }
            [HttpGet("i"), ProducesResponseType(200)] public IActionResult I(int i) { var code = i == 1 ? 404 : 410; return [|StatusCode(code)|]; }
            [HttpGet("j"), ProducesResponseType(204)] public IActionResult J(int i) => i == 1 ? [|Ok()|] : NoContent();
            private IActionResult Missing() => NotFound();
            private IActionResult Fail(int code) => StatusCode(code);
        """.Replace("[|StatusCode(code)|]", "[|[|StatusCode(code)|]|]", StringComparison.Ordinal)), On);

    [Fact]
    public Task What_a_handler_sends_undeclared_is_reported_where_it_is_sent() => Verify.Reports<UndeclaredStatusAnalyzer>(App("""
        app.MapGet("/a", (int id) => id > 0 ? Results.Ok() : [|Results.NotFound()|]).Produces(200);
        app.MapGet("/b", Handle).Produces<Order>();
        static IResult Handle(int id) => id > 0 ? Results.Ok(new Order(id)) : [|Results.Problem(statusCode: 409)|];
        var group = app.MapGroup("/g").ProducesProblem(404);
        group.MapGet("/c", (int id) => id > 0 ? Results.NotFound() : id < 0 ? [|Results.Conflict()|] : Results.Ok()).Produces(200);
        """), On, setup: new() { Packs = [ReferencePack.Net9, ReferencePack.Net10, ReferencePack.Net11] });

    [Fact]
    public Task A_helper_of_a_base_controller_is_followed_into_its_file() => Verify.Reports<UndeclaredStatusAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public class OrdersController : BaseController
        {
            [HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? [|Missing()|] : Ok();
            [HttpGet("b"), ProducesResponseType(200)] public IActionResult B(int i) => i == 1 ? Open() : Ok();
        }
        """, On, setup: new()
    {
        Documents =
        [
            ("Base.cs", """
                using Microsoft.AspNetCore.Mvc;

                public abstract class BaseController : ControllerBase
                {
                    protected IActionResult Missing() => NotFound();
                    protected virtual IActionResult Open() => NotFound();
                }
                """),
        ],
    });

    [Fact]
    public Task What_is_declared_anywhere_is_not() => Verify.Silent<UndeclaredStatusAnalyzer>(
        Controller("""
            [HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? NotFound() : Ok();
                [HttpGet("b"), ProducesResponseType(200), ProducesDefaultResponseType] public IActionResult B(int i) => i == 1 ? Conflict() : Ok();
                [HttpGet("c"), Taken, ProducesResponseType(200)] public IActionResult C(int i) => i == 1 ? Conflict() : Ok();
                [HttpGet("d")] public IActionResult D(int i) => i == 1 ? Conflict() : Ok();
                public class TakenAttribute() : ProducesResponseTypeAttribute(409);
            """,
            "[ApiController, ProducesResponseType(404), ProducesResponseType(200), ProducesResponseType(409)]"),
        On, new() { Language = "12" });

    [Fact]
    public Task Without_a_document_nothing_is_reported() => Verify.Silent<UndeclaredStatusAnalyzer>(Unguarded);

    private static string Unguarded =>
        Controller("""[HttpGet("a"), ProducesResponseType(200)] public IActionResult A(int i) => i == 1 ? NotFound() : Ok();""");
}
