using static StatusCodeAnalyzers.Tests.CodeFixes.BareErrorCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Each action writes one kind of body.</summary>
public class ErrorWithoutBodyFixTests
{
    [Fact]
    public Task Controllers_send_an_error_object() => Sends(Controller($$"""
        IActionResult A() => [|StatusCode(430) => StatusCode(430, {{FlowFailed}})|];
            IActionResult B() => [|this.StatusCode(statusCode: /* gone */ 430) => this.StatusCode(statusCode: /* gone */ 430, value: {{FlowFailed}})|];
            IActionResult C() => [|NotFound() => NotFound({{NotFound}})|];
            IActionResult D(bool ok) => ok ? Ok() : [|Conflict() => Conflict(new { error = "conflict", message = "Conflict" })|];
            ActionResult<string> E(int n) => n switch { 0 => [|BadRequest() => BadRequest(new { error = "bad_request", message = "Bad Request" })|], _ => "x" };
            IActionResult F() => [|new StatusCodeResult(404) => new ObjectResult({{NotFound}}) { StatusCode = 404 }|];
            IActionResult G() => [|new Microsoft.AspNetCore.Mvc.NotFoundResult() => new Microsoft.AspNetCore.Mvc.NotFoundObjectResult({{NotFound}})|];
            async Task<IActionResult> H() { await Task.Yield(); return [|Unauthorized() => Unauthorized(new { error = "unauthorized", message = "Unauthorized" })|]; }
        """));

    [Fact]
    public Task Controllers_send_problem_details() => Sends(
        Controller($$"""
            IActionResult A() => [|StatusCode(430) => Problem(statusCode: 430, {{FlowType}})|];
                IActionResult B() => [|this.NotFound() => this.Problem(statusCode: StatusCodes.Status404NotFound)|];
                IActionResult C() => [|new StatusCodeResult(429) => Problem(statusCode: 429, title: "Too Many Requests", type: "https://www.rfc-editor.org/rfc/rfc6585.html#section-4")|];
                static IActionResult D() => [|new StatusCodeResult(404)|];
            """),
        Problem);

    [Fact]
    public Task Endpoints_send_an_error_object() => Sends(Endpoints($$"""
        app.MapGet("/a", () => [|Results.StatusCode(430) => Results.Json({{FlowFailed}}, statusCode: 430)|]);
        app.MapGet("/b", () => [|Results.NotFound() => Results.NotFound({{NotFound}})|]);
        app.MapGet("/c", () => [|Results.Unauthorized() => Results.Json(new { error = "unauthorized", message = "Unauthorized" }, statusCode: StatusCodes.Status401Unauthorized)|]);
        app.MapGet("/d", () => [|TypedResults.StatusCode(404) => TypedResults.Json({{NotFound}}, statusCode: 404)|]);
        app.MapGet("/e", () => [|TypedResults.NotFound() => TypedResults.NotFound({{NotFound}})|]);
        app.MapGet("/f", IResult (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound() => TypedResults.NotFound({{NotFound}})|]);
        """));

    [Fact]
    public Task Endpoints_send_problem_details() => Sends(
        Endpoints($$"""
            app.MapGet("/a", () => [|Results.StatusCode(430) => Results.Problem(statusCode: 430, {{FlowType}})|]);
            app.MapGet("/b", () => [|Results.NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound)|]);
            app.MapGet("/d", () => [|TypedResults.StatusCode(404) => TypedResults.Problem(statusCode: 404)|]);
            app.MapGet("/e", () => [|TypedResults.NotFound()|]);
            app.MapGet("/f", IResult (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound)|]);
            """),
        Problem);

    [Fact]
    public Task What_a_framework_knows_depends_on_its_version() => Task.WhenAll(
        Sends(
            Endpoints("app.MapGet(\"/\", () => [|Results.StatusCode(410) => Results.Problem(statusCode: 410)|]);"),
            Problem,
            new() { Packs = [ReferencePack.Net10] }),
        Sends(
            Endpoints("app.MapGet(\"/\", () => [|Results.StatusCode(410) => Results.Problem(statusCode: 410, title: \"Gone\", type: \"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11\")|]);"),
            Problem,
            new() { Packs = [ReferencePack.Net8, ReferencePack.Net9] }));

    [Fact]
    public Task A_bare_status_gets_a_write_behind_all_headers() =>
        Sends(
            Middleware("WriteAsJsonAsync(new { error = \"forbidden\", message = \"Forbidden\" })", "WriteAsJsonAsync({0})"),
            setup: CSharp12);

    [Fact]
    public Task A_bare_status_gets_problem_details_behind_all_headers() => Sends(
        """
        public class Middleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                var response = context.Response;
                if (context.Request.Path == "/a")
                {
                    [|response.StatusCode = 430 => response.StatusCode = 430|];
        {+            await Results.Problem(statusCode: SipStatusCodes.Status430FlowFailed, title: "Flow Failed", type: "https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5").ExecuteAsync(response.HttpContext);
        +}            return;
                }

                await next(context);
            }

            public Task Invoke(HttpContext context)
            {
                [|context.Response.StatusCode = 404 => context.Response.StatusCode = 404|];
                return {-Task.CompletedTask-}{+Results.Problem(statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context)+};
            }
        }
        """,
        Problem,
        CSharp12);

    private static string Middleware(string forbidden, string write) => $$"""
        public class Middleware(ILogger<Middleware> log, RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                var response = context.Response;
                switch (context.Request.Path.Value)
                {
                    case "/a":
                        [|response.StatusCode = 401 => response.StatusCode = 401|];
                        response.Headers.WWWAuthenticate = "Tenant";
                        log.LogWarning("Nobody");
        {+                await response.{{string.Format(System.Globalization.CultureInfo.InvariantCulture, write, "new { error = \"unauthorized\", message = \"Unauthorized\" }")}};
        +}                return; // nobody
                }

                if (context.Request.Path == "/b")
                {
                    [|context.Response.StatusCode = StatusCodes.Status403Forbidden => context.Response.StatusCode = StatusCodes.Status403Forbidden|];
        {+            await context.Response.{{forbidden}};
        +}            // until the bill is paid
                    return;
                }

                await next(context);
                [|response.StatusCode = 500 => response.StatusCode = 500|];
        {+        await response.WriteAsJsonAsync(new { error = "internal_server_error", message = "Internal Server Error" });
        +}    }

            public Task Invoke(HttpContext context)
            {
                [|context.Response.StatusCode = 404 => context.Response.StatusCode = 404|];
                return {-Task.CompletedTask-}{+context.Response.WriteAsJsonAsync({{NotFound}})+};
            }
        }
        """;
}
