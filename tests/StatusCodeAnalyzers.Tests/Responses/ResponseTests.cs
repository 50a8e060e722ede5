namespace StatusCodeAnalyzers.Tests.Responses;

/// <summary>What is known of a response: whose it is, which status, and what is given as the body.</summary>
public class ResponseTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Theory]
    [InlineData("StatusCode(430)", "Mvc 430 Flow Failed Value: status 430, body -")]
    [InlineData("this.StatusCode(code, new { error = \"x\" })", "Mvc ? Value: status code, body new { error = \"x\" }")]
    [InlineData(
        "StatusCode(value: id, statusCode: (int)System.Net.HttpStatusCode.Gone)",
        "Mvc 410 Gone Value: status (int)System.Net.HttpStatusCode.Gone, body id")]
    [InlineData(
        "StatusCode(SipStatusCodes.Status423IntervalTooBrief)",
        "Mvc 423 Interval Too Brief Value: status SipStatusCodes.Status423IntervalTooBrief, body -")]
    [InlineData("StatusCode(Gone)", "Mvc 410 Gone Value: status Gone, body -")]
    [InlineData("StatusCode(799)", "Mvc 799 Value: status 799, body -")]
    [InlineData("NotFound()", "Mvc 404 Not Found Value: status -, body -")]
    [InlineData("NotFound(null)", "Mvc 404 Not Found Value: status -, body null")]
    [InlineData("BadRequest(ModelState)", "Mvc 400 Bad Request Value: status -, body ModelState")]
    [InlineData("Problem()", "Mvc 500 Internal Server Error Problem: status -, body -")]
    [InlineData("Problem(title: \"x\", statusCode: 404)", "Mvc 404 Not Found Problem: status 404, body -")]
    [InlineData("new StatusCodeResult(404)", "Mvc 404 Not Found Nothing: status 404, body -")]
    [InlineData("new Microsoft.AspNetCore.Mvc.ObjectResult(id) { StatusCode = 404 }", "Mvc 404 Not Found Value: status 404, body id")]
    [InlineData("new ObjectResult(null) { Value = id }", "Mvc ? Value: status -, body id")]
    [InlineData("new NotFoundObjectResult(id) { StatusCode = 410 }", "Mvc 410 Gone Value: status 410, body id")]
    [InlineData("new ContentResult { StatusCode = 404, Content = \"x\" }", "Mvc 404 Not Found Text: status 404, body \"x\"")]
    [InlineData("new JsonResult(id)", "Mvc ? Value: status -, body id")]
    [InlineData("Results.StatusCode(404)", "Results 404 Not Found Nothing: status 404, body -")]
    [InlineData("Results.Json(new { id }, statusCode: 404)", "Results 404 Not Found Value: status 404, body new { id }")]
    [InlineData("Results.NotFound()", "Results 404 Not Found Value: status -, body -")]
    [InlineData("Results.NotFound<string>(\"x\")", "Results 404 Not Found Value: status -, body \"x\"")]
    [InlineData("Results.Extensions.Equals(Results.Text(\"x\", statusCode: 410))", "Results 410 Gone Text: status 410, body \"x\"")]
    [InlineData("TypedResults.Problem(problem)", "TypedResults 500 Internal Server Error Problem: status -, body problem")]
    [InlineData("TypedResults.Conflict(id)", "TypedResults 409 Conflict Value: status -, body id")]
    [InlineData(
        "Microsoft.AspNetCore.Http.TypedResults.InternalServerError()",
        "TypedResults 500 Internal Server Error Value: status -, body -")]
    [InlineData("Response.StatusCode = 404", "HttpResponse 404 Not Found Nothing: status 404, body -")]
    [InlineData("Response.StatusCode = code", "HttpResponse ? Nothing: status code, body -")]
    [InlineData("HttpContext.Response.StatusCode = Gone", "HttpResponse 410 Gone Nothing: status Gone, body -")]
    public async Task A_response_is_known(string response, string known)
    {
        var reported = await Verify.Reports<AnyResponseAnalyzer>(Controller(Marked(response)), setup: Newest);

        Assert.Equal(known, Assert.Single(reported).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task A_new_whose_type_stands_nearby_is_one() => Verify.Reports<AnyResponseAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public StatusCodeResult Get() => [|new(404)|];

            public ObjectResult Post(object body)
            {
                ObjectResult result = [|new(body) { StatusCode = 404 }|];
                return body is null ? result : [|new ObjectResult(body)|];
            }
        }
        """);

    [Theory]
    [InlineData("new StatusCode(404)")]
    [InlineData("Ok2()")]
    [InlineData("Own.NotFound()")]
    [InlineData("new Own { StatusCode = 404 }")]
    [InlineData("new HttpResponseMessage { StatusCode = System.Net.HttpStatusCode.NotFound }")]
    [InlineData("nameof(NotFound)")]
    [InlineData("Response.StatusCode == 404")]
    public Task What_is_only_called_like_one_is_none(string expression) =>
        Verify.Silent<AnyResponseAnalyzer>(Controller(expression), setup: Newest);

    [Fact]
    public Task What_a_team_has_overridden_may_send_something_else() => Verify.Silent<AnyResponseAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public override NotFoundResult NotFound() => throw new InvalidOperationException();

            public IActionResult Get() => NotFound();
        }
        """);

    [Fact]
    public Task Without_ASP_NET_Core_there_is_none() => Verify.Silent<AnyResponseAnalyzer>(
        "public class Results { public static int StatusCode(int code) => Results.StatusCode(404); }",
        setup: new() { Packs = [ReferencePack.NetCoreOnly] });

    private static string Marked(string response) => response.Contains("Equals(", StringComparison.Ordinal)
        ? response.Replace("Equals(", "Equals([|", StringComparison.Ordinal)[..^1] + "|])"
        : $"[|{response}|]";

    private static string Controller(string expression) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public record StatusCode(int Value);

        public class Own
        {
            public int StatusCode { get; set; }
            public static object NotFound() => 1;
        }

        public class OrdersController : ControllerBase
        {
            private const int Gone = 410;

            public object Ok2() => 1;

            public object Get(int id, int code, ProblemDetails problem) => {{expression}};
        }
        """;
}
