namespace StatusCodeAnalyzers.Tool.Tests.Http;

/// <summary>The pages over HTTP.</summary>
public class SiteTests(HttpTool server) : IClassFixture<HttpTool>
{
    [Theory]
    [InlineData("vi, en;q=0.5", "/vi")]
    [InlineData("pt-BR,pt;q=0.9,en;q=0.8", "/pt")]
    [InlineData("de, ru;q=0.1", "/ru")]
    [InlineData("de", "/en")]
    [InlineData("es;q=0, en", "/en")]
    [InlineData("???", "/en")]
    public async Task Accept_Language_picks_the_language(string accept, string target)
    {
        var reply = await server.Reply($"GET /\nAccept-Language: {accept}");

        Assert.StartsWith("HTTP/1.1 303 See Other\n", reply, StringComparison.Ordinal);
        Assert.Contains($"\nLocation: {target}\n", reply, StringComparison.Ordinal);
        Assert.Contains("\nVary: Accept-Language\n", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en", "<h1>Status codes of HTTP and SIP</h1>")]
    [InlineData("/es/http/404", "<h1>HTTP 404 Not Found</h1>")]
    [InlineData("/ru/sip/430", "<h1>SIP 430 Flow Failed</h1>")]
    [InlineData("/vi/compare/http/301-vs-308", "<h1>HTTP 301 Moved Permanently hay HTTP 308 Permanent Redirect?</h1>")]
    [InlineData("/en/compare/http-sip/404-vs-404", "<h1>HTTP 404 Not Found or SIP 404 Not Found?</h1>")]
    [InlineData("/pt/mock/sip/486", "<h1>Simular SIP 486 Busy Here</h1>")]
    [InlineData("/en/vendors", "<h1>Codes of vendors</h1>")]
    [InlineData("/en/search?q=flow", "<h1>Codes that match &quot;flow&quot;</h1>")]
    [InlineData("/en/search?q=%3Cquux%3E", "<h1>No status code matches &quot;&lt;quux&gt;&quot;.</h1>")]
    [InlineData("/en/search?q=499", "<h1>499</h1>")]
    public async Task A_page_is_there(string path, string title)
    {
        var reply = await server.Reply($"GET {path}");

        Assert.StartsWith("HTTP/1.1 200 OK\n", reply, StringComparison.Ordinal);
        Assert.Contains(title, reply, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{path[1..3]}\">", reply, StringComparison.Ordinal);
        Assert.Equal(6, reply.Split("rel=\"alternate\" hreflang=").Length - 1);
    }

    [Theory]
    [InlineData("/en/search?q=404", "/en/http/404")]
    [InlineData("/en/search?q=430", "/en/sip/430")]
    [InlineData("/en/compare?first=http/301&second=sip/486", "/en/compare/http-sip/301-vs-486")]
    public async Task A_form_leads_to_a_page(string path, string target) =>
        Assert.Contains($"\nLocation: {target}\n", await server.Reply($"GET {path}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/en/http/430")]
    [InlineData("/en/gopher/404")]
    [InlineData("/de/http/404")]
    [InlineData("/en/compare/http/404-vs-430")]
    [InlineData("/en/compare/a-b-c/404-vs-404")]
    [InlineData("/en/compare?first=x&second=y")]
    [InlineData("/en/mock/http/x")]
    public async Task An_unknown_page_is_404_in_one_line(string path)
    {
        var reply = await server.Reply($"GET {path}");

        Assert.StartsWith("HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\n", reply, StringComparison.Ordinal);
        Assert.Contains($"There is no page {path.Split('?')[0]}.\n", reply, StringComparison.Ordinal);
    }
}
