using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Each action writes one kind of body, and only where nothing but the body changes.</summary>
public class ErrorWithoutBodyFixTests
{
    private const string Problem = "SendProblemDetails";

    private const string Error = "SendErrorObject";

    private const string FlowFailed = "new { error = \"flow_failed\", message = \"Flow Failed\" }";
    private const string NotFound = "new { error = \"not_found\", message = \"Not Found\" }";

    private const string FlowType = "title: \"Flow Failed\", type: \"https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5\"";

    private static readonly Setup CSharp12 = new() { Language = "12" };

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
    public Task A_type_that_cannot_carry_a_body_stays() => Sends(
        Endpoints($$"""
            app.MapGet("/a", Results<NotFound, Ok> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound()|]);
            app.MapGet("/b", StatusCodeHttpResult () => [|TypedResults.StatusCode(404)|]);
            app.MapGet("/c", IResult () => { var result = [|TypedResults.NotFound()|]; return result; });
            app.MapGet("/d", IResult () => [|Results.NotFound() => Results.NotFound({{NotFound}})|]);
            """));

    [Fact]
    public Task A_union_that_carries_problem_details_carries_these() => Sends(
        Endpoints("""
            app.MapGet("/a", Results<NotFound, Ok, ProblemHttpResult> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound)|]);
            app.MapGet("/b", Results<NotFound, Ok> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound()|]);
            """),
        Problem);

    [Fact]
    public Task Arms_of_one_type_find_another() => Sends(Controller($$"""
        IActionResult A(bool x) => x ? [|StatusCode(404) => StatusCode(404, {{NotFound}})|] : [|StatusCode(430) => StatusCode(430, {{FlowFailed}})|];
            IActionResult B(int x) => x switch { 1 => [|NotFound() => NotFound({{NotFound}})|], 2 => [|NotFound() => NotFound({{NotFound}})|], _ => [|StatusCode(430) => StatusCode(430, {{FlowFailed}})|] };
            NotFoundResult C(bool x) => x ? [|NotFound()|] : [|NotFound()|];
        """));

    [Fact]
    public Task What_is_declared_of_the_reply_must_hold() => Sends(
        Controller($$"""
            [ProducesResponseType(404)] IActionResult A() => [|NotFound()|];
                [ProducesResponseType(typeof(void), 404)] IActionResult B() => [|NotFound()|];
                [ProducesResponseType(typeof(ProblemDetails), 404)] IActionResult C() => [|NotFound()|];
                [ProducesResponseType(409)] IActionResult D() => [|NotFound() => NotFound({{NotFound}})|];
                [Produces("application/xml")] IActionResult E() => [|NotFound()|];
                [Produces("application/json")] IActionResult F() => [|NotFound() => NotFound({{NotFound}})|];
            """),
        Error);

    [Fact]
    public Task Declared_problem_details_are_sent() => Sends(
        Controller("""
            [ProducesResponseType(404)] IActionResult A() => [|NotFound()|];
                [ProducesResponseType(typeof(ProblemDetails), 404)] IActionResult C() => [|NotFound() => Problem(statusCode: StatusCodes.Status404NotFound)|];
                [ProducesResponseType(typeof(string), 404)] IActionResult D() => [|NotFound()|];
            """),
        Problem);

    [Fact]
    public Task What_an_endpoint_declares_must_hold() => Sends(
        Endpoints("""
            app.MapGet("/a", () => [|Results.NotFound()|]).Produces(404);
            app.MapGet("/b", () => [|Results.NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound)|]).WithName("b").ProducesProblem(404);
            app.MapGet("/c", () => [|Results.NotFound()|]).Produces<string>(404);
            app.MapGet("/d", Handle).Produces(404);

            static IResult Handle() => [|Results.NotFound()|];
            """),
        Problem);

    [Fact]
    public Task A_client_that_takes_no_JSON_must_not_get_406_instead() => Sends(Controller($$"""
        IActionResult A() => [|NotFound()|];
            object B() => [|Results.NotFound() => Results.NotFound({{NotFound}})|];
        """) + "\npublic static class Mvc { public static void Set(MvcOptions mvc) => mvc.ReturnHttpNotAcceptable = true; }");

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

    [Theory]
    [InlineData("record ErrorBody(string Error, string Message)", "new ErrorBody(\"not_found\", \"Not Found\")")]
    [InlineData(
        "class ErrorBody { public string? Code { get; set; } public string? Detail { get; init; } public int Other { get; set; } }",
        "new ErrorBody { Code = \"not_found\", Detail = \"Not Found\" }")]
    [InlineData(
        "record struct ErrorBody(int Status, string Title, string? Trace = null)",
        "new ErrorBody(StatusCodes.Status404NotFound, \"Not Found\")")]
    [InlineData("class ErrorBody { public ErrorBody(int other) { } }", NotFound)]
    [InlineData("class ErrorBodies { }", NotFound)]
    public Task A_team_has_its_own_type(string type, string body) => Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
        $$"""
        using Acme.Http;

        var app = WebApplication.Create(args);
        app.MapGet("/a", () => [|Results.NotFound() => Results.NotFound({{body}})|]);
        app.Run();

        namespace Acme.Http
        {
            public {{type}}{{(type.Contains('{', StringComparison.Ordinal) ? "" : ";")}}
        }
        """,
        config: "status_codes.response_body_type = Acme.Http.ErrorBody",
        dotnetFormat: false);

    [Fact]
    public Task A_union_that_names_the_own_type_carries_it() => Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
        Endpoints("app.MapGet(\"/\", Results<Ok, NotFound, NotFound<ErrorBody>> (bool ok) => ok ? TypedResults.Ok() : [|TypedResults.NotFound() => TypedResults.NotFound(new ErrorBody(\"not_found\", \"Not Found\"))|]).Produces<ErrorBody>(404);")
            + "\npublic record ErrorBody(string Error, string Message);",
        config: "status_codes.response_body_type = ErrorBody",
        dotnetFormat: false);

    [Theory]
    [InlineData("", 0, "Send the error object 'not_found' as the body (changes the reply)")]
    [InlineData("", 1, "Send the problem details 'Not Found' as the body (changes the reply)")]
    [InlineData("status_codes.response_body = error", 0, "Send the error object 'not_found' as the body (changes the reply)")]
    [InlineData("status_codes.response_body = problem_details", 0, "Send the problem details 'Not Found' as the body (changes the reply)")]
    [InlineData("status_codes.response_body = problem_details", 1, "Send the error object 'not_found' as the body (changes the reply)")]
    public async Task A_team_says_which_comes_first(string config, int index, string title)
    {
        var project = await TestProject.Create(
            new() { Config = config }, ReferencePack.Net10, [("Code.cs", Endpoints("app.MapGet(\"/\", () => Results.NotFound());"))]);
        var reported = await Analysis.Run(project, new ErrorWithoutBodyAnalyzer());
        var offered = await new Fixing(new ErrorWithoutBodyAnalyzer(), new ErrorWithoutBodyFix())
            .Offered(project, Assert.Single(reported.All));

        Assert.Equal(2, offered.Length);
        Assert.Equal(title, offered[index].Title);
    }

    [Theory]
    [InlineData("", "Results.NotFound(" + NotFound + ")", false)]
    [InlineData("dotnet_diagnostic.STC4001.severity = warning", "Results.NotFound(" + NotFound + ")", true)]
    [InlineData(
        "dotnet_diagnostic.STC4001.severity = suggestion\nstatus_codes.response_body = problem_details",
        "Results.Problem(statusCode: StatusCodes.Status404NotFound)",
        true)]
    public Task Dotnet_format_changes_no_reply_unless_the_team_has_raised_the_rule(string config, string reply, bool raised) =>
        Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
            Endpoints($"app.MapGet(\"/\", () => [|Results.NotFound() => {reply}|]);"), config: config, dotnetFormat: raised);

    private static Task Sends(string code, ActionChoice action = default, Setup? setup = null) =>
        Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
            code, config: "status_codes.protocols = http, sip", action: action, dotnetFormat: false, setup: setup);

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

    private static string Endpoints(string members) => $$"""
        using Microsoft.AspNetCore.Http.HttpResults;

        var app = WebApplication.Create(args);
        {{members}}
        app.Run();
        """;

    private static string Controller(string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            {{members}}
        }
        """;
}
