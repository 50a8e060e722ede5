using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// The first action names the SIP code and changes nothing; the second returns another code, so nothing takes it by itself.
/// </summary>
public class SipCodeInHttpResponseFixTests
{
    private const string Sip = "status_codes.protocols = http, sip";
    private const string Nearest = "ReturnNearestHttpCode";

    private static readonly Setup WithoutGenerator = new() { Generators = [] };

    [Theory]
    [InlineData("StatusCode([|430 => SipStatusCodes.Status430FlowFailed|])")]
    [InlineData("StatusCode([|0x1AE => SipStatusCodes.Status430FlowFailed|], new { error = \"flow_failed\" })")]
    [InlineData("StatusCode(/* RFC 5626 */ [|430 => SipStatusCodes.Status430FlowFailed|] /* not for browsers */)")]
    [InlineData("new ObjectResult(null) { StatusCode = [|486 => SipStatusCodes.Status486BusyHere|] }")]
    [InlineData("Problem(statusCode: [|480 => SipStatusCodes.Status480TemporarilyUnavailable|])")]
    [InlineData("new StatusCodeResult(Response.StatusCode == [|481 => SipStatusCodes.Status481CallTransactionDoesNotExist|] ? 404 : 200)")]
    public Task A_SIP_code_gets_its_SIP_name(string result) => Names(Controller(result));

    [Fact]
    public Task A_cast_to_the_enum_stays_around_the_SIP_name() => Names("""
        using System.Net;

        public class Carrier
        {
            public HttpResponseMessage Answer() => new([|(HttpStatusCode)430 => (HttpStatusCode)SipStatusCodes.Status430FlowFailed|]);

            public bool IsBusy(HttpResponseMessage response) => response.StatusCode == [|(HttpStatusCode)(486) => (HttpStatusCode)(SipStatusCodes.Status486BusyHere)|];
        }
        """);

    [Fact]
    public Task A_comment_inside_a_cast_that_stays_is_not_repeated() => Names("""
        using System.Net;

        public class Carrier
        {
            public HttpResponseMessage Answer() => new(/* edge */ [|(HttpStatusCode)/* RFC 5626 */430 => (HttpStatusCode)/* RFC 5626 */SipStatusCodes.Status430FlowFailed|]);
        }
        """);

    [Fact]
    public Task A_compared_cast_stays_because_the_enum_has_no_such_member() => Names("""
        public class Carrier
        {
            public bool IsBusy(HttpResponseMessage response) => (int)response.StatusCode == [|486 => SipStatusCodes.Status486BusyHere|];
        }
        """);

    [Fact]
    public Task The_using_of_the_generated_constants_is_added() => Names(
        """
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            [ProducesResponseType([|430 => SipStatusCodes.Status430FlowFailed|])]
            public IActionResult Get() => StatusCode([|430 => SipStatusCodes.Status430FlowFailed|]);
        }
        """,
        new() { ImplicitUsings = false });

    [Theory]
    [InlineData("StatusCode([|430 => StatusCodes.Status502BadGateway|])")]
    [InlineData("StatusCode([|480 => StatusCodes.Status503ServiceUnavailable|])")]
    [InlineData("new ObjectResult(null) { StatusCode = /* busy */ [|486 => StatusCodes.Status409Conflict|] }")]
    public Task The_nearest_HTTP_code_can_be_returned_instead(string result) => Returns(Controller(result));

    [Fact]
    public Task The_nearest_HTTP_code_is_an_enum_member_in_place_of_an_enum() => Returns("""
        using System.Net;

        public class Carrier
        {
            public HttpResponseMessage Answer() => new([|(HttpStatusCode)430 => HttpStatusCode.BadGateway|]);
        }
        """);

    [Theory]
    [InlineData("Response.StatusCode == [|486|] ? Ok() : NotFound()")]
    [InlineData("Response.StatusCode is [|486|] or [|480|] ? Ok() : NotFound()")]
    [InlineData("Response.StatusCode switch { [|486|] => Ok(), _ => NotFound() }")]
    public Task No_other_code_is_offered_to_compare_with(string result) => Returns(Controller(result));

    [Fact]
    public async Task The_titles_say_what_happens()
    {
        const string code = "var app = WebApplication.Create(args);\napp.MapGet(\"/\", () => Results.StatusCode({0}));\napp.Run();\n";

        await Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            code.Replace("{0}", "[|430 => SipStatusCodes.Status430FlowFailed|]", StringComparison.Ordinal),
            config: Sip,
            action: "Use SipStatusCodes.Status430FlowFailed",
            sameIL: true);
        await Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            code.Replace("{0}", "[|430 => StatusCodes.Status502BadGateway|]", StringComparison.Ordinal),
            config: Sip,
            action: "Return 502 Bad Gateway instead (changes the reply)",
            sameIL: false);
    }

    [Fact]
    public Task Without_the_constants_dotnet_format_leaves_the_reply_alone() =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            Controller("StatusCode([|430 => StatusCodes.Status502BadGateway|])"),
            config: Sip,
            sameIL: false,
            dotnetFormat: false,
            setup: WithoutGenerator);

    private static Task Names(string code, Setup? setup = null) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(code, config: Sip, sameIL: true, setup: setup);

    private static Task Returns(string code) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(code, config: Sip, action: Nearest, sameIL: false);

    private static string Controller(string result) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public IActionResult Get() => {{result}};
        }
        """;
}
