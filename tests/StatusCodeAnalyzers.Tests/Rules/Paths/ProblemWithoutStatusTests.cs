using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class ProblemWithoutStatusTests
{
    private const string Problem = "new ProblemDetails { Status = 500 }";

    [Theory]
    [InlineData($"await [|context.Response.WriteAsJsonAsync({Problem})|];")]
    [InlineData($"var problem = {Problem}; await [|context.Response.WriteAsJsonAsync(problem)|];")]
    [InlineData($"await [|context.Response.WriteAsync(System.Text.Json.JsonSerializer.Serialize({Problem}))|];")]
    [InlineData("await [|context.Response.WriteAsJsonAsync(new ProblemDetails { Status = code })|];")]
    [InlineData("await [|context.Response.WriteAsJsonAsync(new HttpValidationProblemDetails { Status = 400 })|];")]
    [InlineData($"context.Response.ContentType = \"x/y\"; await [|context.Response.WriteAsJsonAsync({Problem})|];")]
    [InlineData($"if (code == 1) {{ context.Response.StatusCode = 404; return; }} await [|context.Response.WriteAsJsonAsync({Problem})|];")]
    [InlineData($"try {{ await _next(context); }} catch {{ await [|context.Response.WriteAsJsonAsync({Problem})|]; }}")]
    [InlineData($"if (code == 1) {{ await _next(context); return; }} await [|context.Response.WriteAsJsonAsync({Problem})|];")]
    public Task Problem_details_that_nothing_gives_a_status_are_sent_with_200(string body) =>
        Verify.Reports<ProblemWithoutStatusAnalyzer>(Middleware(body));

    [Theory]
    [InlineData($"context.Response.StatusCode = 500; await context.Response.WriteAsJsonAsync({Problem});")]
    [InlineData($"if (code > 1) context.Response.StatusCode = 500; await context.Response.WriteAsJsonAsync({Problem});")]
    [InlineData($"while (code > 1) {{ await context.Response.WriteAsJsonAsync({Problem}); context.Response.StatusCode = 500; }}")]
    [InlineData($"if (context.Response.StatusCode == 500) await context.Response.WriteAsJsonAsync({Problem});")]
    [InlineData($"await _next(context); await context.Response.WriteAsJsonAsync({Problem});")]
    [InlineData($"Prepare(context); await context.Response.WriteAsJsonAsync({Problem});")]
    [InlineData("await context.Response.WriteAsJsonAsync(new ProblemDetails());")]
    [InlineData("await context.Response.WriteAsJsonAsync(new ProblemDetails { Status = null });")]
    [InlineData("await context.Response.WriteAsJsonAsync(new ProblemDetails { Status = 200 });")]
    [InlineData("await context.Response.WriteAsJsonAsync(new { Status = 500 });")]
    [InlineData($"await _other.Response.WriteAsJsonAsync({Problem});")]
    public Task Where_something_else_may_do_so_nothing_is_said(string body) =>
        Verify.Silent<ProblemWithoutStatusAnalyzer>(Middleware(body));

    [Theory]
    [InlineData("context.Response.Fail();")]
    [InlineData("context.Fail();")]
    [InlineData("await context.ChallengeAsync();")]
    public Task A_method_that_is_called_on_the_response_may_set_its_status(string call) => Verify.Silent<ProblemWithoutStatusAnalyzer>($$"""
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/", async (HttpContext context) =>
        {
            {{call}}
            await context.Response.WriteAsJsonAsync({{Problem}});
        });
        app.Run();

        public static class Failures
        {
            public static void Fail(this HttpResponse response) => response.StatusCode = 500;
            public static void Fail(this HttpContext context) => context.Response.StatusCode = 500;
        }
        """);

    [Fact]
    public Task One_that_only_reads_may_not() => Verify.Reports<ProblemWithoutStatusAnalyzer>(
        Middleware($"var endpoint = context.GetEndpoint(); await [|context.Response.WriteAsJsonAsync({Problem})|];"));

    [Theory]
    [InlineData($"app.MapGet(\"/\", () => [|{Problem}|]);")]
    [InlineData("app.MapPost(\"/\", (int code) => [|new ProblemDetails { Status = code }|]);")]
    [InlineData($"app.MapGet(\"/\", async () => {{ await Task.Yield(); return [|{Problem}|]; }});")]
    [InlineData($"app.MapGet(\"/\", () => Task.FromResult([|{Problem}|]));")]
    [InlineData("app.MapGet(\"/\", () => [|new HttpValidationProblemDetails { Status = 400 }|]);")]
    [InlineData($"app.MapGet(\"/\", (int code) => code > 1 ? [|{Problem}|] : null);")]
    [InlineData($"app.MapGet(\"/\", (int code) => {{ return (object)(code switch {{ 1 => [|{Problem}|], _ => \"x\" }}); }});")]
    [InlineData($"app.MapGroup(\"/g\").MapGet(\"/\", () => [|{Problem}|]).WithName(\"get\");")]
    public Task A_handler_that_returns_them_sends_200(string map) => Verify.Reports<ProblemWithoutStatusAnalyzer>(App(map));

    [Theory]
    [InlineData($"app.MapGet(\"/\", (HttpContext context) => {{ context.Response.StatusCode = 500; return {Problem}; }});")]
    [InlineData($"app.MapGet(\"/\", (HttpResponse response) => {{ Prepare(response); return {Problem}; }}); void Prepare(HttpResponse response) => response.StatusCode = 500;")]
    [InlineData($"app.MapGet(\"/error\", () => {Problem});")]
    [InlineData($"app.MapGet(\"/\", () => {Problem}).AddEndpointFilter((context, next) => next(context));")]
    [InlineData($"var group = app.MapGroup(\"/g\").AddEndpointFilter((context, next) => next(context)); group.MapGet(\"/\", () => {Problem});")]
    [InlineData("app.MapGet(\"/\", () => new ProblemDetails { Title = \"x\" });")]
    [InlineData("app.MapGet(\"/\", () => new ProblemDetails { Status = 200 });")]
    [InlineData($"app.MapGet(\"/\", () => Results.Problem({Problem}));")]
    [InlineData($"app.MapGet(\"/\", Failure () => {Problem});")]
    [InlineData($"app.MapGet(\"/\", async Task<Failure> (int code) => {{ await Task.Yield(); return code > 1 ? {Problem} : new ProblemDetails(); }});")]
    [InlineData($"MapGet(() => {Problem}); void MapGet(Func<ProblemDetails> make) => make();")]
    public Task One_that_sets_or_may_set_a_status_is_silent(string map) => Verify.Silent<ProblemWithoutStatusAnalyzer>(App(map));

    private static string App(string map) => $$"""
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        {{map}}
        app.Run();

        public class Failure : IResult
        {
            public static implicit operator Failure(ProblemDetails problem) => new();

            public Task ExecuteAsync(HttpContext context) => Task.CompletedTask;
        }
        """;

    [Fact]
    public Task A_method_that_is_given_a_context_does_not_know_its_status() => Verify.Silent<ProblemWithoutStatusAnalyzer>($$"""
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Mvc;

        public class Handler : IExceptionHandler
        {
            public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
            {
                await context.Response.WriteAsJsonAsync({{Problem}}, cancellationToken);
                return true;
            }

            public static Task Write(HttpContext context) => context.Response.WriteAsJsonAsync({{Problem}});
        }
        """);

    [Fact]
    public Task Endpoints_start_with_200_but_what_handles_failures_does_not() => Verify.Reports<ProblemWithoutStatusAnalyzer>(
        $$"""
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/", (HttpContext context) => [|context.Response.WriteAsJsonAsync({{Problem}})|]);
        app.Run(async context => await [|context.Response.WriteAsJsonAsync({{Problem}})|]);
        app.MapGet("/error", (HttpContext context) => context.Response.WriteAsJsonAsync({{Problem}}));
        app.UseExceptionHandler(handler => handler.Run(context => context.Response.WriteAsJsonAsync({{Problem}})));
        app.UseStatusCodePages(context => context.HttpContext.Response.WriteAsJsonAsync({{Problem}}));
        app.MapGet("/handler", (HttpContext context) =>
        {
            _ = context.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>();
            return context.Response.WriteAsJsonAsync({{Problem}});
        });
        app.Run();
        """,
        message: """
            The problem details say 500 Internal Server Error, but nothing sets the status: they are sent with 200
            The problem details say 500 Internal Server Error, but nothing sets the status: they are sent with 200
            """.ReplaceLineEndings("\n"));

    [Fact]
    public Task MVC_reads_the_status_of_objects_and_not_of_JSON() => Verify.Reports<ProblemWithoutStatusAnalyzer>($$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            public IActionResult A() => [|Json({{Problem}})|];
            public IActionResult B() => [|new JsonResult({{Problem}})|];
            public IActionResult C() => new ObjectResult({{Problem}});
            public IActionResult D() => new JsonResult({{Problem}}) { StatusCode = 500 };
            public IActionResult E() { Response.StatusCode = 500; return Json({{Problem}}); }
            public ProblemDetails F() => {{Problem}};
            public IResult G() => Results.Json({{Problem}});
            [Route("/error")] public IActionResult H() => Json({{Problem}});
        }
        """);

    private static string Middleware(string body) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class Middleware
        {
            private readonly HttpContext _other = null!;
            private readonly RequestDelegate _next;

            public Middleware(RequestDelegate next) => _next = next;

            public async Task InvokeAsync(HttpContext context, int code)
            {
                {{body}}
            }

            private static void Prepare(HttpContext context) => context.Response.StatusCode = 500;
        }
        """;
}
