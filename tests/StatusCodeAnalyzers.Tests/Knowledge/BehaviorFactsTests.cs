using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>What caches and clients do with the codes, held against what documents and a well-known client do.</summary>
public class BehaviorFactsTests
{
    private static IEnumerable<RegisteredCode> Http => StatusCatalog.All(Protocol.Http);

    private static IEnumerable<RegisteredCode> Both => Http.Concat(StatusCatalog.All(Protocol.Sip));

    [Theory]
    [InlineData("stored by default", Caching.ByDefault)]
    [InlineData("never stored", Caching.Never)]
    [InlineData("no final response so never stored", Caching.Never)]
    [InlineData("updates what is stored", Caching.Refreshes)]
    public void A_cache_does_what_the_documents_say(string says, Caching caching) => Assert.All(Codes(says), code =>
        Assert.Equal((code.Display, caching), (code.Display, CodeFacts.Behavior(code).Caching)));

    [Fact]
    public void What_no_document_names_is_stored_only_if_the_response_says_so() => Assert.Equal(
        Http.Except(Codes("stored by default", "never stored", "no final response so never stored", "updates what is stored")),
        Http.Where(code => CodeFacts.Behavior(code).Caching is Caching.IfTold));

    [Fact]
    public void Only_what_is_stored_by_default_says_that_it_is() => Assert.Equal(
        Codes("stored by default").OrderBy(code => code.Code),
        Http.Where(code => CodeFacts.Behavior(code).IsCacheableByDefault));

    [Theory]
    [InlineData("repeated automatically if the method is idempotent", Retry.Idempotent)]
    [InlineData("followed to the Location", Retry.Redirect)]
    [InlineData("repeated with credentials", Retry.Credentials)]
    [InlineData("repeated over a different connection", Retry.NewConnection)]
    [InlineData("repeated over a new connection", Retry.NewConnection)]
    [InlineData("repeated once the handshake is over", Retry.Later)]
    [InlineData("never repeated without the user", Retry.Never)]
    public void A_client_does_what_the_documents_say(string says, Retry retry) => Assert.All(Codes(says), code =>
        Assert.Equal((code.Display, retry), (code.Display, CodeFacts.Behavior(code).Retry)));

    [Fact]
    public void What_curl_takes_for_transient_may_be_sent_again_as_it_is() => Assert.All(Codes("transient"), code =>
        Assert.True(CodeFacts.Behavior(code).Retry is Retry.Later or Retry.Idempotent or Retry.NewConnection, code.Display));

    [Fact]
    public void An_error_of_the_server_needs_no_other_request_and_one_of_the_client_does()
    {
        Assert.All(Both.Where(code => code.Code < 300), code => Assert.Equal(Retry.None, CodeFacts.Behavior(code).Retry));
        Assert.All(Http.Where(code => code.Code is 400 or 405 or 406 or 411 or 414 or 415 or 417 or 422 or 431), code =>
            Assert.Equal(Retry.Change, CodeFacts.Behavior(code).Retry));
    }

    [Fact]
    public void Codes_of_both_protocols_that_mean_the_same_ask_for_the_same()
    {
        // In SIP another server is at hand; a 403 is final there (RFC 3261 §21.4.4), and a 408 may come from any server on the way.
        int[] different = [305, 402, 403, 404, 408, 500, 502, 503, 504];
        var both = Http.Where(code => StatusCatalog.Sip(code.Code)?.NearestHttp == code.Code);

        Assert.All(both.Where(code => !different.Contains(code.Code)), code =>
            Assert.Equal(CodeFacts.Behavior(code).Retry, CodeFacts.Behavior(StatusCatalog.Sip(code.Code)!).Retry));
    }

    [Fact]
    public void SIP_has_no_caches_of_responses() => Assert.All(StatusCatalog.All(Protocol.Sip), code =>
    {
        Assert.Null(CodeFacts.Behavior(code).Caching);
        Assert.Equal("", CodeFacts.Behavior(code).CachingText(null) + CodeFacts.Behavior(code).CachingUrl);
    });

    [Fact]
    public void Methods_are_methods_of_the_protocol()
    {
        string[] http =
            ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK"];
        string[] sip =
        [
            "INVITE", "BYE", "CANCEL", "OPTIONS", "REGISTER", "PRACK", "SUBSCRIBE", "NOTIFY", "PUBLISH", "INFO", "REFER", "MESSAGE", "UPDATE",
        ];

        Assert.All(Both, code => Assert.All(
            CodeFacts.Behavior(code).Methods.Concat(CodeFacts.Headers(code).SelectMany(header => header.Methods)),
            method => Assert.Contains(method, code.Protocol is Protocol.Http ? http : sip)));
    }

    private static IEnumerable<RegisteredCode> Codes(params string[] says)
    {
        var rows = CsvTable.Facts("behavior.csv").Rows.Where(row => says.Contains(row[1])).ToList();
        Assert.NotEmpty(rows);
        return rows.SelectMany(row => row[2].Split('|')).Select(code => StatusCatalog.Http(int.Parse(code, CultureInfo.InvariantCulture))!);
    }
}
