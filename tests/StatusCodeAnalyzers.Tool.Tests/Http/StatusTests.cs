using StatusCodeAnalyzers.Knowledge.Simulation;

namespace StatusCodeAnalyzers.Tool.Tests.Http;

/// <summary>/status/{code}: what really goes over the wire.</summary>
public class StatusTests(HttpTool server) : IClassFixture<HttpTool>
{
    [Fact]
    public async Task Every_number_of_three_digits_is_sent_with_its_phrase_header_and_length()
    {
        for (var code = 200; code < 1000; code++)
        {
            var reply = await server.Raw($"GET /status/{code}");
            var expected = HttpReplies.Of(code);
            Assert.StartsWith($"{expected.StatusLine}\n", reply, StringComparison.Ordinal);
            foreach (var header in expected.Headers.Where(header => header.Name is not ("Date" or "Location")))
                Assert.Contains($"\n{header.Name}: {header.Value}\n", reply, StringComparison.Ordinal);
            Assert.EndsWith($"\n\n{expected.Body}", reply, StringComparison.Ordinal);
            Assert.DoesNotContain("Transfer-Encoding", reply, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Interim_codes_come_first()
    {
        for (var code = 100; code < 200; code++)
        {
            if (code == 101)
                continue;

            var reply = await server.Reply($"GET /status/{code}");
            Assert.StartsWith($"{HttpReplies.Of(code).Raw("\n")}HTTP/1.1 200 OK\n", reply, StringComparison.Ordinal);
        }

        Assert.Contains(
            "HTTP/1.1 102 Processing\n\nHTTP/1.1 404 Not Found\n", await server.Reply("GET /status/103-102-404"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switching_protocols_needs_somebody_who_wants_to()
    {
        Assert.StartsWith(
            "HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: foo\n",
            await server.Reply("GET /status/101\nConnection: Upgrade\nUpgrade: foo, bar"),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "101 can only be sent to a request with Connection: Upgrade and an Upgrade field.\n\n0\n\n",
            await server.Reply("GET /status/101"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("41", "41 can't be sent: a status code of HTTP is a number from 100 to 999.")]
    [InlineData("4004", "4004 can't be sent: a status code of HTTP is a number from 100 to 999.")]
    [InlineData("000", "000 can't be sent: a status code of HTTP is a number from 100 to 999.")]
    [InlineData("teapot", "teapot can't be sent: a status code of HTTP is a number from 100 to 999.")]
    [InlineData("404-200", "404 can't be sent before another: only 1xx codes can, and 101 ends HTTP.")]
    [InlineData("204?body=x", "204 has no body.")]
    [InlineData("205?body=x", "205 has no body.")]
    [InlineData("304?body=x", "304 has no body.")]
    [InlineData("200?sleep=2h", "sleep is a time of at most one minute, such as 2s or 500ms.")]
    [InlineData("200?sleep=61", "sleep is a time of at most one minute, such as 2s or 500ms.")]
    [InlineData("200?sleep=-1", "sleep is a time of at most one minute, such as 2s or 500ms.")]
    [InlineData("200?retry-after=soon", "retry-after is a number of seconds, or the word date.")]
    [InlineData("200?header=Content-Length:3", "header is a name, a colon and a value in ASCII, and no field that says where a message ends.")]
    [InlineData("200?header=X%0d%0aY:3", "header is a name, a colon and a value in ASCII, and no field that says where a message ends.")]
    [InlineData("200?header=X:3%0d%0aSet-Cookie:y", "header is a name, a colon and a value in ASCII, and no field that says where a message ends.")]
    [InlineData("200?type=a%0d%0ab", "type is a media type, such as text/plain.")]
    public async Task What_cannot_be_sent_is_400_in_one_line(string path, string line)
    {
        var reply = await server.Reply($"GET /status/{path}");

        Assert.StartsWith("HTTP/1.1 400 Bad Request\nContent-Type: text/plain; charset=utf-8\n", reply, StringComparison.Ordinal);
        Assert.Contains($"\n{line}\n", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interim_codes_are_kept_from_clients_that_know_none() =>
        Assert.Contains(
            "Interim codes can only be sent over HTTP/1.1.", await server.Reply("GET /status/103 HTTP/1.0"), StringComparison.Ordinal);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task Every_method_is_answered(string method) =>
        Assert.StartsWith("HTTP/1.1 418 Unused\n", await server.Reply($"{method} /status/418"), StringComparison.Ordinal);

    [Fact]
    public async Task HEAD_has_the_header_of_GET_and_no_body() =>
        Assert.Equal(
            "HTTP/1.1 404 Not Found\nContent-Length: 43\nContent-Type: application/json\n\n",
            await server.Reply("HEAD /status/404"));

    [Theory]
    [InlineData("*/*", "application/json", "{\"error\":\"not_found\",\"message\":\"Not Found\"}")]
    [InlineData("application/problem+json", "application/problem+json", "{\"type\":\"https://tools.ietf.org/html/rfc9110#section-15.5.5\",\"title\":\"Not Found\",\"status\":404}")]
    [InlineData("text/plain", "text/plain; charset=utf-8", "404 Not Found\n")]
    [InlineData("text/*;q=0.9, application/json;q=0.1", "text/plain; charset=utf-8", "404 Not Found\n")]
    [InlineData("image/png", "application/json", "{\"error\":\"not_found\",\"message\":\"Not Found\"}")]
    [InlineData(";;;", "application/json", "{\"error\":\"not_found\",\"message\":\"Not Found\"}")]
    public async Task Accept_decides_on_the_shape(string accept, string type, string body)
    {
        var reply = await server.Reply($"GET /status/404\nAccept: {accept}");

        Assert.Contains($"\nContent-Type: {type}\n", reply, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{body}", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_is_what_the_query_makes_it()
    {
        var reply = await server.Reply("GET /status/503?retry-after=60&header=X-One:1&header=X-Two:%202&body=later&type=text/x-note");

        Assert.Equal(
            "HTTP/1.1 503 Service Unavailable\nContent-Length: 5\nContent-Type: text/x-note\nRetry-After: 60\nX-One: 1\nX-Two: 2\n\nlater",
            reply);
    }

    [Fact]
    public async Task Retry_After_may_be_a_date()
    {
        var reply = await server.Reply("GET /status/429?retry-after=date");
        var date = reply.Split('\n').Single(line => line.StartsWith("Retry-After: ", StringComparison.Ordinal))["Retry-After: ".Length..];

        Assert.InRange(
            DateTimeOffset.ParseExact(date, "R", null) - DateTimeOffset.UtcNow, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(61));
    }

    [Fact]
    public async Task A_reply_waits_as_long_as_asked()
    {
        var started = TimeProvider.System.GetTimestamp();
        await server.Reply("GET /status/200?sleep=300ms");

        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds, 290, 5000);
    }

    [Fact]
    public async Task Pages_of_other_origins_may_read_everything()
    {
        var reply = await server.Reply("GET /status/401?header=X-One:1\nOrigin: https://example.com");
        Assert.Contains("\nAccess-Control-Allow-Origin: *\n", reply, StringComparison.Ordinal);
        Assert.Contains("Access-Control-Expose-Headers: WWW-Authenticate, X-One, Date, Content-Length\n", reply, StringComparison.Ordinal);

        var preflight = await server.Reply("OPTIONS /status/401\nOrigin: https://example.com\nAccess-Control-Request-Method: PUT\nAccess-Control-Request-Headers: x-a");
        Assert.StartsWith("HTTP/1.1 204 No Content\n", preflight, StringComparison.Ordinal);
        Assert.Contains("\nAccess-Control-Allow-Methods: PUT\n", preflight, StringComparison.Ordinal);
        Assert.Contains("\nAccess-Control-Allow-Headers: x-a\n", preflight, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_a_line_in_the_log()
    {
        await server.Reply("GET /status/410?retry-after=1");

        Assert.Matches(@"\d\d:\d\d:\d\d HTTP GET /status/410\?retry-after=1 410\r?\n", server.Log);
    }
}
