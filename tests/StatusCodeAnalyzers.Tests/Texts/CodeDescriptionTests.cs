using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Texts;

public class CodeDescriptionTests
{
    [Fact]
    public void A_code_of_both_protocols_says_that_it_is_in_the_other() => AssertDescription(StatusCatalog.Http(404), """
        HTTP 404 Not Found (RFC 9110 §15.5.5): The server found nothing at this address, or does not want to reveal that something is there.
        Seen: Caused by a mistyped path, a deleted record, an unmapped route or a path prefix lost behind a proxy.
        Server: Check the route templates and the path base. Use 410 if the resource is known to be gone for good.
        Client: Verify the address and the identifiers, and treat a missing record as normal where that can happen.
        Caching: A cache may store it for a time of its own choice, unless the response says otherwise.
        Compare 410 Gone: 404 if nothing is found, for now or forever; 410 only if the server knows that the resource existed and is gone for good, so that links to it can be removed.
        Compare 403 Forbidden: 403 says that the resource is there and the client may not have it; 404 may be sent instead where even its existence is nobody's business.
        In SIP, 404 is Not Found (RFC 3261 §21.4.5): The server knows that the user does not exist in the domain of the Request-URI, or it does not handle that domain.
        """);

    [Fact]
    public void A_code_of_both_protocols_says_that_it_means_something_else_there() => AssertDescription(StatusCatalog.Http(422), """
        HTTP 422 Unprocessable Content (RFC 9110 §15.5.21): The format and syntax of the content are fine, but the server cannot carry out what the content asks for.
        Seen: Common in APIs when values break a rule: a period that ends before it starts, or an unknown currency.
        Server: Report each offending field with a reason, for instance as validation problem details, and apply 400 and 422 consistently.
        Client: Change the values that the error names before sending again; the same content would fail again.
        Compare 400 Bad Request: 400 for a request that cannot be read or is malformed; 422 for content that is read without trouble but breaks a rule. Many APIs use 400 for both; be consistent.
        Compare 409 Conflict: 409 if the request would be fine but for the present state of the resource; 422 if its content is wrong whatever the state.
        In SIP, 422 is Session Interval Too Small (RFC 4028 §6): The session interval in Session-Expires is below the minimum that the UAS or a proxy on the path accepts.
        """);

    [Fact]
    public void A_code_of_SIP_only_says_so_and_what_vendors_do_with_it() => AssertDescription(StatusCatalog.Sip(430), """
        SIP 430 Flow Failed (RFC 5626 §11.5): An edge proxy tells the authoritative proxy that one flow to a UA instance has failed, while other flows may still work.
        Seen: The connection to a registered client is lost or the edge proxy has restarted, and a request carries the flow token of the dead flow.
        Server: As edge proxy, send it when the flow named by the flow token no longer exists; a tampered token gets 403.
        Client: As authoritative proxy, try a flow with the same AOR and instance-id but another reg-id. An endpoint treats a stray 430 as 400.
        Retry: Try another server or another way to the same user.
        HTTP has no status code 430.
        The nearest code of HTTP is 502 Bad Gateway.
        As used by Shopify, 430 is Request Header Fields Too Large: Too many URLs were requested in a time frame; this use of 430 is deprecated.
        As used by Shopify, 430 is Shopify Security Rejection: The platform turned away a request that looks malicious.
        """);

    [Fact]
    public void A_vendor_without_a_phrase_is_named_with_its_meaning_alone() => Assert.Contains(
        "\nAs used by Shopify, 420 means: ",
        Describe(StatusCatalog.Sip(420)),
        StringComparison.Ordinal);

    [Fact]
    public void Every_code_has_a_whole_description() => Assert.All(
        StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip)), code =>
    {
        var lines = Describe(code).Split('\n');

        Assert.InRange(lines.Length - StatusCatalog.Vendors(code.Code).Count(), 5, 5 + 6);
        Assert.StartsWith($"{code.Protocol.Display()} {code.Code} {code.Phrase} ({code.Reference}): ", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Matches(@"^[^{}]+[^ .{}]\.$", line));
    });

    [Fact]
    public void Headers_stand_there_with_their_conditions()
    {
        AssertLines(401, "Required headers: WWW-Authenticate.");
        AssertLines(206,
            "Required headers: Content-Range (if a single range is sent), Content-Type (if several ranges are sent), "
            + "Date, Cache-Control, ETag, Expires, Content-Location, Vary (if 200 to the same request would carry it).");
        AssertLines(413, "Useful headers: Retry-After (if the condition is temporary).");
        // What 200 carries depends on the method, so it would say nothing of the one at hand.
        Assert.DoesNotContain("headers:", Describe(StatusCatalog.Http(200)), StringComparison.Ordinal);
        Assert.DoesNotContain("headers:", Describe(StatusCatalog.Sip(200)), StringComparison.Ordinal);
        Assert.Contains("\nRequired headers: Min-SE.\n", Describe(StatusCatalog.Sip(422)), StringComparison.Ordinal);
    }

    [Fact]
    public void Retry_and_caching_are_told_where_the_client_is_in_doubt()
    {
        AssertLines(503, "Retry: The same request may succeed later; wait as long as Retry-After says, or longer each time.");
        AssertLines(504, "Retry: Retry automatically only if the method is idempotent, and wait longer each time.");
        AssertLines(410, "Retry: Do not retry automatically: the same request would fail again.");
        AssertLines(429, "Caching: A cache must not store it.");
        AssertLines(301, "Caching: A cache may store it for a time of its own choice, unless the response says otherwise.");
        Assert.DoesNotContain("Retry: ", Describe(StatusCatalog.Http(422)), StringComparison.Ordinal);
        Assert.DoesNotContain("Caching: ", Describe(StatusCatalog.Http(500)), StringComparison.Ordinal);
        Assert.DoesNotContain("Caching: ", Describe(StatusCatalog.Http(103)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_codes_that_it_is_likeliest_taken_for_are_compared()
    {
        AssertLines(308, $"Compare 301 Moved Permanently: {Advice(301, 308)}", $"Compare 307 Temporary Redirect: {Advice(307, 308)}");
        Assert.Equal(2, Describe(StatusCatalog.Http(404)).Split("\nCompare ").Length - 1);
    }

    [Fact]
    public void Descriptions_of_one_code_are_equal()
    {
        Assert.Equal(new CodeDescription(StatusCatalog.Http(404)!), new CodeDescription(StatusCatalog.Http(404)!));
        Assert.NotEqual(new CodeDescription(StatusCatalog.Http(404)!), new CodeDescription(StatusCatalog.Sip(404)!));
    }

    private static void AssertLines(int code, params string[] expected) =>
        Assert.All(expected, line => Assert.Contains($"\n{line}\n", Describe(StatusCatalog.Http(code)), StringComparison.Ordinal));

    private static string Advice(int one, int other) =>
        CodeFacts.Between(StatusCatalog.Http(one)!, StatusCatalog.Http(other)!)!.Advice(CultureInfo.InvariantCulture);

    private static void AssertDescription(RegisteredCode? code, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Describe(code));

    private static string Describe(RegisteredCode? code) => new CodeDescription(code!).ToString(CultureInfo.InvariantCulture);
}
