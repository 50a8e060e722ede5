using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UnregisteredCodeTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    private static readonly Setup WithoutAspNet = new() { Packs = [ReferencePack.NetCoreOnly] };

    [Theory]
    [InlineData(
        "StatusCode([|520|])",
        "520 is not registered (Cloudflare: Web server returns an unknown error); use a constant of your own")]
    [InlineData(
        "Response.StatusCode == [|520|]",
        "520 is not registered (Cloudflare: Web server returns an unknown error); use a constant of your own")]
    [InlineData(
        "StatusCode([|520|], \"Cloudflare says no\")",
        "520 is not registered (Cloudflare: Web server returns an unknown error); use a named constant")]
    [InlineData(
        "StatusCode([|419|])",
        "419 is not registered; use StatusCodes.Status419AuthenticationTimeout or a constant of your own")]
    [InlineData(
        "StatusCode([|419|], \"Page expired\")",
        "419 is not registered (Laravel: Page Expired); use a named constant")]
    [InlineData(
        "StatusCode([|499|], \"Client closed request\")",
        "499 is not registered; use StatusCodes.Status499ClientClosedRequest")]
    [InlineData(
        "StatusCode([|460|])",
        "460 is not registered (AWS Application Load Balancer); use a named constant")]
    [InlineData(
        "StatusCode([|445|])",
        "445 is not registered; use 405 Method Not Allowed, 415 Unsupported Media Type or a named constant")]
    [InlineData(
        "StatusCode([|566|])",
        "566 is not registered, so clients treat it as 500 Internal Server Error; use a named constant if you mean it")]
    [InlineData("Response.StatusCode is [|566|]", "566 is not registered; use a named constant if you mean it")]
    [InlineData(
        "Results.Json(1, statusCode: [|0x208|])",
        "520 is not registered (Cloudflare: Web server returns an unknown error); use a constant of your own")]
    public Task The_message_says_who_uses_the_code_or_what_it_may_be_a_slip_of(string expression, string message) =>
        Verify.Reports<UnregisteredCodeAnalyzer>(Controller(expression), message: message);

    [Fact]
    public Task Where_ASP_NET_has_no_constant_499_is_asked_to_get_one() => Verify.Reports<UnregisteredCodeAnalyzer>(
        """
        public class Client
        {
            public bool Test(System.Net.Http.HttpResponseMessage response) => (int)response.StatusCode == [|499|];
        }
        """,
        message: "499 is not registered (nginx, ASP.NET Core, Cloud Foundry, Esri ArcGIS); use a constant of your own",
        setup: WithoutAspNet);

    [Fact]
    public Task Your_own_constants_class_names_it() => Verify.Reports<UnregisteredCodeAnalyzer>(
        Controller("StatusCode([|566|])") + "\nnamespace Acme { public static class Codes { public const int Homemade = 566; } }",
        config: "status_codes.constants_types = Acme.Codes",
        message: "566 is not registered; use Codes.Homemade");

    [Theory]
    [InlineData("new HttpResponseMessage([|(System.Net.HttpStatusCode)520|])")]
    [InlineData("new HttpResponseMessage().StatusCode == [|(System.Net.HttpStatusCode)520|]")]
    [InlineData("(int)new HttpResponseMessage().StatusCode is [|520|] or [|521|]")]
    [InlineData("Response.StatusCode switch { [|524|] or [|525|] => 1, _ => 2 }")]
    [InlineData("StatusCode(DateTime.Now.Year > 2000 ? [|520|] : 503)")]
    [InlineData("new[] { 502, [|520|] }.Contains(Response.StatusCode)")]
    [InlineData("new ObjectResult(null) { StatusCode = [|449|] }")]
    public Task It_is_found_in_every_shape_of_code(string expression) =>
        Verify.Reports<UnregisteredCodeAnalyzer>(Controller(expression), setup: Newest);

    [Fact]
    public Task A_text_at_an_API_that_takes_text_is_reported_too() => Verify.Reports<UnregisteredCodeAnalyzer>(
        """
        namespace NSwag.Annotations
        {
            public class SwaggerResponseAttribute : Attribute
            {
                public SwaggerResponseAttribute(string httpStatusCode, Type? responseType) { }
            }
        }

        public class OrdersController
        {
            [NSwag.Annotations.SwaggerResponse([|"520"|], typeof(string))]
            public void Get() { }
        }
        """,
        setup: Newest);

    [Fact]
    public Task An_own_member_counts_if_its_name_leaves_no_doubt() => Verify.Reports<UnregisteredCodeAnalyzer>(
        """
        public record ApiError(int StatusCode = [|520|]);

        public class Fault : Exception
        {
            public int HttpStatus { get; set; } = [|566|];

            public int Status { get; set; } = 566;

            public int ExpectedStatus { get; set; } = 566;

            public static Fault WithStatusCode(int code) => new() { HttpStatus = code, Status = 566 };

            public static Fault WithCode(int errorCode) => new() { HttpStatus = errorCode };

            public static object Make(ApiError error) => error.StatusCode == [|566|] ? WithStatusCode([|566|]) : error with { StatusCode = [|521|] };
        }
        """);

    [Theory]
    [InlineData("StatusCode(404)")]
    [InlineData("StatusCode(418)")]
    [InlineData("StatusCode(306)")]
    [InlineData("StatusCode(425)")]
    [InlineData("StatusCode(430)")]
    [InlineData("StatusCode(486)")]
    [InlineData("StatusCode(606)")]
    [InlineData("StatusCode(999)")]
    [InlineData("StatusCode(99)")]
    [InlineData("StatusCode(StatusCodes.Status499ClientClosedRequest)")]
    [InlineData("StatusCode(Own.Homemade)")]
    [InlineData("Response.StatusCode >= 399 && Response.StatusCode <= 599")]
    [InlineData("Response.StatusCode is > 399 and < 599")]
    public Task Registered_codes_SIP_codes_invalid_codes_names_and_ranges_are_other_rules_business(string expression) =>
        Verify.Silent<UnregisteredCodeAnalyzer>(
            Controller(expression) + "\npublic static class Own { public const int Homemade = 566; }", setup: Newest);

    [Fact]
    public async Task Where_SIP_is_not_spoken_its_codes_are_unregistered_ones() => await Verify.Reports<UnregisteredCodeAnalyzer>(
        Controller("StatusCode([|430|])"),
        config: "status_codes.protocols = http",
        message: "430 is not registered (Shopify); use a constant of your own");

    [Theory]
    [InlineData("status_codes.allowed = 499, 520", "StatusCode(520)")]
    [InlineData("status_codes.match_names = false", "new Own { StatusCode = 520 }")]
    [InlineData("status_codes.protocols = sip", "new Own { StatusCode = 520 }")]
    [InlineData("dotnet_diagnostic.STC2002.severity = none", "StatusCode(520)")]
    public Task A_team_can_turn_it_off(string config, string expression) => Verify.Silent<UnregisteredCodeAnalyzer>(
        Controller(expression) + "\npublic class Own { public int StatusCode { get; set; } }", config, Newest);

    [Theory]
    [InlineData("[InlineData(299)] [InlineData(600)]")]
    [InlineData("[InlineData(399)] [InlineData(400)]")]
    [InlineData("[MemberData(nameof(Rows))]", "public static object[][] Rows = { new object[] { 299 }, new object[] { 300 } };")]
    public Task Ends_of_ranges_among_rows_of_test_data_are_no_codes(string rows, string members = "") =>
        Verify.Silent<UnregisteredCodeAnalyzer>(RangeTest.Of(rows, members), setup: Newest);

    [Theory]
    [InlineData("[InlineData([|299|])]")]
    [InlineData("[InlineData([|299|])] [InlineData(404)]")]
    [InlineData("[InlineData([|520|])] [InlineData(500)]")]
    public Task A_row_without_other_ends_holds_a_code(string rows) =>
        Verify.Reports<UnregisteredCodeAnalyzer>(RangeTest.Of(rows), setup: Newest);

    [Fact]
    public async Task The_description_says_what_vendors_mean_and_what_says_the_same()
    {
        var reported = Assert.Single(await Verify.Reports<UnregisteredCodeAnalyzer>(Controller("StatusCode([|449|])"), setup: Newest));

        Assert.Equal("STC2002", reported.Id);
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15", reported.Descriptor.HelpLinkUri);
        Assert.Equal(
            $"""
            {Descriptors.UnregisteredCode.Description.ToString(CultureInfo.InvariantCulture)}
            {Assert.Single(CodeDescription.Vendors(449, CultureInfo.InvariantCulture))}
            Registered HTTP codes that say nearly the same: 400 Bad Request.
            More about STC2002: docs/rules/STC2002.md
            """.ReplaceLineEndings("\n"),
            reported.Descriptor.Description.ToString(CultureInfo.InvariantCulture));
    }

    private static string Controller(string result) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public object Get() => {{result}};
        }
        """;
}
