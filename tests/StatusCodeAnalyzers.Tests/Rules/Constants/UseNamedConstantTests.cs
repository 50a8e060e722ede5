using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UseNamedConstantTests
{
    private static readonly Setup WithoutAspNet = new() { Packs = [ReferencePack.NetCoreOnly] };

    [Theory]
    [InlineData("200", "200 is HTTP OK (RFC 9110 §15.3.1); use StatusCodes.Status200OK")]
    [InlineData("404", "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound")]
    [InlineData("0x194", "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound")]
    [InlineData("422", "422 is HTTP Unprocessable Content (RFC 9110 §15.5.21); use StatusCodes.Status422UnprocessableEntity")]
    [InlineData("429", "429 is HTTP Too Many Requests (RFC 6585 §4); use StatusCodes.Status429TooManyRequests")]
    [InlineData("505", "505 is HTTP Version Not Supported (RFC 9110 §15.6.6); use StatusCodes.Status505HttpVersionNotsupported")]
    [InlineData("451", "451 is HTTP Unavailable For Legal Reasons (RFC 7725 §3); use StatusCodes.Status451UnavailableForLegalReasons")]
    public Task The_message_says_number_protocol_phrase_source_and_name(string number, string message) =>
        Verify.Reports<UseNamedConstantAnalyzer>(Controller($"StatusCode([|{number}|])"), message: message);

    [Theory]
    [InlineData("413", "413 is HTTP Content Too Large (RFC 9110 §15.5.14); use StatusCodes.Status413PayloadTooLarge")]
    [InlineData("414", "414 is HTTP URI Too Long (RFC 9110 §15.5.15); use StatusCodes.Status414UriTooLong")]
    [InlineData("416", "416 is HTTP Range Not Satisfiable (RFC 9110 §15.5.17); use StatusCodes.Status416RangeNotSatisfiable")]
    public Task Of_two_names_the_current_one_is_recommended(string number, string message) =>
        Verify.Reports<UseNamedConstantAnalyzer>(Controller($"StatusCode([|{number}|])"), message: message);

    [Theory]
    [InlineData("300", "300 is HTTP Multiple Choices (RFC 9110 §15.4.1); use HttpStatusCode.MultipleChoices")]
    [InlineData("301", "301 is HTTP Moved Permanently (RFC 9110 §15.4.2); use HttpStatusCode.MovedPermanently")]
    [InlineData("302", "302 is HTTP Found (RFC 9110 §15.4.3); use HttpStatusCode.Found")]
    [InlineData("303", "303 is HTTP See Other (RFC 9110 §15.4.4); use HttpStatusCode.SeeOther")]
    [InlineData("307", "307 is HTTP Temporary Redirect (RFC 9110 §15.4.8); use HttpStatusCode.TemporaryRedirect")]
    public Task Of_two_members_of_the_enum_the_one_named_as_the_phrase_is_recommended(string number, string message) =>
        Verify.Reports<UseNamedConstantAnalyzer>(
            Client($"new HttpResponseMessage([|(System.Net.HttpStatusCode){number}|])"), message: message);

    [Theory]
    [InlineData("425", "425 is HTTP Too Early (RFC 8470 §5.2); use AdditionalStatusCodes.Status425TooEarly")]
    public Task What_the_framework_has_no_name_for_is_named_by_the_generated_constants(string number, string message) =>
        Verify.Reports<UseNamedConstantAnalyzer>(Controller($"StatusCode([|{number}|])"), message: message);

    [Fact]
    public Task An_interim_status_is_named_where_it_is_documented() => Verify.Reports<UseNamedConstantAnalyzer>(
        """
        public class OrdersController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            [Microsoft.AspNetCore.Mvc.ProducesResponseType([|103|])]
            public object Get() => Ok();
        }
        """,
        message: "103 is HTTP Early Hints (RFC 8297 §2); use AdditionalStatusCodes.Status103EarlyHints");

    [Fact]
    public Task The_teapot_has_a_name() => Verify.Reports<UseNamedConstantAnalyzer>(
        Controller("StatusCode([|418|])"), message: "418 is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot");

    [Fact]
    public Task The_enum_is_recommended_where_the_class_is_out_of_reach() => Verify.Reports<UseNamedConstantAnalyzer>(
        Client("(int)response.StatusCode is [|404|]"),
        message: "404 is HTTP Not Found (RFC 9110 §15.5.5); use (int)HttpStatusCode.NotFound",
        setup: WithoutAspNet);

    [Fact]
    public Task The_enum_is_recommended_for_a_comparison_that_can_be_one_of_enums() => Verify.Reports<UseNamedConstantAnalyzer>(
        Client("(int)response.StatusCode == [|404|]"), message: "404 is HTTP Not Found (RFC 9110 §15.5.5); use HttpStatusCode.NotFound");

    [Theory]
    [InlineData("new HttpResponseMessage([|(HttpStatusCode)404|])")]
    [InlineData("new HttpResponseMessage { StatusCode = [|(HttpStatusCode)404|] }")]
    [InlineData("new HttpRequestException(\"missing\", null, [|(HttpStatusCode)404|])")]
    [InlineData("response.StatusCode == [|(HttpStatusCode)404|]")]
    [InlineData("response.StatusCode is [|(HttpStatusCode)404|] or HttpStatusCode.Gone")]
    [InlineData("response is { StatusCode: [|(HttpStatusCode)404|] }")]
    [InlineData("response.StatusCode.Equals([|(HttpStatusCode)404|])")]
    [InlineData("new Dictionary<HttpStatusCode, string> { [[|(HttpStatusCode)404|]] = \"missing\" }")]
    public async Task Positions_of_the_enum_are_reported_with_their_cast(string expression)
    {
        var code = $"using System.Net;\n{Client(expression)}";
        const string message = "404 is HTTP Not Found (RFC 9110 §15.5.5); use HttpStatusCode.NotFound";

        await Verify.Reports<UseNamedConstantAnalyzer>(code, message: message);
        await Verify.Reports<UseNamedConstantAnalyzer>(code, message: message, setup: WithoutAspNet);
    }

    [Fact]
    public async Task The_help_link_is_the_section_that_defines_the_code()
    {
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5", (await Reported("404")).Descriptor.HelpLinkUri);
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc6585.html#section-4", (await Reported("429")).Descriptor.HelpLinkUri);
    }

    [Fact]
    public async Task The_description_says_what_404_means_when_it_is_seen_what_to_do_and_what_it_is_in_SIP() =>
        AssertDescription(await Reported("404"), """
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
    public async Task The_description_says_that_422_is_another_thing_in_SIP() => AssertDescription(await Reported("422"), """
        HTTP 422 Unprocessable Content (RFC 9110 §15.5.21): The format and syntax of the content are fine, but the server cannot carry out what the content asks for.
        Seen: Common in APIs when values break a rule: a period that ends before it starts, or an unknown currency.
        Server: Report each offending field with a reason, for instance as validation problem details, and apply 400 and 422 consistently.
        Client: Change the values that the error names before sending again; the same content would fail again.
        Compare 400 Bad Request: 400 for a request that cannot be read or is malformed; 422 for content that is read without trouble but breaks a rule. Many APIs use 400 for both; be consistent.
        Compare 409 Conflict: 409 if the request would be fine but for the present state of the resource; 422 if its content is wrong whatever the state.
        In SIP, 422 is Session Interval Too Small (RFC 4028 §6): The session interval in Session-Expires is below the minimum that the UAS or a proxy on the path accepts.
        """);

    [Fact]
    public async Task It_is_a_warning_about_readability()
    {
        var reported = await Reported("404");

        Assert.Equal("STC1001", reported.Id);
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
        Assert.True(reported.Descriptor.IsEnabledByDefault);
        Assert.Equal("StatusCodes.Readability", reported.Descriptor.Category);
        Assert.Equal("Use a named constant for a status code", reported.Descriptor.Title.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("StatusCode(StatusCodes.Status404NotFound)")]
    [InlineData("StatusCode((int)System.Net.HttpStatusCode.NotFound)")]
    [InlineData("StatusCode(Own.Missing)")]
    [InlineData("StatusCode(AdditionalStatusCodes.Status425TooEarly)")]
    [InlineData("Problem(statusCode: Own.Missing, title: \"404\")")]
    public Task What_has_a_name_is_not_reported(string result) => Verify.Silent<UseNamedConstantAnalyzer>(
        Controller(result) + "\npublic static class Own { public const int Missing = 404; }");

    [Theory]
    [InlineData("499")]
    [InlineData("430")]
    [InlineData("99")]
    [InlineData("1000")]
    [InlineData("999")]
    public Task What_HTTP_does_not_know_is_not_this_rules_business(string number) =>
        Verify.Silent<UseNamedConstantAnalyzer>(Controller($"StatusCode({number})"));

    private static async Task<Diagnostic> Reported(string number) =>
        Assert.Single(
            await Verify.Reports<UseNamedConstantAnalyzer>(
                Controller($"StatusCode([|{number}|])"), setup: new() { Packs = [ReferencePack.Net10] }));

    private static void AssertDescription(Diagnostic reported, string expected) =>
        Assert.Equal(
            $"{expected.ReplaceLineEndings("\n")}\nMore about STC1001: docs/rules/STC1001.md",
            reported.Descriptor.Description.ToString(CultureInfo.InvariantCulture));

    private static string Controller(string result) => $$"""
        public class OrdersController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public object Get() => {{result}};
        }
        """;

    private static string Client(string expression) => $$"""
        public class Client
        {
            public object Test(HttpResponseMessage response) => {{expression}};
        }
        """;
}
