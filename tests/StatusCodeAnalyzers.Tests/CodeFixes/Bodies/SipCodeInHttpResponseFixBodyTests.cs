using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Beside the name of a SIP code, a body that says the same to those who do not know the number.</summary>
public class SipCodeInHttpResponseFixBodyTests
{
    private const string Sip = "status_codes.protocols = http, sip";
    private const string Error = "SendErrorObject";
    private const string Problem = "SendProblemDetails";

    private const string Named = "SipStatusCodes.Status430FlowFailed";
    private const string ErrorObject = "new { error = \"flow_failed\", message = \"Flow Failed\" }";
    private const string TitleAndType = "title: \"Flow Failed\", type: \"https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5\"";

    [Theory]
    [InlineData(Error, "StatusCode([|430|])", $"StatusCode({Named}, {ErrorObject})")]
    [InlineData(Error, "this.StatusCode(statusCode: [|0x1AE|])", $"this.StatusCode(statusCode: {Named}, value: {ErrorObject})")]
    [InlineData(Error, "Results.StatusCode([|430|])", $"Results.Json({ErrorObject}, statusCode: {Named})")]
    [InlineData(
        Error,
        "TypedResults.StatusCode(/* RFC 5626 */ [|430|])",
        $"/* RFC 5626 */ TypedResults.Json({ErrorObject}, statusCode: {Named})")]
    [InlineData(Error, "new StatusCodeResult([|430|])", $"new ObjectResult({ErrorObject}) {{ StatusCode = {Named} }}")]
    [InlineData(Problem, "StatusCode([|430|])", $"Problem(statusCode: {Named}, {TitleAndType})")]
    [InlineData(Problem, "Results.StatusCode([|430|])", $"Results.Problem(statusCode: {Named}, {TitleAndType})")]
    [InlineData(Problem, "Problem(\"It is gone.\", statusCode: [|430|])", $"Problem(\"It is gone.\", statusCode: {Named}, {TitleAndType})")]
    [InlineData(Problem, "Results.Problem(statusCode: [|430|])", $"Results.Problem(statusCode: {Named}, {TitleAndType})")]
    public Task A_body_goes_with_the_name(string action, string before, string after) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            Controller(before), fixedCode: Controller(after), config: Sip, action: action, sameIL: false);

    [Theory]
    [InlineData(Error, "Problem(statusCode: [|430|])")]
    [InlineData(Error, "StatusCode([|430|], 1)")]
    [InlineData(Error, "Results.StatusCode([|182|])")]
    [InlineData(Error, "new StatusCodeResult(Response.StatusCode == [|430|] ? 404 : 200)")]
    [InlineData(Problem, "StatusCode([|430|], 1)")]
    [InlineData(Problem, "Problem(title: \"Gone\", statusCode: [|430|])")]
    [InlineData(Problem, "Results.Json(1, statusCode: [|430|])")]
    public Task No_body_goes_where_one_is(string action, string reply) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(Controller(reply), config: Sip, action: action);

    [Fact]
    public Task ApiController_gets_a_title_and_no_other_kind_of_body()
    {
        var code = Controller("StatusCode([|430|])").Replace("public class", "[ApiController]\npublic class", StringComparison.Ordinal);

        return Task.WhenAll(
            Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(code, config: Sip, action: Error),
            Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
                code,
                fixedCode: code.Replace("StatusCode([|430|])", $"Problem(statusCode: {Named}, {TitleAndType})", StringComparison.Ordinal),
                config: Sip,
                action: Problem,
                sameIL: false));
    }

    [Fact]
    public Task Dotnet_format_takes_the_name_alone() => Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
        Controller("StatusCode([|430|])"), fixedCode: Controller($"StatusCode({Named})"), config: Sip);

    [Fact]
    public Task Dotnet_format_takes_no_body() => Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
        Controller("StatusCode([|430|])"),
        fixedCode: Controller($"StatusCode({Named}, {ErrorObject})"),
        config: Sip,
        action: Error,
        sameIL: false,
        dotnetFormat: false);

    private static string Controller(string result) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public object Get() => {{result}};
        }
        """;
}
