using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class SuccessHiddenTests
{
    [Fact]
    public Task Actions_that_declare_only_errors_are_reported_at_their_names() => Verify.Reports<SuccessHiddenAnalyzer>(Controller("""
        [HttpGet("a"), ProducesResponseType(404)] public ActionResult<Order> [|A|](int id) => id > 0 ? new Order(id) : NotFound();
            [HttpGet("b")] [ProducesResponseType(StatusCodes.Status404NotFound)] public IActionResult [|B|]() => Ok();
            [HttpGet("c"), ProducesDefaultResponseType] public async Task<IActionResult> [|C|]() { await Task.Yield(); return NoContent(); }
            [HttpGet("d"), ProducesResponseType(404)] public Order [|D|]() => new(1);
            [HttpGet("e"), ProducesResponseType(404)] public void [|E|]() { }
            [HttpGet("f"), ProducesResponseType(404)] public IResult [|F|]() => Results.Ok();
            [HttpGet("g"), ProducesResponseType(404)] public IActionResult [|G|](string? name) => unknown?.Invoke() ?? Ok();
            private Func<IActionResult>? unknown;
        """), On);

    [Fact]
    public Task An_error_of_the_class_hides_the_success_of_all_actions() => Verify.Reports<SuccessHiddenAnalyzer>(
        Controller("""
            [HttpGet("a")] public IActionResult [|A|]() => Ok();
                [HttpGet("b"), ProducesResponseType(200)] public IActionResult B() => Ok();
            """,
            "[ApiController, ProducesResponseType(429)]"),
        On,
        "'A' sends 200 OK, but declares only 429, so the OpenAPI document does not have it");

    [Fact]
    public Task Handlers_of_untyped_results_lose_their_success_too() => Verify.Reports<SuccessHiddenAnalyzer>(App("""
        app.[|MapGet|]("/a", (int id) => id > 0 ? Results.Ok(new Order(id)) : Results.NotFound()).Produces(404);
        app.[|MapPost|]("/b", () => { }).ProducesProblem(400);
        app.[|MapGet|]("/c", [Microsoft.AspNetCore.Mvc.ProducesResponseType(404)] () => Results.NoContent());
        app.MapGroup("/g").ProducesProblem(401).[|MapDelete|]("/d", () => Results.NoContent());
        var group = app.MapGroup("/h");
        group.ProducesProblem(401);
        group.[|MapDelete|]("/e", Handle);
        static IResult Handle() => Results.Ok();
        """), On, setup: new() { Packs = [ReferencePack.Net9, ReferencePack.Net10, ReferencePack.Net11] });

    [Fact]
    public Task What_keeps_its_success_is_not() => Verify.Silent<SuccessHiddenAnalyzer>(App("""
        app.MapGet("/a", () => new Order(1)).Produces(404);
        app.MapGet("/b", Results<Ok, NotFound> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.NotFound()).Produces(409);
        app.MapGet("/c", () => Results.NotFound()).Produces(404);
        app.MapGet("/d", () => Results.Ok()).Produces(404).ExcludeFromDescription();
        app.MapGet("/e", () => Results.Ok()).Produces(404).WithMetadata(new object());
        app.MapGet("/f", async context => await context.Response.WriteAsync("x"));
        """), On);

    [Fact]
    public Task Of_a_result_whose_type_says_nothing_the_rule_about_that_speaks() => Verify.Silent<SuccessHiddenAnalyzer>(Controller("""
        [HttpGet("a")] public Results<PhysicalFileHttpResult, NotFound> A(int id) => id > 0 ? TypedResults.PhysicalFile("/x") : TypedResults.NotFound();
        """), On);

    [Fact]
    public Task What_is_no_action_in_the_document_is_not() => Verify.Silent<SuccessHiddenAnalyzer>(Controller("""
        [HttpGet("a"), ProducesResponseType(404), ApiExplorerSettings(IgnoreApi = true)] public IActionResult A() => Ok();
            [ProducesResponseType(404), NonAction] public IActionResult B() => Ok();
            [ProducesResponseType(404)] public IActionResult C() => Ok();
            [HttpGet("d"), ProducesResponseType(404)] private IActionResult D() => Ok();
        """), On);

    [Fact]
    public Task Only_the_document_of_an_api_controller_has_actions() => Verify.Silent<SuccessHiddenAnalyzer>(
        Controller("""[HttpGet("a"), ProducesResponseType(404)] public IActionResult A() => Ok();""", attributes: ""), On);
}
