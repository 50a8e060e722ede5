using System.Text.Json;

namespace StatusCodeAnalyzers.Tool.Tests.Http;

/// <summary>/sequence, /random, /redirect and /echo.</summary>
public class EndpointTests(HttpTool server) : IClassFixture<HttpTool>
{
    [Fact]
    public async Task A_sequence_goes_on_for_each_key_and_its_last_code_stays()
    {
        Assert.Equal([503, 502, 200, 200], await Codes("/sequence/503,502,200?key=a", 4));
        Assert.Equal([503, 502], await Codes("/sequence/503,502,200?key=b", 2));
    }

    [Fact]
    public async Task A_sequence_may_have_interim_codes() =>
        Assert.StartsWith(
            "HTTP/1.1 103 Early Hints\n", await server.Reply("GET /sequence/103-404,200?key=interim"), StringComparison.Ordinal);

    [Fact]
    public async Task A_seed_makes_chance_repeatable()
    {
        await using var other = new ServerOfItsOwn();
        await other.Server.InitializeAsync();
        var first = await Codes("/random/200:9,503:1?seed=7", 40);

        Assert.Equal(first, await Codes("/random/200:9,503:1?seed=7", 40, other.Server));
        Assert.Equal([200, 503], first.Distinct().Order());
        Assert.InRange(first.Count(code => code == 503), 1, 12);
    }

    [Theory]
    [InlineData("/random/200:0", "200:0 is not a code and its weight, such as 503:1; a weight goes from 1 to 1000000.")]
    [InlineData("/random/200:x", "200:x is not a code and its weight, such as 503:1; a weight goes from 1 to 1000000.")]
    [InlineData("/random/20", "20 can't be sent: a status code of HTTP is a number from 100 to 999.")]
    [InlineData("/random/200?seed=x", "seed is an integer.")]
    [InlineData("/sequence/503,x", "x can't be sent: a status code of HTTP is a number from 100 to 999.")]
    [InlineData("/redirect/x", "/redirect takes a number from 0 to 100.")]
    [InlineData("/redirect/1?status=404", "status is one of 301, 302, 303, 307, 308.")]
    public async Task What_makes_no_sense_is_400_in_one_line(string path, string line)
    {
        var reply = await server.Reply($"GET {path}");

        Assert.StartsWith("HTTP/1.1 400 Bad Request\n", reply, StringComparison.Ordinal);
        Assert.Contains($"\n{line}\n", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "41 no se puede enviar: un código de estado de HTTP es un número del 100 al 999.")]
    [InlineData("vi;q=0.5, ru", "41 отправить нельзя: код состояния HTTP — это число от 100 до 999.")]
    [InlineData("de", "41 can't be sent: a status code of HTTP is a number from 100 to 999.")]
    public async Task The_line_is_in_the_clients_language(string accepted, string line) =>
        Assert.Contains($"\n{line}\n", await server.Reply($"GET /status/41\nAccept-Language: {accepted}"), StringComparison.Ordinal);

    [Fact]
    public async Task Redirects_lead_to_200()
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var reply = await client.GetAsync(new Uri("/redirect/3?status=308", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/redirect/0?status=308", reply.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.True(reply.IsSuccessStatusCode);
        Assert.Contains("\nLocation: /redirect/1\n", await server.Reply("GET /redirect/2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Echo_tells_what_was_sent()
    {
        var reply = await server.Raw("PUT /echo?a=1\nX-One: 1\nContent-Length: 0");
        using var json = JsonDocument.Parse(reply[reply.IndexOf('{', StringComparison.Ordinal)..]);

        Assert.Equal("PUT", json.RootElement.GetProperty("method").GetString());
        Assert.Equal("?a=1", json.RootElement.GetProperty("query").GetString());
        Assert.Equal("1", json.RootElement.GetProperty("headers").GetProperty("X-One").GetString());
    }

    [Fact]
    public async Task Echo_reads_no_more_than_it_should()
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var content = new ByteArrayContent(new byte[1024 * 1024 + 1]);
        using var reply = await client.PostAsync(new Uri("/echo", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)reply.StatusCode);
    }

    [Fact]
    public async Task An_unknown_page_is_404_in_one_line() =>
        Assert.Contains("\nThere is no page /nothing/here.\n", await server.Reply("GET /nothing/here"), StringComparison.Ordinal);

    private async Task<List<int>> Codes(string path, int count, HttpTool? of = null)
    {
        var codes = new List<int>();
        for (var i = 0; i < count; i++)
            codes.Add(int.Parse((await (of ?? server).Reply($"GET {path}")).Split(' ')[1], null));
        return codes;
    }

    private sealed class ServerOfItsOwn : IAsyncDisposable
    {
        public HttpTool Server { get; } = new();

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
