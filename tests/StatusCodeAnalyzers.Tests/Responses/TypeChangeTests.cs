using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.UseResultHelperTests;

namespace StatusCodeAnalyzers.Tests.Responses;

/// <summary>Another result is another type, which somebody may see.</summary>
public class TypeChangeTests
{
    [Fact]
    public Task Typed_results_change_only_where_their_type_does_not_show() => Verify.Reports<UseResultHelperAnalyzer>("""
        using Microsoft.AspNetCore.Http.HttpResults;

        var app = WebApplication.Create(args);
        app.MapGet("/type", () => TypedResults.StatusCode(404));
        app.MapGet("/types", (bool b) => { if (b) return TypedResults.StatusCode(404); return TypedResults.StatusCode(409); });
        app.MapGet("/task", () => Task.FromResult(TypedResults.StatusCode(404)));
        app.MapGet("/union", Results<Ok, StatusCodeHttpResult> (bool b) => b ? TypedResults.Ok() : TypedResults.StatusCode(404));
        app.MapGet("/unions", Results<NotFound, StatusCodeHttpResult> (bool b) => TypedResults.StatusCode(404));
        app.MapGet("/local", () => { var result = TypedResults.StatusCode(404); return result; });
        app.MapGet("/declared", StatusCodeHttpResult () => TypedResults.StatusCode(404));
        app.MapGet("/created", IResult () => TypedResults.[|StatusCode|](201));
        app.MapGet("/accepted", IResult () => TypedResults.StatusCode(202));
        app.MapGet("/interface", IResult () => TypedResults.[|StatusCode|](404));
        app.MapGet("/interfaces", (bool b) => { if (b) return TypedResults.[|StatusCode|](404); return Results.Ok(); });
        app.MapGet("/cast", (bool b) => b ? (IResult)TypedResults.[|StatusCode|](404) : TypedResults.Ok());
        app.MapGet("/method", Find);
        app.Run();

        static async Task<IResult> Find(bool b)
        {
            await Task.Yield();
            IResult result = TypedResults.[|StatusCode|](409);
            result = b ? TypedResults.[|StatusCode|](404) : TypedResults.Ok();
            return b ? TypedResults.[|StatusCode|](404) : TypedResults.[|StatusCode|](400);
        }
        """);

    [Fact]
    public Task A_type_that_is_inferred_stays() => Verify.Silent<UseResultHelperAnalyzer>(
        Controller("""
            public object Local() { var result = StatusCode(404); result = null!; return result; }
            public object Lambda() { var f = () => StatusCode(404); f = () => StatusCode(403); return f; }
            public object Task() => System.Threading.Tasks.Task.FromResult(StatusCode(404));
            public object Array() => new[] { StatusCode(404), StatusCode(403) };
            public object Tuple() => (StatusCode(404), 1);
            public object Member() => StatusCode(404).StatusCode;
            public void Statement() => StatusCode(404);
            public object Conditional(bool b) { var result = b ? StatusCode(404) : StatusCode(400); return result; }
            public object Generic() => Same(StatusCode(404));
            private static T Same<T>(T value) => value;
            """));

    // What takes any object may ask which one it got, as an assertion or the data of a test does.
    [Fact]
    public Task A_type_that_somebody_may_ask_for_stays() => Verify.Silent<UseResultHelperAnalyzer>(
        Controller("""
            public object Asserted() => IsType<ObjectResult>(new ObjectResult("none") { StatusCode = 404 }).StatusCode!;
            private static T IsType<T>(object? value) => value!.GetType() == typeof(T) ? (T)value : throw new Exception();
            public static IEnumerable<object[]> Data() { yield return new object[] { new StatusCodeResult(404), 404 }; }
            """));

    [Fact]
    public Task A_type_that_is_declared_takes_it() => Verify.Reports<UseResultHelperAnalyzer>(
        Controller("""
            private StatusCodeResult _field = new [|StatusCodeResult|](404);
            public StatusCodeResult Property { get; } = new [|StatusCodeResult|](404);
            public StatusCodeResult Declared() => [|StatusCode|](404);
            public ActionResult<int> Union(bool b) => b ? [|StatusCode|](404) : 5;
            public ActionResult<int> Unions(bool b) { if (b) return [|StatusCode|](404, "none"); return 5; }
            public async Task<ActionResult<int>> Async(bool b) { await Task.Yield(); return b ? [|StatusCode|](404) : [|StatusCode|](400); }
            public IActionResult Conditional(bool b) => b ? ([|StatusCode|](404)) : [|StatusCode|](400, "bad");
            public IActionResult Nested(int n) => n == 0 ? Ok() : n == 1 ? [|StatusCode|](404) : StatusCode(403);
            public IActionResult Switch(int n) => n switch { 0 => [|StatusCode|](404), _ => StatusCode(403) };
            public Task<IActionResult> Explicit() => Task.FromResult<IActionResult>([|StatusCode|](404));
            public IActionResult Coalesced(IActionResult? known) => known ?? [|StatusCode|](404);
            public IEnumerable<IActionResult> Many() { yield return [|StatusCode|](404); }
            public IActionResult[] Array() => new IActionResult[] { [|StatusCode|](404) };
            public void Local(bool b) { IActionResult result = [|StatusCode|](404); if (b) result = [|StatusCode|](409); Func<IActionResult> f = () => [|StatusCode|](404); _field = [|StatusCode|](404); f(); }
            """));

    [Fact]
    public Task Before_target_typed_conditionals_branches_keep_their_type() => Verify.Reports<UseResultHelperAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            public IActionResult Conditional(bool b) => b ? StatusCode(404) : StatusCode(400);

            public IActionResult Cast(bool b) => b ? (IActionResult)[|StatusCode|](404) : Ok();

            public IActionResult Converted(bool b, IActionResult other) => b ? [|StatusCode|](404) : other;
        }
        """,
        setup: new() { Language = "8.0", Packs = [ReferencePack.Net10] });
}
