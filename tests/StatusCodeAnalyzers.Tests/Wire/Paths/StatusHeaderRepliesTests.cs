using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// What STC2013 and STC2014 say of headers: the server sends a status that is set by hand without them, and with them what is written.
/// </summary>
public class StatusHeaderRepliesTests
{
    private const string Beginning = """
        using Microsoft.AspNetCore.Authentication.BearerToken;
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddAuthentication("Bearer").AddBearerToken("Bearer");
        var app = builder.Build();
        app.MapControllers();

        """;

    [Fact]
    public Task A_status_by_hand_comes_without_the_header_that_it_demands() => Kestrel.Fix<HeaderMissingAnalyzer, HeaderMissingFix>(
        Beginning + """
        app.MapGet("/405", (HttpContext context) =>
        {
            return Results.StatusCode([|405|]);
        });
        app.MapGet("/426", (HttpContext context) =>
        {
            context.Response.StatusCode = [|426|];
        });
        app.MapGet("/416", (HttpContext context) =>
        {
            context.Response.StatusCode = [|416|];
        });
        app.MapGet("/206", (HttpContext context) =>
        {
            context.Response.StatusCode = [|206|];
        });
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("/407")]
            public IActionResult Get()
            {
                return StatusCode([|407|]);
            }
        }
        """,
        [
            new("GET /405", "HTTP/1.1 405 Method Not Allowed", "HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD"),
            new("GET /416", "HTTP/1.1 416 Range Not Satisfiable", "HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */146515"),
            new("GET /206", "HTTP/1.1 206 Partial Content", "HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-1023/146515"),
            new("GET /426", "HTTP/1.1 426 Upgrade Required", "HTTP/1.1 426 Upgrade Required\nUpgrade: HTTP/2.0"),
            new(
                "GET /407",
                "HTTP/1.1 407 Proxy Authentication Required",
                "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm=\"proxy\""),
        ]);

    /// <summary>Routing's own 405 has it.</summary>
    [Fact]
    public async Task The_405_of_routing_says_what_is_allowed() =>
        Assert.Equal(
            "HTTP/1.1 405 Method Not Allowed\nAllow: GET",
            await Kestrel.Reply(Beginning + "app.MapGet(\"/\", () => 1); app.Run();", "POST /\n\nx"));

    private const string Expected = Beginning + """
        app.MapGet("/503", (HttpContext context) =>
        {
            return Results.StatusCode([|503|]);
        });
        app.MapGet("/429", (HttpContext context) =>
        {
            return Results.StatusCode([|429|]);
        });
        app.MapGet("/401", (HttpContext context) =>
        {
            return Results.[|Unauthorized|]();
        });
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("/mvc")]
            public IActionResult Get()
            {
                return [|Unauthorized|]();
            }
        }
        """;

    [Fact]
    public Task Nor_has_it_what_clients_expect() => Kestrel.Fix<HeaderExpectedAnalyzer, HeaderExpectedFix>(
        Expected,
        [
            new("GET /503", "HTTP/1.1 503 Service Unavailable", "HTTP/1.1 503 Service Unavailable\nRetry-After: 60"),
            new("GET /429", "HTTP/1.1 429 Too Many Requests", "HTTP/1.1 429 Too Many Requests\nRetry-After: 60"),
            new("GET /401", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\""),
            new("GET /mvc", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\""),
        ]);

    [Fact]
    public Task The_scheme_answers_a_challenge_with_its_own_header() => Kestrel.Fix<HeaderExpectedAnalyzer, HeaderExpectedFix>(
        Expected,
        [
            new("GET /401", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer"),
            new("GET /mvc", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer"),
        ],
        action: "Challenge");

    /// <summary>Why no rule speaks of AddRateLimiter: what it sends is settled in more places than one can see.</summary>
    [Theory]
    [InlineData("", "HTTP/1.1 503 Service Unavailable")]
    [InlineData("options.RejectionStatusCode = 429;", "HTTP/1.1 429 Too Many Requests")]
    [InlineData(
        "options.OnRejected = (rejected, _) => { rejected.HttpContext.Response.StatusCode = 429; return ValueTask.CompletedTask; };",
        "HTTP/1.1 429 Too Many Requests")]
    public async Task A_rate_limiter_sends_503_without_a_time_unless_it_is_told(string option, string status) => Assert.Equal(
        status,
        await Kestrel.Reply(
            $$"""
            using System.Threading.RateLimiting;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRateLimiter(options =>
            {
                {{option}}
                options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(_ =>
                    RateLimitPartition.Get(0, _ => new Closed()));
            });
            var app = builder.Build();
            app.UseRateLimiter();
            app.MapGet("/", () => 1);
            app.Run();

            class Closed : RateLimiter
            {
                public override TimeSpan? IdleDuration => null;
                public override RateLimiterStatistics? GetStatistics() => null;
                protected override RateLimitLease AttemptAcquireCore(int count) => new Refused();
                protected override ValueTask<RateLimitLease> AcquireAsyncCore(int count, CancellationToken cancellationToken) => new(new Refused());
            }

            class Refused : RateLimitLease
            {
                public override bool IsAcquired => false;
                public override IEnumerable<string> MetadataNames => [];
                public override bool TryGetMetadata(string name, out object? metadata) { metadata = null; return false; }
            }
            """,
            "GET /"));
}
