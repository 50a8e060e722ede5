using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class ImpliedOkNeverSentTests
{
    [Fact]
    public Task Actions_that_never_send_200_are_reported() => Verify.Reports<ImpliedOkNeverSentAnalyzer>(Controller("""
        [HttpPost("a")] public IActionResult [|A|](Order order) => CreatedAtAction(nameof(A), order);
            [HttpPost("b")] public IActionResult [|B|](int id) => id > 0 ? NoContent() : NotFound();
            [HttpPost("c"), Produces("application/json")] public async Task<IActionResult> [|C|]() { await Task.Yield(); return Accepted(); }
            [HttpGet("d")] public IActionResult [|D|]() => RedirectPermanent("/x");
            [HttpDelete("e")] public NoContentResult [|E|]() => NoContent();
        """), On);

    [Fact]
    public Task Handlers_that_never_send_200_are_reported() => Verify.Reports<ImpliedOkNeverSentAnalyzer>(App("""
        app.[|MapPost|]("/a", (Order order) => Results.Created($"/orders/{order.Id}", order));
        app.[|MapDelete|]("/b/{id}", (int id) => id > 0 ? Results.NoContent() : Results.NotFound());
        """), On);

    [Fact]
    public Task Where_a_path_sends_200_or_is_unknown_nothing_is_reported() => Verify.Silent<ImpliedOkNeverSentAnalyzer>(Controller("""
        private readonly Func<IActionResult> unknown = null!;
            [HttpPost("a")] public IActionResult A(int id) => id > 0 ? Ok() : NoContent();
            [HttpPost("b")] public IActionResult B(int id) => id > 0 ? unknown() : NoContent();
            [HttpPost("c")] public IActionResult C(int code) => StatusCode(code);
            [HttpPost("d")] public IActionResult D() => NotFound();
            [HttpPost("e")] public IActionResult E() => throw new InvalidOperationException();
            [HttpPost("f"), ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Post))]
            public IActionResult F() => Created("/x", null);
        """), On);

    [Fact]
    public Task A_filter_of_the_endpoint_may_send_it() => Verify.Silent<ImpliedOkNeverSentAnalyzer>(App("""
        app.MapPost("/a", () => Results.NoContent()).AddEndpointFilter(async (context, next) => Results.Ok(await next(context)));
        """), On);
}
