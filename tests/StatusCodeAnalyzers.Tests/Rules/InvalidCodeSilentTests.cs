using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.InvalidCodeTests;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Numbers that are codes, stand for none on purpose, or are sent by nobody.</summary>
public class InvalidCodeSilentTests
{
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
}
