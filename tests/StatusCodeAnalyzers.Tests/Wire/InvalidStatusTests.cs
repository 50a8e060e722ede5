using System.Net;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// What STC2003 says of numbers outside 100 to 599: the server sends them, and what HttpClient makes of them depends on their digits.
/// </summary>
public class InvalidStatusTests
{
    private static readonly int[] Unreadable = [-1, 0, 1, 41, 99, 1000, 4004, 65536];

    private static readonly int[] Readable = [600, 603, 799, 999];

    [Fact]
    public async Task The_server_sends_any_number_in_whichever_way_it_is_given()
    {
        await using var app = await Kestrel.Start("""
            using Microsoft.AspNetCore.Mvc;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            var app = builder.Build();
            app.MapControllers();
            app.MapGet("/results/{code}", (int code) => Results.StatusCode(code));
            app.MapGet("/typed/{code}", (int code) => TypedResults.StatusCode(code));
            app.MapGet("/json/{code}", (int code) => Results.Json(1, statusCode: code));
            app.MapGet("/problem/{code}", (int code) => Results.Problem(statusCode: code));
            app.MapGet("/details/{code}", (int code) => Results.Problem(new ProblemDetails { Status = code }));
            app.MapGet("/response/{code}", (HttpContext context, int code) => { context.Response.StatusCode = code; });
            app.Run();

            public class PlainController : ControllerBase
            {
                [HttpGet("mvc/{code}")] public IActionResult Get(int code) => StatusCode(code);
                [HttpGet("mvc/object/{code}")] public IActionResult Object(int code) => StatusCode(code, 1);
                [HttpGet("mvc/problem/{code}")] public IActionResult Fail(int code) => Problem(statusCode: code);
            }

            [ApiController, Route("api")]
            public class ApiController : ControllerBase
            {
                [HttpGet("{code}")] public IActionResult Get(int code) => StatusCode(code);
            }
            """);

        foreach (var code in Unreadable.Concat(Readable))
            foreach (var path in new[]
            {
                "results", "typed", "json", "problem", "details", "response", "mvc", "mvc/object", "mvc/problem", "api",
            })
            {
                Assert.StartsWith(
                    $"/{path}: HTTP/1.1 {code} \n", $"/{path}: {await app.Reply($"GET /{path}/{code}")}\n", StringComparison.Ordinal);
            }
    }

    [Theory]
    [InlineData("1.1", "Http1")]
    [InlineData("2.0", "Http2")]
    public async Task HttpClient_reads_three_digits_and_throws_at_all_else(string version, string protocol)
    {
        await using var app = await Kestrel.Start($$"""
            var builder = WebApplication.CreateBuilder(args);
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(
                endpoint => endpoint.Protocols = Microsoft.AspNetCore.Server.Kestrel.Core.HttpProtocols.{{protocol}}));
            var app = builder.Build();
            app.MapGet("/{code}", (int code) => Results.StatusCode(code));
            app.Run();
            """);
        foreach (var address in app.Addresses)
        {
            using var client = new HttpClient
            {
                BaseAddress = address,
                DefaultRequestVersion = Version.Parse(version),
                DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
            };

            foreach (var code in Readable)
            {
                using var response = await client.GetAsync(new Uri($"/{code}", UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Equal((HttpStatusCode)code, response.StatusCode);
            }

            foreach (var code in Unreadable)
            {
                var thrown = await Assert.ThrowsAsync<HttpRequestException>(
                    () => client.GetAsync(new Uri($"/{code}", UriKind.Relative), TestContext.Current.CancellationToken));
                Assert.Contains("status", thrown.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public Task The_code_that_was_meant_is_sent_instead() => Kestrel.Fix<InvalidCodeAnalyzer, InvalidCodeFix>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.StatusCode(4004));
        app.Run();
        """,
        "GET /", before: "HTTP/1.1 4004 ", after: "HTTP/1.1 404 Not Found", action: "ReturnHttpCode404");
}
