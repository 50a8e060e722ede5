using System.Net;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2008 says of interim statuses: Kestrel sends them as they are, and the client waits for another.</summary>
public class InterimStatusTests
{
    private static readonly int[] Codes = [100, 102, 103, 104];

    [Fact]
    public Task The_fix_makes_the_reply_final() => Kestrel.Fix<InterimStatusAsFinalAnalyzer, InterimStatusAsFinalFix>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.StatusCode([|102 => StatusCodes.Status202Accepted|]));
        app.Run();
        """,
        "GET /", before: "HTTP/1.1 102 Processing", after: "HTTP/1.1 202 Accepted", action: "ReturnNearestHttpCode");

    [Fact]
    public async Task A_client_waits_for_the_final_status()
    {
        await using var app = await Kestrel.Start(
            "var app = WebApplication.Create(args); app.MapGet(\"/{code}\", (int code) => Results.StatusCode(code)); app.Run();");
        await Task.WhenAll(app.Addresses.SelectMany(address => Codes.Select(code => Waits(address, code))));

        static async Task Waits(Uri address, int code)
        {
            using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(1) };

            using var final = await client.GetAsync(new Uri("/200", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(final.IsSuccessStatusCode);
            await Assert.ThrowsAsync<TaskCanceledException>(
                () => client.GetAsync(new Uri($"/{code}", UriKind.Relative), TestContext.Current.CancellationToken));
        }
    }

    /// <summary>Over HTTP/2 the stream has ended, so the client need not wait to see that nothing follows.</summary>
    [Fact]
    public async Task Over_HTTP_2_the_client_throws()
    {
        await using var app = await Kestrel.Start("""
            var builder = WebApplication.CreateBuilder(args);
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(
                endpoint => endpoint.Protocols = Microsoft.AspNetCore.Server.Kestrel.Core.HttpProtocols.Http2));
            var app = builder.Build();
            app.MapGet("/{code}", (int code) => Results.StatusCode(code));
            app.Run();
            """);
        foreach (var address in app.Addresses)
        {
            using var client = new HttpClient
            {
                BaseAddress = address,
                DefaultRequestVersion = HttpVersion.Version20,
                DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
            };

            foreach (var code in Codes)
            {
                var thrown = await Assert.ThrowsAsync<HttpRequestException>(
                    () => client.GetAsync(new Uri($"/{code}", UriKind.Relative), TestContext.Current.CancellationToken));
                Assert.Equal(HttpRequestError.HttpProtocolError, thrown.HttpRequestError);
            }
        }
    }
}
