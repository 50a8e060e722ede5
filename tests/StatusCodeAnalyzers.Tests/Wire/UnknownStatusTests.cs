using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// What STC2001 and STC2002 say of codes that HTTP's registry does not know: they are sent, and nothing says what they mean.
/// </summary>
public class UnknownStatusTests
{
    private const string App = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.MapGet("/results/{code}", (int code) => Results.StatusCode(code));
        app.MapGet("/problem", () => Results.Problem(statusCode: 430));
        app.MapGet("/typed/problem", () => TypedResults.Problem(statusCode: 430));
        app.Run();

        public class PlainController : ControllerBase
        {
            [HttpGet("mvc/problem")] public IActionResult Fail() => Problem(statusCode: 430);
        }

        [ApiController, Route("api")]
        public class ApiController : ControllerBase
        {
            [HttpGet] public IActionResult Get() => StatusCode(430);
        }
        """;

    [Fact]
    public async Task Codes_of_vendors_have_no_reason_phrase()
    {
        // Two of them have a name in ASP.NET Core.
        var codes = StatusCatalog.AllVendors
            .Select(vendor => vendor.Code)
            .Where(code => code is >= 200 and < 600 && StatusCatalog.Http(code) is null)
            .Distinct()
            .ToList();
        Assert.Equal([419, 499], codes.Where(code => ReasonPhrases.GetReasonPhrase(code) != ""));

        await using var app = await Kestrel.Start(App);
        Assert.Equal("HTTP/1.1 499 Client Closed Request", await app.Reply("GET /results/499"));
        foreach (var code in codes.Except([419, 499]))
            Assert.Equal($"HTTP/1.1 {code} ", await app.Reply($"GET /results/{code}"));
    }

    [Fact]
    public async Task Problem_details_of_430_have_neither_type_nor_title()
    {
        await using var app = await Kestrel.Start(App);

        foreach (var path in new[] { "/problem", "/typed/problem" })
            Assert.Equal("HTTP/1.1 430 \nContent-Type: application/problem+json\n\n{\"status\":430}", await app.Reply($"GET {path}"));
        foreach (var path in new[] { "/mvc/problem", "/api" })
            Assert.Equal(
                "HTTP/1.1 430 \nContent-Type: application/problem+json; charset=utf-8\n\n{\"status\":430,\"traceId\":\"…\"}",
                await app.Reply($"GET {path}"));
    }

    [Fact]
    public async Task A_client_gets_the_number_and_no_word()
    {
        await using var app = await Kestrel.Start(App);
        foreach (var address in app.Addresses)
        {
            using var client = new HttpClient { BaseAddress = address };
            using var response = await client.GetAsync(new Uri("/results/430", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(((HttpStatusCode)430, ""), (response.StatusCode, response.ReasonPhrase));
            var thrown = Assert.Throws<HttpRequestException>(response.EnsureSuccessStatusCode);
            Assert.EndsWith(" 430.", thrown.Message, StringComparison.Ordinal);
        }
    }

    private const string Gateway = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.Use((HttpContext context, RequestDelegate next) =>
        {
            context.Response.StatusCode = 486;
            return context.Request.Path == "/busy" ? Task.CompletedTask : next(context);
        });
        app.MapControllers();
        // What comes back by SIP.
        app.MapGet("/results", () => Results.StatusCode(430));
        app.MapGet("/json", () => Results.Json(new { error = "flow_failed" }, statusCode: 430));
        app.Run();

        public class CalleeController : ControllerBase
        {
            [HttpGet("mvc")] public IActionResult Get() => StatusCode(480, "away");
        }
        """;

    [Fact]
    public Task A_name_for_a_SIP_code_keeps_the_reply() =>
        Kestrel.KeepsReplies<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            Gateway, ["GET /busy", "GET /results", "GET /json", "GET /mvc"]);

    [Fact]
    public Task The_nearest_HTTP_code_changes_the_status_alone() => Kestrel.Fix<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
        Gateway,
        [
            new("GET /busy", "HTTP/1.1 486 ", "HTTP/1.1 409 Conflict"),
            new("GET /results", "HTTP/1.1 430 ", "HTTP/1.1 502 Bad Gateway"),
            new(
                "GET /json",
                "HTTP/1.1 430 \nContent-Type: application/json; charset=utf-8\n\n{\"error\":\"flow_failed\"}",
                "HTTP/1.1 502 Bad Gateway\nContent-Type: application/json; charset=utf-8\n\n{\"error\":\"flow_failed\"}"),
            new(
                "GET /mvc",
                "HTTP/1.1 480 \nContent-Type: text/plain; charset=utf-8\n\naway",
                "HTTP/1.1 503 Service Unavailable\nContent-Type: text/plain; charset=utf-8\n\naway"),
        ],
        action: "ReturnNearestHttpCode");

    [Fact]
    public Task A_name_for_a_vendors_code_keeps_the_reply() => Kestrel.KeepsReplies<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/520", () => Replies.Unknown());
        app.MapGet("/499", () => Replies.Closed());
        app.Run();

        public static class Replies
        {
            // What Cloudflare says.
            public static IResult Unknown() => Results.StatusCode(520);

            public static IResult Closed() => Results.Json(new { error = "client closed request" }, statusCode: 499);
        }
        """,
        ["GET /520", "GET /499"]);
}
