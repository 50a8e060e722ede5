using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.UseResultHelperTests;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Results whose type shows, whose helper would send another reply, or that have none.</summary>
public class UseResultHelperSilentTests
{
    [Fact]
    public Task Status_500_has_none_before() => Verify.Silent<UseResultHelperAnalyzer>(
        "IResult Fail() => Results.StatusCode(500); _ = Fail();", setup: new() { Packs = [ReferencePack.Net8] });

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
            public object Returned() => StatusCode(404);
            public object Block() { return StatusCode(404); }
            public async Task<object> Async() { await Task.Yield(); return StatusCode(404); }
            public object Property => new StatusCodeResult(404);
            public object Kept { get; set; } = new StatusCodeResult(404);
            public dynamic Dynamic() => StatusCode(404);
            public object Branch(bool b) => b ? StatusCode(404) : 1;
            public object Arm(bool b) => b switch { true => StatusCode(404), _ => "x" };
            public bool Cast() => (object)StatusCode(404) is StatusCodeResult;
            public void Given(Action<object> show, object[] all, List<object> list) { show(StatusCode(404)); all[0] = StatusCode(404); list.Add(StatusCode(404)); }
            public void Local() { object result = StatusCode(404); result = StatusCode(409); Func<object> f = () => StatusCode(404); f(); }
            """));

    [Fact]
    public Task Another_overload_is_another_reply() => Verify.Silent<UseResultHelperAnalyzer>(
        Controller("""
            public IActionResult State() => StatusCode(400, ModelState);
            public IActionResult States() => new ObjectResult(ModelState) { StatusCode = 422 };
            public IActionResult Uri(string text) => StatusCode(202, text);
            public IActionResult Uris(System.Uri uri) => StatusCode(202, uri);
            public IActionResult Null() => StatusCode(400, null);
            private IActionResult Handle(IActionResult result) => result;
            private IActionResult Handle(NotFoundResult result) => result;
            public IActionResult Overload() => Handle(StatusCode(404));
            """));

    // Created() and Accepted() are objects to MVC, and a formatter may write "null" for them.
    [Fact]
    public Task What_is_not_the_same_reply_is_left() => Verify.Silent<UseResultHelperAnalyzer>(
        Controller("""
            private const int OrderMissing = 404;
            private const int NotHttp = 430;
            public IActionResult Forbidden() => StatusCode(403);
            public IActionResult Created(int id) => StatusCode(201);
            public IActionResult Created(object body) => StatusCode(201, body);
            public IActionResult Accepted(int id) => StatusCode(202);
            public IActionResult NoContent(object body) => StatusCode(204, body);
            public IActionResult Teapot() => StatusCode(418);
            public IActionResult Sip() => StatusCode(430);
            public IActionResult Own() => StatusCode(OrderMissing);
            public IActionResult Unknown(int status) => StatusCode(status);
            public IActionResult Typed(object body) => new ObjectResult(body) { StatusCode = 404, DeclaredType = typeof(object) };
            public IActionResult Json(object body) => new JsonResult(body) { StatusCode = 404 };
            public IActionResult Text() => new ContentResult { StatusCode = 404 };
            public IResult Minimal(object body) => Results.Json(body, statusCode: 404);
            public void Raw() => Response.StatusCode = 404;
            """));

    [Fact]
    public Task Methods_of_the_users_own_are_others() => Verify.Silent<UseResultHelperAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Find() => StatusCode(404);

            public override NotFoundResult NotFound() => throw new System.InvalidOperationException();
        }

        public class Replies
        {
            public object StatusCode(int code) => code;

            public object NotFound() => StatusCode(404);
        }

        public class NotFoundResult : Microsoft.AspNetCore.Mvc.NotFoundResult { }

        public static class Filters
        {
            public static IActionResult Missing() => new StatusCodeResult(404);
        }
        """.Replace("public override NotFoundResult", "public override Microsoft.AspNetCore.Mvc.NotFoundResult", StringComparison.Ordinal));
}
