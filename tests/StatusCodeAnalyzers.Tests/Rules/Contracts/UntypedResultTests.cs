using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UntypedResultTests
{
    [Fact]
    public Task Handlers_of_untyped_results_that_declare_nothing_are_reported() => Verify.Reports<UntypedResultAnalyzer>(App("""
        app.[|MapGet|]("/a", () => Results.Ok(new Order(1)));
        app.[|MapGet|]("/b", (int id) => id > 0 ? Results.Ok(new Order(id)) : Results.NotFound());
        app.[|MapGet|]("/c", IResult () => TypedResults.Ok(new Order(1)));
        app.[|MapGet|]("/d", (int id) => id > 0 ? Results.Ok() : Results.Json(new { id }));
        app.[|MapGet|]("/e", () => Results.Text("x"));
        """), On);

    [Fact]
    public Task What_the_document_says_of_them_anyway_is_not() => Verify.Silent<UntypedResultAnalyzer>(App("""
        app.MapGet("/a", () => Results.Ok());
        app.MapGet("/b", async (int id) => { await Task.Yield(); return id > 0 ? Results.Ok() : Results.StatusCode(200); });
        app.MapGet("/c", IResult () => TypedResults.Ok());
        app.MapGet("/d", Handle);
        static IResult Handle() => Results.Ok();
        """), On);

    [Fact]
    public Task What_is_typed_declared_or_unknown_is_not() => Verify.Silent<UntypedResultAnalyzer>(App("""
        Func<IResult> unknown = null!;
        app.MapGet("/a", () => TypedResults.Ok(new Order(1)));
        app.MapGet("/b", () => Results.Ok(new Order(1))).Produces<Order>();
        app.MapGet("/c", (int id) => id > 0 ? Results.Ok() : unknown());
        app.MapGet("/d", () => new Order(1));
        """), On);
}
