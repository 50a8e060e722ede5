using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2004 and STC2006 and their pages say of replies whose body is another status's.</summary>
public class ContradictingBodiesTests
{
    private const string Beginning = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();

        """;

    private const string Contradictions = Beginning + """
        app.MapGet("/results", () => Results.Json(new { error = [|"not_found"|], message = "No such flow" }, statusCode: 430));
        app.MapGet("/problem", () => Results.Problem(title: [|"Not Found"|], statusCode: 400));
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("mvc")] public IActionResult Get() => BadRequest(new { error = [|"not_found"|] });
            [HttpGet("mvc/details")] public IActionResult Details() => BadRequest(new ProblemDetails { Status = [|404|] });
        }
        """;

    private const string Json = "\nContent-Type: application/json; charset=utf-8\n\n";
    private const string Problem = "\nContent-Type: application/problem+json\n\n";
    private const string MvcProblem = "\nContent-Type: application/problem+json; charset=utf-8\n\n";
    private const string Details400 =
        """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"Bad Request","status":400}""";
    private const string Details404 = """{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.5","title":"Not Found","status":404}""";

    /// <summary>The status of the call is sent, and the contradiction with it: neither Results nor MVC mends it.</summary>
    [Fact]
    public Task The_body_of_the_status_leaves_the_status() => Kestrel.Fix<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Contradictions,
        [
            new(
                "GET /results",
                $$"""HTTP/1.1 430 {{Json}}{"error":"not_found","message":"No such flow"}""",
                $$"""HTTP/1.1 430 {{Json}}{"error":"flow_failed","message":"No such flow"}"""),
            new(
                "GET /problem",
                $"HTTP/1.1 400 Bad Request{Problem}{Details400.Replace("Bad Request", "Not Found", StringComparison.Ordinal)}",
                $"HTTP/1.1 400 Bad Request{Problem}{Details400}"),
            new(
                "GET /mvc",
                $$"""HTTP/1.1 400 Bad Request{{Json}}{"error":"not_found"}""",
                $$"""HTTP/1.1 400 Bad Request{{Json}}{"error":"bad_request"}"""),
            new(
                "GET /mvc/details",
                $$"""HTTP/1.1 400 Bad Request{{MvcProblem}}{"status":404}""",
                $$"""HTTP/1.1 400 Bad Request{{MvcProblem}}{"status":400}"""),
        ],
        action: "RewriteBody");

    [Fact]
    public Task The_status_of_the_body_leaves_the_body() => Kestrel.Fix<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
        Contradictions,
        [
            new(
                "GET /results",
                $$"""HTTP/1.1 430 {{Json}}{"error":"not_found","message":"No such flow"}""",
                $$"""HTTP/1.1 404 Not Found{{Json}}{"error":"not_found","message":"No such flow"}"""),
            new(
                "GET /problem",
                $"HTTP/1.1 400 Bad Request{Problem}{Details400.Replace("Bad Request", "Not Found", StringComparison.Ordinal)}",
                $"HTTP/1.1 404 Not Found{Problem}{Details404}"),
            new(
                "GET /mvc",
                $$"""HTTP/1.1 400 Bad Request{{Json}}{"error":"not_found"}""",
                $$"""HTTP/1.1 404 Not Found{{Json}}{"error":"not_found"}"""),
            new(
                "GET /mvc/details",
                $$"""HTTP/1.1 400 Bad Request{{MvcProblem}}{"status":404}""",
                $$"""HTTP/1.1 404 Not Found{{MvcProblem}}{"status":404}"""),
        ],
        action: "RewriteStatus");

    /// <summary>Results sends problem details as the JSON of any object, until ASP.NET Core 11 gives them their own type.</summary>
    [Theory]
    [InlineData(8, 10, Json)]
    [InlineData(11, 11, Problem)]
    public async Task Problem_details_that_contradict_the_result_are_sent_as_they_are(int since, int until, string type)
    {
        const string App = """
            using Microsoft.AspNetCore.Mvc;

            var app = WebApplication.Create(args);
            app.MapGet("/", () => Results.BadRequest(new ProblemDetails { Status = [|404|] }));
            app.Run();
            """;
        var before = $"HTTP/1.1 400 Bad Request{type}{Details404}";

        await Kestrel.Fix<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
            App, [new("GET /", before, $"HTTP/1.1 400 Bad Request{type}{Details400}")], "RewriteBody", since: since, until: until);
        await Kestrel.Fix<BodyContradictsStatusAnalyzer, BodyContradictsStatusFix>(
            App, [new("GET /", before, $"HTTP/1.1 404 Not Found{type}{Details404}")], "RewriteStatus", since: since, until: until);
    }

    /// <summary>
    /// Where nothing else gives a status, that of the problem details is sent; not by a minimal API that returns them as they are.
    /// </summary>
    [Fact]
    public async Task Problem_details_give_their_own_status_where_nothing_else_does()
    {
        await using var app = await Kestrel.Start(Beginning + """
            app.MapGet("/json", () => Results.Json(new ProblemDetails { Status = 404 }));
            app.MapGet("/problem", () => Results.Problem(new ProblemDetails { Status = 404 }));
            app.MapGet("/bare", () => new ProblemDetails { Status = 404 });
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("mvc")] public IActionResult Get() => new ObjectResult(new ProblemDetails { Status = 404 });
                [HttpGet("mvc/bare")] public ActionResult<ProblemDetails> Bare() => new ProblemDetails { Status = 404 };
            }
            """);

        Assert.All(
            (await app.Replies("GET /json")).Values, reply => Assert.StartsWith("HTTP/1.1 404 ", reply, StringComparison.Ordinal));
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /problem"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /mvc"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /mvc/bare"), StringComparison.Ordinal);
        Assert.All(
            (await app.Replies("GET /bare")).Values, reply => Assert.StartsWith("HTTP/1.1 200 ", reply, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Problem_details_without_an_error_are_sent_as_a_success()
    {
        await using var app = await Kestrel.Start(Beginning + """
            app.MapGet("/results", () => Results.Problem(statusCode: 200));
            app.MapGet("/ok", () => Results.Ok(new ProblemDetails { Title = "Out of stock" }));
            app.MapGet("/ok/400", () => Results.Ok(new ProblemDetails { Status = 400 }));
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("mvc")] public IActionResult Get() => Problem(statusCode: 200);
                [HttpGet("mvc/ok")] public IActionResult Fine() => Ok(new ProblemDetails { Title = "Out of stock" });
            }
            """);

        Assert.Equal($$"""HTTP/1.1 200 OK{{Problem}}{"title":"OK","status":200}""", await app.Reply("GET /results"));
        Assert.All(await app.Replies("GET /ok"), reply => Assert.Equal(
            $$"""HTTP/1.1 200 OK{{(reply.Key < 11 ? Json : Problem)}}{"title":"Out of stock","status":200}""", reply.Value));
        Assert.All(await app.Replies("GET /ok/400"), reply => Assert.Equal(
            $"HTTP/1.1 200 OK{(reply.Key < 11 ? Json : Problem)}{Details400}", reply.Value));
        Assert.Equal($$"""HTTP/1.1 200 OK{{MvcProblem}}{"status":200,"traceId":"…"}""", await app.Reply("GET /mvc"));
        Assert.Equal($$"""HTTP/1.1 200 OK{{MvcProblem}}{"title":"Out of stock","status":200}""", await app.Reply("GET /mvc/ok"));
    }
}
