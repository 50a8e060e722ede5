using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tool.Tests.Sip;

/// <summary>What one request gets.</summary>
public class SipReplyTests(SipTool server) : IClassFixture<SipTool>
{
    [Fact]
    public async Task A_reply_copies_what_RFC_3261_says()
    {
        var reply = await server.First(SipTool.Request("OPTIONS", "sip:486@host", "copy", "Record-Route: <sip:proxy.invalid;lr>", "X-Unknown: 1"));
        var lines = reply.Split("\r\n");

        Assert.Equal("SIP/2.0 486 Busy Here", lines[0]);
        Assert.Matches(@"^Via: SIP/2\.0/UDP client\.invalid;branch=z9hG4bKcopy;rport=\d+;received=127\.0\.0\.1$", lines[1]);
        Assert.Equal("From: \"A. Client\" <sip:client@client.invalid>;tag=one", lines[2]);
        Assert.Matches("^To: <sip:486@host>;tag=[0-9a-f]{16}$", lines[3]);
        Assert.Equal(["Call-ID: copy@client.invalid", "CSeq: 1 OPTIONS", "Content-Length: 0", "", ""], lines[4..]);
    }

    [Fact]
    public async Task Every_code_of_the_registry_can_be_had()
    {
        foreach (var code in StatusCatalog.All(Protocol.Sip).Where(code => code.Code >= 200))
        {
            var reply = await server.First(SipTool.Request("MESSAGE", $"sip:{code.Code}@host", $"all{code.Code}"));
            Assert.StartsWith($"SIP/2.0 {code.Code} {code.Phrase}\r\n", reply, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("401", "WWW-Authenticate: Digest realm=\"statuscode\", nonce=\"")]
    [InlineData("407", "Proxy-Authenticate: Digest realm=\"statuscode\", nonce=\"")]
    [InlineData("405", "Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER, MESSAGE")]
    [InlineData("420", "Unsupported: 100rel")]
    [InlineData("421", "Require: timer")]
    [InlineData("423", "Min-Expires: 60")]
    [InlineData("302", "Contact: <sip:elsewhere@127.0.0.1:")]
    public async Task A_code_has_the_fields_that_it_demands(string code, string field) =>
        Assert.Contains(
            $"\r\n{field}", await server.First(SipTool.Request("REGISTER", $"sip:{code}@host", $"field{code}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("OPTIONS", "\r\nAllow: INVITE, ")]
    [InlineData("SUBSCRIBE", "\r\nExpires: 3600\r\n")]
    [InlineData("PUBLISH", "\r\nSIP-ETag: ")]
    [InlineData("MESSAGE", "\r\nContent-Length: 0\r\n")]
    public async Task A_method_gets_what_its_success_demands(string method, string field)
    {
        var reply = await server.First(SipTool.Request(method, "sip:somebody@host", $"ok{method}"));

        Assert.StartsWith("SIP/2.0 200 OK\r\n", reply, StringComparison.Ordinal);
        Assert.Contains(field, reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_says_how_long_it_holds() => Assert.Contains(
        "\r\nContact: <sip:me@10.0.0.1>;expires=120\r\n",
        await server.First(SipTool.Request("REGISTER", "sip:host", "reg", "Contact: <sip:me@10.0.0.1>", "Expires: 120")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("TELEPORT", "sip:host", "SIP/2.0 501 Not Implemented")]
    [InlineData("OPTIONS", "mailto:me@host", "SIP/2.0 416 Unsupported URI Scheme")]
    [InlineData("OPTIONS", "sip:799@host", "SIP/2.0 400 Bad Request")]
    [InlineData("OPTIONS", "sip:404-200@host", "SIP/2.0 400 Bad Request")]
    [InlineData("OPTIONS", "sip:486@host;sleep=1d", "SIP/2.0 400 Bad Request")]
    [InlineData("OPTIONS", "sip:5551234@host", "SIP/2.0 200 OK")]
    [InlineData("OPTIONS", "tel:+15551234", "SIP/2.0 200 OK")]
    [InlineData("TELEPORT", "sip:486@host", "SIP/2.0 486 Busy Here")]
    public async Task What_nobody_asked_a_code_of_gets_that_of_the_RFC(string method, string uri, string line) =>
        Assert.StartsWith($"{line}\r\n", await server.First(SipTool.Request(method, uri, $"own{method}{uri.GetHashCode(StringComparison.Ordinal)}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("no-from", "From is missing", "From:")]
    [InlineData("bad-cseq", "CSeq names another method", "CSeq: 1 BYE")]
    [InlineData("no-number", "CSeq is not a number and a method", "CSeq: x OPTIONS")]
    [InlineData("length", "Content-Length is no number", "Content-Length: many")]
    [InlineData("short", "The body is shorter than Content-Length", "Content-Length: 10")]
    public async Task What_is_wrong_gets_400_and_a_reason(string branch, string reason, string line)
    {
        var reply = await server.First(SipTool.Request("OPTIONS", "sip:host", branch, line));

        Assert.StartsWith("SIP/2.0 400 Bad Request\r\n", reply, StringComparison.Ordinal);
        Assert.Contains($"\r\nWarning: 399 statuscode \"{reason}\"\r\n", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_that_nobody_has_is_named() => Assert.Contains(
        "\r\nUnsupported: foo, bar\r\n",
        await server.First(SipTool.Request("OPTIONS", "sip:host", "ext", "Require: foo, bar")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Another_version_is_not_supported() => Assert.StartsWith(
        "SIP/2.0 505 Version Not Supported\r\n",
        await server.First(
            SipTool.Request("OPTIONS", "sip:host", "version").Replace("host SIP/2.0", "host SIP/7.0", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public async Task Short_names_and_folded_lines_are_understood()
    {
        var reply = await server.First(
            "OPTIONS sip:486@host SIP/2.0\r\nv: SIP/2.0/UDP client.invalid;branch=z9hG4bKfolded;rport\r\nf: <sip:a@b>\r\n ;tag=1\r\nt: <sip:486@host>\r\ni: x\r\nCSeq: 1 OPTIONS\r\nl: 0\r\n\r\n");

        Assert.StartsWith("SIP/2.0 486 Busy Here\r\n", reply, StringComparison.Ordinal);
        Assert.Contains("\r\nFrom: <sip:a@b> ;tag=1\r\n", reply, StringComparison.Ordinal);
    }
}
