using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class SipCodeInHttpResponseTests
{
    private const string Sip = "status_codes.protocols = http, sip";

    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    private static readonly Setup WithoutConstants = new()
    {
        Properties = ImmutableDictionary<string, string>.Empty.Add("StatusCodeAnalyzersGenerateConstants", "false"),
    };

    public static IEnumerable<TheoryDataRow<int>> SipOnly =>
        StatusCatalog
            .All(Protocol.Sip)
            .Where(code => code.Code < 600 && StatusCatalog.Http(code.Code) is null)
            .Select(code => new TheoryDataRow<int>(code.Code));

    public static IEnumerable<TheoryDataRow<int>> OfBothProtocols =>
        StatusCatalog
            .All(Protocol.Sip)
            .Where(code => StatusCatalog.Http(code.Code) is not null)
            .Select(code => new TheoryDataRow<int>(code.Code));

    public static IEnumerable<TheoryDataRow<int>> GlobalFailures =>
        StatusCatalog.All(Protocol.Sip).Where(code => code.Code >= 600).Select(code => new TheoryDataRow<int>(code.Code));

    [Theory]
    [InlineData("StatusCode([|430|])")]
    [InlineData("Results.StatusCode([|430|])")]
    [InlineData("Results.Json(1, statusCode: [|0x1AE|])")]
    [InlineData("new HttpResponseMessage([|(System.Net.HttpStatusCode)430|])")]
    public Task Where_the_code_is_given_the_message_names_it_and_the_nearest_one(string result) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer>(
            Controller(result),
            config: Sip,
            message: "430 is SIP Flow Failed, not HTTP; use SipStatusCodes.Status430FlowFailed");

    [Theory]
    [InlineData("Response.StatusCode == [|430|]")]
    [InlineData("Response.StatusCode is not [|430|]")]
    [InlineData("(int)new HttpResponseMessage().StatusCode == [|430|]")]
    [InlineData("new HttpResponseMessage().StatusCode == [|(System.Net.HttpStatusCode)430|]")]
    public Task Where_the_code_is_compared_the_message_only_names_it(string condition) => Verify.Reports<SipCodeInHttpResponseAnalyzer>(
        Controller(condition),
        config: Sip,
        message: "430 is SIP Flow Failed, not HTTP; use SipStatusCodes.Status430FlowFailed");

    [Fact]
    public Task Without_the_constants_the_message_only_gives_the_nearest_one() => Verify.Reports<SipCodeInHttpResponseAnalyzer>(
        Controller("StatusCode([|430|])"),
        config: Sip,
        message: "430 is SIP Flow Failed, not HTTP; use 502 Bad Gateway",
        setup: WithoutConstants);

    [Fact]
    public Task Without_the_constants_the_message_about_a_comparison_gives_nothing_to_write() =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer>(
            Controller("Response.StatusCode == [|430|]"),
            config: Sip,
            message: "430 is SIP Flow Failed, not HTTP",
            setup: WithoutConstants);

    [Theory]
    [InlineData(
        "StatusCode([|486|])",
        "486 is not registered for HTTP (SIP: Busy Here); use a constant of your own")]
    [InlineData(
        "Response.StatusCode == [|430|]",
        "430 is not registered for HTTP (SIP: Flow Failed; Shopify); use a constant of your own")]
    [InlineData(
        "StatusCode([|420|])",
        "420 is not registered for HTTP (SIP: Bad Extension; Shopify, Twitter API, Spring Framework); use a constant of your own")]
    [InlineData(
        "StatusCode([|440|], \"Login timeout\")",
        "440 is not registered for HTTP (Microsoft IIS, Outlook Web: Login Time-out); use a named constant")]
    public Task Where_nothing_speaks_SIP_the_message_says_who_has_the_number(string expression, string message) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer>(Controller(expression), message: message, setup: Newest);

    [Fact]
    public Task A_constant_that_the_type_has_names_the_code() => Verify.Reports<SipCodeInHttpResponseAnalyzer>(
        Controller("StatusCode([|430|])").Replace(
            "public object", "private const int FlowCode = 430;\n    public object", StringComparison.Ordinal),
        message: "430 is not registered for HTTP; use FlowCode",
        setup: Newest);

    [Fact]
    public async Task The_help_link_is_the_section_that_defines_the_code() =>
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5", (await Reported(430)).Descriptor.HelpLinkUri);

    [Fact]
    public async Task The_description_says_what_430_means_when_it_is_seen_and_what_to_do()
    {
        var description = (await Reported(430)).Descriptor.Description.ToString(CultureInfo.InvariantCulture);

        Assert.StartsWith("SIP 430 Flow Failed (RFC 5626 §11.5): ", description, StringComparison.Ordinal);
        Assert.Contains("\nSeen: ", description, StringComparison.Ordinal);
        Assert.Contains("\nServer: ", description, StringComparison.Ordinal);
        Assert.Contains("\nClient: ", description, StringComparison.Ordinal);
        Assert.Contains("\nHTTP has no status code 430.\n", description, StringComparison.Ordinal);
        Assert.Contains("\nAs used by Shopify, 430 is ", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_a_warning_about_correctness()
    {
        var reported = await Reported(430);

        Assert.Equal("STC2001", reported.Id);
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
        Assert.Equal("StatusCodes.Correctness", reported.Descriptor.Category);
    }

    [Theory, MemberData(nameof(SipOnly))]
    public async Task Every_code_that_only_SIP_has_is_reported_with_its_nearest(int code)
    {
        var sip = StatusCatalog.Sip(code)!;
        var nearest = StatusCatalog.Http(sip.NearestHttp)!;

        await Verify.Reports<SipCodeInHttpResponseAnalyzer>(
            Controller($"StatusCode([|{code}|])"),
            config: Sip,
            message: $"{code} is SIP {sip.Phrase}, not HTTP; use SipStatusCodes.{sip.ConstantName}",
            setup: Newest);
    }

    [Theory, MemberData(nameof(OfBothProtocols))]
    public Task A_code_of_both_protocols_is_not_reported(int code) =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>(Controller($"StatusCode({code})"), setup: Newest);

    [Theory, MemberData(nameof(GlobalFailures))]
    public Task A_code_that_HTTP_cannot_carry_is_another_rules_business(int code) =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>(Controller($"StatusCode({code})"), setup: Newest);

    [Theory]
    [InlineData("499")]
    [InlineData("520")]
    [InlineData("799")]
    public Task A_code_that_neither_has_is_another_rules_business(string code) =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>(Controller($"StatusCode({code})"));

    [Fact]
    public Task A_named_code_is_not_reported() =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>(Controller("StatusCode(SipStatusCodes.Status430FlowFailed)"));

    [Fact]
    public Task A_team_that_speaks_no_SIP_is_left_alone() =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>(Controller("StatusCode(430)"), config: "status_codes.protocols = http");

    [Fact]
    public Task A_team_that_speaks_SIP_too_is_still_told() =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer>(Controller("StatusCode([|430|])"), config: "status_codes.protocols = http, sip");

    [Theory]
    [InlineData("[InlineData(199)] [InlineData(600)]")]
    [InlineData("[InlineData(199)] [InlineData(200)] [InlineData(299)]")]
    public Task Ends_of_ranges_among_rows_of_test_data_are_no_codes(string rows) =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>(RangeTest.Of(rows), setup: Newest);

    [Theory]
    [InlineData("[InlineData([|199|])]")]
    [InlineData("[InlineData([|199|])] [InlineData(180)]")]
    public Task A_row_without_other_ends_holds_a_code(string rows) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer>(
            RangeTest.Of(rows).Replace("180", "[|180|]", StringComparison.Ordinal), setup: Newest);

    [Fact]
    public Task A_pragma_silences_it() =>
        Verify.Silent<SipCodeInHttpResponseAnalyzer>($"#pragma warning disable STC2001\n{Controller("StatusCode(430)")}");

    private static async Task<Diagnostic> Reported(int code) =>
        Assert.Single(await Verify.Reports<SipCodeInHttpResponseAnalyzer>(Controller($"StatusCode([|{code}|])"), setup: Newest));

    private static string Controller(string result) => $$"""
        public class FlowsController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public object Get() => {{result}};
        }
        """;
}
