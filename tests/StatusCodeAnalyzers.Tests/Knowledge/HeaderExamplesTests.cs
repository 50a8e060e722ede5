using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>Every example of a header is a value that parsers take.</summary>
public partial class HeaderExamplesTests
{
    // SIP took them over from HTTP, with their grammar (RFC 3261 §20); its Contact and Retry-After are its own.
    private static readonly string[] SharedWithHttp =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Allow", "Authorization", "Date", "Proxy-Authenticate", "Proxy-Authorization",
        "WWW-Authenticate",
    ];

    private static readonly Dictionary<string, Regex> SipGrammar = new()
    {
        ["Contact"] = Addresses(),
        ["Permission-Missing"] = Addresses(),
        ["Geolocation"] = Addresses(),
        ["Referred-By"] = Addresses(),
        ["Call-Info"] = Addresses(),
        ["Retry-After"] = RetryAfter(),
        ["Expires"] = Digits(),
        ["Min-Expires"] = Digits(),
        ["Min-SE"] = Digits(),
        ["Session-Expires"] = Digits(),
        ["Max-Forwards"] = Digits(),
        ["Max-Breadth"] = Digits(),
        ["RSeq"] = Digits(),
        ["Require"] = Tokens(),
        ["Supported"] = Tokens(),
        ["Unsupported"] = Tokens(),
        ["SIP-ETag"] = Tokens(),
        ["SIP-If-Match"] = Tokens(),
        ["Suppress-If-Match"] = Tokens(),
        ["Event"] = Tokens(),
        ["Allow-Events"] = Tokens(),
        ["Info-Package"] = Tokens(),
        ["Recv-Info"] = Tokens(),
        ["Resource-Priority"] = Tokens(),
        ["Accept-Resource-Priority"] = Tokens(),
        ["Reason"] = Parameters(),
        ["Security-Server"] = Parameters(),
        ["Geolocation-Error"] = Parameters(),
        ["AlertMsg-Error"] = Parameters(),
        ["Identity"] = SignedDigest(),
        ["Warning"] = Warning(),
    };

    private static IEnumerable<CodeHeader> Of(Protocol protocol) => StatusCatalog.All(protocol).SelectMany(CodeFacts.Headers);

    [Fact]
    public void The_parsers_of_HttpClient_take_the_examples_of_HTTP() => Assert.All(Of(Protocol.Http), AssertParses);

    [Fact]
    public void The_parsers_of_HttpClient_take_the_examples_that_SIP_shares_with_HTTP()
    {
        var shared = Of(Protocol.Sip).Where(header => SharedWithHttp.Contains(header.Name)).ToList();

        Assert.Equal(SharedWithHttp.Length, shared.Select(header => header.Name).Distinct().Count());
        Assert.All(shared, AssertParses);
    }

    [Fact]
    public void The_other_examples_of_SIP_follow_the_grammar_of_their_RFCs() => Assert.All(
        Of(Protocol.Sip).Where(header => !SharedWithHttp.Contains(header.Name)),
        header => Assert.Matches(SipGrammar[header.Name], header.Example));

    [Theory]
    [InlineData("Allow", "GET;HEAD")]
    [InlineData("Content-Range", "bytes=0-1023/146515")]
    [InlineData("ETag", "33a64df5")]
    [InlineData("Location", "http://[")]
    [InlineData("Retry-After", "in a minute")]
    [InlineData("WWW-Authenticate", "=")]
    public void The_parsers_of_HttpClient_tell_a_wrong_value(string name, string value) =>
        Assert.Throws<FormatException>(() => Parse(name, value));

    [Fact]
    public void What_the_codes_say_of_ranges_and_times_is_what_the_examples_say()
    {
        Assert.True(ContentRangeHeaderValue.Parse(Example(206, "Content-Range")).HasRange);
        Assert.Equal(146515, ContentRangeHeaderValue.Parse(Example(416, "Content-Range")).Length);
        Assert.False(ContentRangeHeaderValue.Parse(Example(416, "Content-Range")).HasRange);
        Assert.NotNull(RetryConditionHeaderValue.Parse(Example(429, "Retry-After")).Delta);
        Assert.NotNull(RetryConditionHeaderValue.Parse(Example(503, "Retry-After")).Date);
        Assert.NotEmpty(MediaTypeHeaderValue.Parse(Example(206, "Content-Type")).Parameters);
        Assert.All([301, 302, 303, 307, 308], code =>
            Assert.True(Uri.IsWellFormedUriString(Example(code, "Location"), UriKind.RelativeOrAbsolute)));
        Assert.Contains("rel=\"blocked-by\"", Example(451, "Link"), StringComparison.Ordinal);
    }

    private static string Example(int code, string name) =>
        CodeFacts.Headers(StatusCatalog.Http(code)!).First(header => header.Name == name && header.Place is HeaderPlace.Response).Example;

    private static void AssertParses(CodeHeader header)
    {
        using var message = Parse(header.Name, header.Example);
        Assert.NotNull(message);
    }

    /// <summary>A response that took the header by the parser for its name; what only requests have is parsed by a request.</summary>
    private static HttpResponseMessage Parse(string name, string value)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent([]) };
        using var request = new HttpRequestMessage();
        HttpHeaders[] kinds = [response.Headers, response.Content.Headers, request.Headers];
        var kind = kinds.First(headers => headers.TryAddWithoutValidation(name, value));
        kind.Remove(name);
        kind.Add(name, value);
        return response;
    }

    [GeneratedRegex("""^([A-Za-z. ]*<(sips?:[\w.@-]+(;lr)?|https?:[\w./-]+|cid:[\w@.]+)>(;[\w-]+=([\w.@-]+|"[^"]*"))*(, (?!$)|$))+$""")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"^\d+( \([^)]+\))?(;duration=\d+)?$")]
    private static partial Regex RetryAfter();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[\w.-]+(, [\w.-]+)*$")]
    private static partial Regex Tokens();

    [GeneratedRegex("""^[\w-]+;\w+=(?:[\w.]+|"[^"]+")(;\w+="[^"]+")?(, [\w-]+;\w+=[\w.]+)*$""")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"^[\w-]+\.[\w-]+\.[\w-]+;info=<https://[\w./]+>;alg=\w+$")]
    private static partial Regex SignedDigest();

    [GeneratedRegex("""^3\d\d [\w.]+ "[^"]+"$""")]
    private static partial Regex Warning();
}
