using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UseResultHelperTests
{
    private static readonly Setup SinceNet9 = new() { Packs = [ReferencePack.Net9, ReferencePack.Net10] };

    [Fact]
    public Task A_controller_has_a_method_for_it() => Verify.Reports<UseResultHelperAnalyzer>(
        Controller("""
            public IActionResult Bare(int n) => n switch
            {
                200 => [|StatusCode|](200),
                204 => [|StatusCode|](StatusCodes.Status204NoContent),
                400 => this.[|StatusCode|](400),
                401 => base.[|StatusCode|](0x191),
                404 => [|StatusCode|]((int)HttpStatusCode.NotFound),
                409 => [|StatusCode|](statusCode: 409),
                _ => [|StatusCode|](422),
            };

            public IActionResult Object(object body, int n) => n switch
            {
                200 => [|StatusCode|](200, body),
                202 => [|StatusCode|](202, body),
                400 => [|StatusCode|](400, new { error = "bad" }),
                401 => [|StatusCode|](401, "who?"),
                404 => [|StatusCode|](value: body, statusCode: 404),
                409 => [|StatusCode|](409, value: body),
                _ => [|StatusCode|](422, body),
            };

            public IActionResult Result(object body, int n) => n switch
            {
                204 => new [|StatusCodeResult|](204),
                415 => new [|StatusCodeResult|](415),
                404 => new Microsoft.AspNetCore.Mvc.[|ObjectResult|](body) { StatusCode = 404 },
                _ => new [|ObjectResult|](body) { StatusCode = StatusCodes.Status400BadRequest },
            };
            """),
        message: """
            200 is HTTP OK (RFC 9110 §15.3.1); use Ok(), which sends the same reply
            204 is HTTP No Content (RFC 9110 §15.3.5); use NoContent(), which sends the same reply
            400 is HTTP Bad Request (RFC 9110 §15.5.1); use BadRequest(), which sends the same reply
            401 is HTTP Unauthorized (RFC 9110 §15.5.2); use Unauthorized(), which sends the same reply
            404 is HTTP Not Found (RFC 9110 §15.5.5); use NotFound(), which sends the same reply
            409 is HTTP Conflict (RFC 9110 §15.5.10); use Conflict(), which sends the same reply
            422 is HTTP Unprocessable Content (RFC 9110 §15.5.21); use UnprocessableEntity(), which sends the same reply
            200 is HTTP OK (RFC 9110 §15.3.1); use Ok(…), which sends the same reply
            202 is HTTP Accepted (RFC 9110 §15.3.3); use Accepted(…), which sends the same reply
            400 is HTTP Bad Request (RFC 9110 §15.5.1); use BadRequest(…), which sends the same reply
            401 is HTTP Unauthorized (RFC 9110 §15.5.2); use Unauthorized(…), which sends the same reply
            404 is HTTP Not Found (RFC 9110 §15.5.5); use NotFound(…), which sends the same reply
            409 is HTTP Conflict (RFC 9110 §15.5.10); use Conflict(…), which sends the same reply
            422 is HTTP Unprocessable Content (RFC 9110 §15.5.21); use UnprocessableEntity(…), which sends the same reply
            204 is HTTP No Content (RFC 9110 §15.3.5); use NoContent(), which sends the same reply
            415 is HTTP Unsupported Media Type (RFC 9110 §15.5.16); use new UnsupportedMediaTypeResult(), which sends the same reply
            404 is HTTP Not Found (RFC 9110 §15.5.5); use NotFound(…), which sends the same reply
            400 is HTTP Bad Request (RFC 9110 §15.5.1); use BadRequest(…), which sends the same reply
            """);

    [Fact]
    public Task A_page_has_some_of_them() => Verify.Reports<UseResultHelperAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class OrderModel : PageModel
        {
            public IActionResult OnGet(int id) => id switch
            {
                0 => [|StatusCode|](400),
                1 => [|StatusCode|](404, "none"),
                2 => new [|StatusCodeResult|](409),
                3 => StatusCode(409),
                _ => StatusCode(200),
            };
        }
        """);

    [Fact]
    public Task Outside_a_controller_the_type_is_named() => Verify.Reports<UseResultHelperAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;

        public class Filter : IActionFilter
        {
            public void OnActionExecuting(ActionExecutingContext context) => context.Result = new [|StatusCodeResult|](404);

            public void OnActionExecuted(ActionExecutedContext context) => context.Result = new [|ObjectResult|]("none") { StatusCode = 404 };
        }
        """,
        message: """
            404 is HTTP Not Found (RFC 9110 §15.5.5); use new NotFoundResult(), which sends the same reply
            404 is HTTP Not Found (RFC 9110 §15.5.5); use new NotFoundObjectResult(…), which sends the same reply
            """);

    [Fact]
    public Task Results_has_a_method_for_it() => Verify.Reports<UseResultHelperAnalyzer>(
        """
        using static Microsoft.AspNetCore.Http.Results;

        var app = WebApplication.Create(args);
        app.MapGet("/200", () => Results.[|StatusCode|](200));
        app.MapGet("/201", () => Results.[|StatusCode|](201));
        app.MapGet("/202", () => Microsoft.AspNetCore.Http.Results.[|StatusCode|](202));
        app.MapGet("/204", () => [|StatusCode|](204));
        app.MapGet("/400", () => Results.[|StatusCode|](StatusCodes.Status400BadRequest));
        app.MapGet("/401", (bool b) => b ? Results.[|StatusCode|](401) : Results.Ok(1));
        app.MapGet("/404", async () => { await Task.Yield(); return Results.[|StatusCode|](404); });
        app.MapGet("/409", () => { var result = Results.[|StatusCode|](409); return result; });
        app.MapGet("/422", () => Task.FromResult(Results.[|StatusCode|](422)));
        app.MapGet("/other", () => Results.StatusCode(403) ?? Results.StatusCode(418));
        app.Run();
        """,
        setup: new() { Packs = [ReferencePack.Net8, ReferencePack.Net10] });

    [Fact]
    public Task Status_500_has_one_since_ASPNET_Core_9() => Verify.Reports<UseResultHelperAnalyzer>(
        "IResult Fail() => Results.[|StatusCode|](500); _ = Fail();",
        message: "500 is HTTP Internal Server Error (RFC 9110 §15.6.1); use Results.InternalServerError(), which sends the same reply",
        setup: SinceNet9);

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

    internal static string Controller(string members) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
        {{members}}
        }
        """;
}
