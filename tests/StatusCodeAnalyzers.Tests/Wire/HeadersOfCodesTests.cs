using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What the catalog says of headers, asked of the framework where it sends the code itself.</summary>
public class HeadersOfCodesTests
{
    private const string App = """
        using Microsoft.Net.Http.Headers;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/orders", () => "all");
        app.MapGet("/file", () => Results.Bytes(
            new byte[10],
            "text/plain",
            enableRangeProcessing: true,
            lastModified: DateTimeOffset.UnixEpoch,
            entityTag: new EntityTagHeaderValue("\"a\"")));
        app.MapPost("/orders", () => Results.Created("/orders/17", null));
        app.MapGet("/old", () => Results.Redirect("/orders", permanent: true, preserveMethod: true));
        app.Run();
        """;

    [Theory]
    [InlineData(405, "DELETE /orders")]
    [InlineData(206, "GET /file\nRange: bytes=0-3")]
    [InlineData(416, "GET /file\nRange: bytes=20-")]
    [InlineData(304, "GET /file\nIf-None-Match: \"a\"")]
    [InlineData(201, "POST /orders")]
    [InlineData(308, "GET /old")]
    public async Task The_framework_sends_no_header_that_the_catalog_does_not_know(int code, string request)
    {
        await using var app = await Kestrel.Start(App);
        var reply = await app.Reply(request);
        var sent = reply.Split("\n\n")[0].Split('\n').Skip(1).Select(line => line.Split(':')[0]).ToList();
        var known = CodeFacts.Headers(StatusCatalog.Http(code)!)
            .Where(header => header.Place is HeaderPlace.Response)
            .Select(header => header.Name)
            .ToHashSet();

        Assert.StartsWith($"HTTP/1.1 {code} ", reply, StringComparison.Ordinal);
        // What says something of the resource whatever the code is not the code's.
        Assert.Subset(known, sent.Except(["Content-Type", "Accept-Ranges", "ETag", "Last-Modified"]).ToHashSet());
        Assert.NotEmpty(sent.Intersect(known));
    }

    [Theory]
    [InlineData(405, "DELETE /orders", "Allow")]
    [InlineData(206, "GET /file\nRange: bytes=0-3", "Content-Range")]
    [InlineData(416, "GET /file\nRange: bytes=20-", "Content-Range")]
    public async Task The_framework_sends_what_the_catalog_demands(int code, string request, string header)
    {
        await using var app = await Kestrel.Start(App);

        Assert.Contains($"\n{header}: ", await app.Reply(request), StringComparison.Ordinal);
        Assert.Contains(CodeFacts.Headers(StatusCatalog.Http(code)!), known => known.Name == header && known.Level is not HeaderLevel.May);
    }
}
