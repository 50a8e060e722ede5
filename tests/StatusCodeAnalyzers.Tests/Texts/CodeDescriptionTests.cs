using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Texts;

public class CodeDescriptionTests
{
    [Fact]
    public void A_code_of_both_protocols_says_that_it_is_in_the_other() => AssertDescription(StatusCatalog.Http(404), """
        HTTP 404 Not Found (RFC 9110 §15.5.5): The server found nothing at this address, or does not want to reveal that something is there.
        Seen: Caused by a mistyped path, a deleted record, an unmapped route or a path prefix lost behind a proxy.
        Server: Check the route templates and the path base. Use 410 if the resource is known to be gone for good.
        Client: Verify the address and the identifiers, and treat an absent record as a normal outcome where one may not exist.
        In SIP, 404 is Not Found (RFC 3261 §21.4.5): The user certainly does not exist in the domain of the Request-URI, or the server does not handle that domain.
        """);

    [Fact]
    public void A_code_of_both_protocols_says_that_it_means_something_else_there() => AssertDescription(StatusCatalog.Http(422), """
        HTTP 422 Unprocessable Content (RFC 9110 §15.5.21): The format and syntax of the content are fine, but the server cannot carry out what the content asks for.
        Seen: Common in APIs when values break a rule: a period that ends before it starts, or an unknown currency.
        Server: Report each offending field with a reason, for instance as validation problem details, and apply 400 and 422 consistently.
        Client: Change the values that the error names before sending again; the same content would fail again.
        In SIP, 422 is Session Interval Too Small (RFC 4028 §6): The session interval in Session-Expires is below the minimum that the UAS or a proxy on the path accepts.
        """);

    [Fact]
    public void A_code_of_SIP_only_says_so_and_what_vendors_do_with_it() => AssertDescription(StatusCatalog.Sip(430), """
        SIP 430 Flow Failed (RFC 5626 §11.5): An edge proxy tells the authoritative proxy that one flow to a UA instance has failed, while other flows may still work.
        Seen: The connection to a registered client is lost or the edge proxy has restarted, and a request carries the flow token of the dead flow.
        Server: As edge proxy, send it when the flow named by the flow token no longer exists; a tampered token gets 403.
        Client: As authoritative proxy, try a flow with the same AOR and instance-id but another reg-id. An endpoint treats a stray 430 as 400.
        HTTP has no status code 430.
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

        Assert.Equal(5 + StatusCatalog.Vendors(code.Code).Count(), lines.Length);
        Assert.StartsWith($"{code.Protocol.Display()} {code.Code} {code.Phrase} ({code.Reference}): ", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Matches(@"^[^{}]+[^ .{}]\.$", line));
    });

    [Fact]
    public void Descriptions_of_one_code_are_equal()
    {
        Assert.Equal(new CodeDescription(StatusCatalog.Http(404)!), new CodeDescription(StatusCatalog.Http(404)!));
        Assert.NotEqual(new CodeDescription(StatusCatalog.Http(404)!), new CodeDescription(StatusCatalog.Sip(404)!));
    }

    private static void AssertDescription(RegisteredCode? code, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Describe(code));

    private static string Describe(RegisteredCode? code) => new CodeDescription(code!).ToString(CultureInfo.InvariantCulture);
}
