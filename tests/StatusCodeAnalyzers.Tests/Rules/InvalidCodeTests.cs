using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class InvalidCodeTests
{
    private const string Kestrel = "is no HTTP status code (100 to 599)";
    private const string High = "is no HTTP status code (100 to 599); clients should take it for a server error";

    internal static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Theory]
    [InlineData("StatusCode([|4004|])", $"4004 {Kestrel}; use 404 Not Found or 400 Bad Request")]
    [InlineData("StatusCode([|2000|])", $"2000 {Kestrel}; use 200 OK")]
    [InlineData("StatusCode([|44|])", $"44 {Kestrel}; use 404 Not Found or 414 URI Too Long")]
    [InlineData("StatusCode([|41|])", $"41 {Kestrel}; use 401 Unauthorized or 410 Gone")]
    [InlineData("StatusCode([|0|])", $"0 {Kestrel}")]
    [InlineData("StatusCode([|-1|])", $"-1 {Kestrel}")]
    [InlineData("StatusCode([|666|])", $"666 {High}")]
    [InlineData("StatusCode([|605|])", $"605 {Kestrel}; use 505 HTTP Version Not Supported")]
    [InlineData("StatusCode([|999|])", $"999 {Kestrel}; use 403 Forbidden or 429 Too Many Requests")]
    [InlineData(
        "StatusCode([|603|])",
        "603 is SIP Decline (RFC 3261 §21.6.2), no HTTP status code (100 to 599); use 403 Forbidden")]
    [InlineData(
        "StatusCode([|SipStatusCodes.Status603Decline|])",
        "603 is SIP Decline (RFC 3261 §21.6.2), no HTTP status code (100 to 599); use 403 Forbidden")]
    public Task The_message_says_what_becomes_of_it_and_what_may_be_meant(string result, string message) =>
        Verify.Reports<InvalidCodeAnalyzer>(Controller(result), message: message);

    [Theory]
    [InlineData("Results.StatusCode([|4004|])")]
    [InlineData("TypedResults.Json(1, statusCode: [|4004|])")]
    [InlineData("Results.Problem(\"no\", null, [|4004|])")]
    [InlineData("Results.StatusCode([|Own.Weird|])")]
    [InlineData("Results.StatusCode([|Weird|])")]
    [InlineData("Results.StatusCode([|40 * 100 + 4|])")]
    [InlineData("Results.StatusCode([|(int)System.Net.HttpStatusCode.NotFound * 10|])")]
    [InlineData("Results.StatusCode(([|4004|]))")]
    [InlineData("Results.StatusCode(DateTime.Now.Year > 2000 ? 200 : [|4004|])")]
    [InlineData("Results.StatusCode(DateTime.Now.Year switch { 1 => [|4004|], 2 => 404, _ => [|Weird|] })")]
    [InlineData("Results.StatusCode(new int?() ?? [|4004|])")]
    [InlineData("new StatusCodeResult([|4004|])")]
    [InlineData("new ObjectResult(null) { StatusCode = [|4004|] }")]
    [InlineData("new ProblemDetails { Status = [|4004|] }")]
    [InlineData("Response.StatusCode = [|4004|]")]
    [InlineData("new Microsoft.AspNetCore.Builder.ExceptionHandlerOptions { StatusCodeSelector = fault => [|4004|] }")]
    public Task It_is_found_wherever_a_constant_is_sent(string result) => Verify.Reports<InvalidCodeAnalyzer>(
        Controller(result) + "\npublic static class Own { public const int Weird = 4004; }", setup: Newest);

    [Fact]
    public Task It_is_found_in_attributes_and_constructors() => Verify.Reports<InvalidCodeAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType(typeof(string), [|2000|])]
        [ProducesResponseType<string>([|Weird|])]
        public class OrdersController : ControllerBase
        {
            public const int Weird = 41;

            public StatusCodeResult Get() => new([|4004|]);

            [ProducesResponseType([|603|])]
            public IActionResult Put() { var code = [|4004|]; return StatusCode(code); }
        }

        public class OddResult() : StatusCodeResult([|4004|]);

        public class OlderResult : StatusCodeResult
        {
            public OlderResult() : base([|4004|]) { }
        }
        """,
        setup: Newest with { Language = "12" });

    [Theory]
    [InlineData("StatusCode(404)")]
    [InlineData("StatusCode(599)")]
    [InlineData("StatusCode(100)")]
    [InlineData("StatusCode(430)")]
    [InlineData("StatusCode(StatusCodes.Status404NotFound)")]
    [InlineData("StatusCode((int)System.Net.HttpStatusCode.NotFound)")]
    [InlineData("StatusCode(Own.Missing)")]
    [InlineData("StatusCode(Own.Changing)")]
    [InlineData("Response.StatusCode == 0 || Response.StatusCode is 4004 or < 1000")]
    [InlineData("Response.StatusCode >= 600")]
    [InlineData("new HttpResponseMessage((System.Net.HttpStatusCode)0)")]
    [InlineData("(System.Net.HttpStatusCode)(-1)")]
    [InlineData("new HttpRequestException(\"no\", null, (System.Net.HttpStatusCode)0)")]
    [InlineData("new Own { StatusCode = 0, Status = 4004 }")]
    [InlineData("new Own(4004)")]
    [InlineData("Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(999)")]
    [InlineData("new Microsoft.AspNetCore.Mvc.ApiExplorer.ApiResponseType { StatusCode = 0 }")]
    [InlineData("new ProducesResponseTypeAttribute(404) { StatusCode = 404 }")]
    [InlineData("Content(\"4004\", \"text/plain\")")]
    [InlineData("Problem(\"4004\", statusCode: 400)")]
    [InlineData("new Timer { Delay = 4004 }.Content(10)")]
    public Task Codes_comparisons_sentinels_and_own_members_are_not_reported(string result) => Verify.Silent<InvalidCodeAnalyzer>(
        Controller(result) + """

        public class Own
        {
            public Own(int statusCode = -1) => StatusCode = statusCode;
            public const int Missing = 404;
            public static int Changing = 4004;
            public int StatusCode { get; set; }
            public int Status { get; set; }
        }

        public class Timer
        {
            public int Delay { get; set; }
            public int Content(int seconds) => seconds;
        }
        """,
        setup: Newest);

    [Fact]
    public Task To_documentation_0_is_every_other_response() => Verify.Silent<InvalidCodeAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType(0)]
            public void Get() { }

            public static void Configure(MvcOptions options, WebApplication app)
            {
                options.Filters.Add(new ProducesResponseTypeAttribute(0));
                options.Filters.Add(new ProducesResponseTypeAttribute(typeof(string), 0) { StatusCode = 0 });
                ProducesResponseTypeAttribute any = new(0);
                any.StatusCode = default;
                app.MapGet("/", () => 1).Produces(0).WithMetadata(new ProducesResponseTypeMetadata(0, typeof(string)));
            }
        }

        public class ProducesAnythingAttribute : ProducesResponseTypeAttribute
        {
            public ProducesAnythingAttribute() : base(0) { }
            public ProducesAnythingAttribute(Type type) : base(type, 0) { }
        }
        """);

    [Fact]
    public Task A_default_is_0() => Verify.Reports<InvalidCodeAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public void Set() => Response.StatusCode = [|default|];
            public void Typed() => Response.StatusCode = [|default(int)|];
            public void Cast() => Response.StatusCode = (int)[|default(System.Net.HttpStatusCode)|];
            public IActionResult Given(bool ok) => StatusCode(ok ? 200 : [|default|]);
            public IResult Minimal() => Results.StatusCode([|default|]);
        }
        """.Replace("(int)[|default(System.Net.HttpStatusCode)|]", "[|(int)default(System.Net.HttpStatusCode)|]", StringComparison.Ordinal),
        setup: Newest);

    [Fact]
    public Task A_default_that_is_no_number_is_none() => Verify.Silent<InvalidCodeAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public IActionResult Nothing() => new ObjectResult(1) { StatusCode = default };
            public IResult Kept() => Results.Json(1, statusCode: default);
            public ProblemDetails Unset() => new() { Status = default };
            public IActionResult Later(bool ok) { int code; if (ok) code = 200; else code = default; return StatusCode(code); }
            public async Task<IActionResult> Token() => Ok(await Load(default));
            private static Task<int> Load(CancellationToken token) => Task.FromResult(1);
        }
        """,
        setup: Newest);

    [Fact]
    public Task A_SIP_response_may_have_it() => Verify.Silent<InvalidCodeAnalyzer>("""
        namespace SIPSorcery.SIP { public class SIPResponse { public int StatusCode { get; set; } } }

        public static class Calls
        {
            public static void Decline(SIPSorcery.SIP.SIPResponse response) => response.StatusCode = 603;
        }
        """);

    [Fact]
    public Task Where_SIP_is_not_spoken_its_meaning_is_left_out() => Verify.Reports<InvalidCodeAnalyzer>(
        Controller("StatusCode([|603|])"),
        config: "status_codes.protocols = http",
        message: $"603 {Kestrel}; use 503 Service Unavailable",
        setup: Newest);

    [Fact]
    public async Task The_description_says_what_SIP_and_vendors_mean()
    {
        var sip = Assert.Single(await Verify.Reports<InvalidCodeAnalyzer>(Controller("StatusCode([|603|])"), setup: Newest));
        var vendor = Assert.Single(await Verify.Reports<InvalidCodeAnalyzer>(Controller("StatusCode([|999|])"), setup: Newest));

        Assert.Equal(("STC2003", DiagnosticSeverity.Warning), (sip.Id, sip.Severity));
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15", sip.Descriptor.HelpLinkUri);
        Assert.Contains("\nIn SIP, 603 is Decline (RFC 3261 §21.6.2): ", Description(sip), StringComparison.Ordinal);
        Assert.Contains("\nAs used by LinkedIn, 999 is Request Denied: ", Description(vendor), StringComparison.Ordinal);
        Assert.EndsWith(
            "\nRegistered HTTP codes that say nearly the same: 403 Forbidden, 429 Too Many Requests.\nMore about STC2003: docs/rules/STC2003.md",
            Description(vendor),
            StringComparison.Ordinal);
    }

    private static string Description(Diagnostic reported) => reported.Descriptor.Description.ToString(CultureInfo.InvariantCulture);

    private static string Controller(string result) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            private const int Weird = 4004;

            public object Get() => {{result}};
        }
        """;
}
