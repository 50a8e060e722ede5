using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Rules;

public class ResultHasNoMetadataTests
{
    [Fact]
    public Task Types_that_say_nothing_are_reported_where_they_stand() => Verify.Reports<ResultHasNoMetadataAnalyzer>(App("""
        app.MapGet("/a", Results<Ok<Order>, [|UnauthorizedHttpResult|]> (int id) => id > 0 ? TypedResults.Ok(new Order(id)) : TypedResults.Unauthorized());
        app.MapGet("/b", Results<Ok, [|ProblemHttpResult|]> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.Problem(statusCode: 409));
        app.MapGet("/c", async Task<Results<NoContent, [|StatusCodeHttpResult|]>> () => { await Task.Yield(); return TypedResults.StatusCode(410); });
        app.[|MapGet|]("/d", () => TypedResults.Unauthorized());
        app.MapGet("/e", Handle);
        static Results<Ok, [|UnauthorizedHttpResult|]> Handle(int id) => id > 0 ? TypedResults.Ok() : TypedResults.Unauthorized();
        """), On, setup: new() { Packs = [ReferencePack.Net8, ReferencePack.Net9, ReferencePack.Net10] });

    /// <summary>What a type says is asked of the user's own framework: from ASP.NET Core 11 on, this one says it.</summary>
    [Fact]
    public Task The_framework_is_asked_what_a_type_says() => Verify.Silent<ResultHasNoMetadataAnalyzer>(
        App("""app.MapGet("/a", Results<Ok, UnauthorizedHttpResult> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.Unauthorized());"""),
        On,
        new() { Packs = [ReferencePack.Net11] });

    [Fact]
    public Task Types_that_say_it_and_statuses_that_are_declared_are_not() => Verify.Silent<ResultHasNoMetadataAnalyzer>(App("""
        app.MapGet("/a", Results<Ok<Order>, NotFound> (int id) => id > 0 ? TypedResults.Ok(new Order(id)) : TypedResults.NotFound());
        app.MapGet("/b", Results<Ok, UnauthorizedHttpResult> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.Unauthorized()).Produces(401);
        app.MapGet("/c", () => TypedResults.Json(new Order(1)));
        app.MapGet("/d", () => TypedResults.Text("x"));
        """), On);
}
