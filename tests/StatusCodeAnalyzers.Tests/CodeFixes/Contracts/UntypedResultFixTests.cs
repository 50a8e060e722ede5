using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class UntypedResultFixTests
{
    [Fact]
    public Task Typed_results_get_a_union_where_there_are_several() => Verify.Reports<UntypedResultAnalyzer, UntypedResultFix>(
        App("""
            app.[|MapGet|]("/a", () => Results.Ok(new Order(1)));
            app.[|MapGet|]("/b", (int id) => id > 0 ? Results.Ok(new Order(id)) : Results.NotFound());
            app.[|MapGet|]("/c", async (int id) =>
            {
                await Task.Yield();
                if (id == 0)
                    return Results.BadRequest("no");
                return Results.Ok();
            });
            app.[|MapGet|]("/d", Handle);
            static IResult Handle(int id) => id > 0 ? Results.Ok(new Order(id)) : Results.NotFound();
            """),
        App("""
            app.MapGet("/a", () => TypedResults.Ok(new Order(1)));
            app.MapGet("/b", Results<Ok<Order>, NotFound> (int id) => id > 0 ? TypedResults.Ok(new Order(id)) : TypedResults.NotFound());
            app.MapGet("/c", async Task<Results<BadRequest<string>, Ok>> (int id) =>
            {
                await Task.Yield();
                if (id == 0)
                    return TypedResults.BadRequest("no");
                return TypedResults.Ok();
            });
            app.MapGet("/d", Handle);
            static Results<Ok<Order>, NotFound> Handle(int id) => id > 0 ? TypedResults.Ok(new Order(id)) : TypedResults.NotFound();
            """),
        On);

    [Fact]
    public Task The_file_gets_the_namespace_of_the_types() => Verify.Reports<UntypedResultAnalyzer, UntypedResultFix>(
        """
        var app = WebApplication.Create(args);
        app.[|MapGet|]("/b", (int id) => id > 0 ? Results.Ok() : Results.NotFound());
        app.Run();
        """,
        """
        using Microsoft.AspNetCore.Http.HttpResults;

        var app = WebApplication.Create(args);
        app.MapGet("/b", Results<Ok, NotFound> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.NotFound());
        app.Run();
        """,
        On);

    [Fact]
    public Task What_could_not_be_a_union_is_left_alone() => Verify.Reports<UntypedResultAnalyzer, UntypedResultFix>(
        App("""
            app.[|MapGet|]("/a", (int id) =>
            {
                var result = id > 0 ? Results.Ok() : Results.NotFound();
                return result;
            });
            app.[|MapGet|]("/b", (int id) => id > 0 ? Results.Ok() : Results.Problem(statusCode: 409));
            """),
        config: On, dotnetFormat: false);
}
