using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class InterimStatusAsFinalTests
{
    [Fact]
    public Task Raw_or_named_wherever_a_response_is_sent() => Verify.Reports<InterimStatusAsFinalAnalyzer>("""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class UploadsController : ControllerBase
        {
            private const int Hints = 103;

            public IActionResult Raw() => StatusCode([|100|]);
            public IActionResult WithBody() => StatusCode([|102|], new { state = "running" });
            public IActionResult Named() => StatusCode([|StatusCodes.Status102Processing|]);
            public IActionResult OfEnum() => StatusCode([|(int)HttpStatusCode.EarlyHints|]);
            public IActionResult Own() => base.StatusCode(statusCode: [|Hints|]);
            public IActionResult Created() => new StatusCodeResult([|0x66|]);
            public IActionResult Initialized() => new ObjectResult(null) { StatusCode = [|AdditionalStatusCodes.Status104UploadResumptionSupported|] };
            public IActionResult Told() => Problem(statusCode: [|103|]);
            public IActionResult Chosen(bool done, int? other) => done ? StatusCode(done ? 200 : [|(102)|]) : StatusCode(other ?? [|100|]);
            public IActionResult Switched(int state) => StatusCode(state switch { 0 => [|102|], 1 => StatusCodes.Status202Accepted, _ => [|100|] });
            public void Set() => Response.StatusCode = [|StatusCodes.Status100Continue|];
            public async Task Middleware(HttpContext context) { context.Response.StatusCode = [|103|]; await Task.CompletedTask; }
            public IResult Minimal() => Results.StatusCode([|102|]);
            public object Typed() => TypedResults.Json(1, statusCode: [|102|]);
        }
        """.Replace("[|(102)|]", "([|102|])", StringComparison.Ordinal));

    [Fact]
    public Task It_is_found_through_a_local_and_at_what_sends_it_later() => Verify.Reports<InterimStatusAsFinalAnalyzer>("""
        using Microsoft.AspNetCore.Http.Features;
        using Microsoft.AspNetCore.Http.Timeouts;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.RateLimiting;

        public class UploadsController : ControllerBase
        {
            public IActionResult Local() { var code = [|102|]; return StatusCode(code); }
            public IActionResult Chosen(bool done) { var code = done ? 200 : [|102|]; return StatusCode(code, "running"); }
            public IActionResult Later(bool done) { int code; if (done) code = 200; else code = [|StatusCodes.Status102Processing|]; return StatusCode(code); }
            public IActionResult Twice(bool done) { var code = [|102|]; Console.WriteLine(code); return done ? StatusCode(code) : StatusCode(code, "running"); }
            public IActionResult Result(ObjectResult result) { result.StatusCode = [|102|]; return result; }
            public IActionResult View() => new ViewResult { StatusCode = [|103|] };
            public void Limited(RateLimiterOptions options) => options.RejectionStatusCode = [|100|];
            public void Late() { _ = new RequestTimeoutPolicy { TimeoutStatusCode = [|102|] }; }
            public void Set(HttpContext context) { var status = [|100|]; context.Response.StatusCode = status; }
            public void OfFeature(HttpContext context) => context.Features.Get<IHttpResponseFeature>()!.StatusCode = [|103|];
        }
        """);

    [Fact]
    public Task Nothing_else_is_reported() => Verify.Silent<InterimStatusAsFinalAnalyzer>("""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class UploadsController : ControllerBase
        {
            public IActionResult Switch() => StatusCode(101);
            public void Upgrade() => Response.StatusCode = StatusCodes.Status101SwitchingProtocols;
            public IActionResult Final() => StatusCode(200, 102);
            public IActionResult OfSip() => StatusCode(SipStatusCodes.Status180Ringing);
            public bool IsInterim() => Response.StatusCode == 100 || Response.StatusCode is 102 or 103;
            public bool IsEarly(HttpResponseMessage response) => response.StatusCode == HttpStatusCode.EarlyHints;
            public HttpResponseMessage Fake() => new(HttpStatusCode.Continue);
            public HttpResponseMessage Other() => new() { StatusCode = (HttpStatusCode)102 };
            public void Read() { var status = Response.StatusCode; if (status == 100) status = 102; }
            [ProducesResponseType(102)] public void Documented() { }
            public void Described() { _ = new ProducesResponseTypeAttribute(200) { StatusCode = 102 }; _ = new Microsoft.AspNetCore.Mvc.ApiExplorer.ApiResponseType { StatusCode = 102 }; }
            public IActionResult Itself(bool done) { int code; if (done) code = 200; else code = 102; code = done ? code : 102; return StatusCode(code); }
            public IActionResult Each(bool done) { int a = 200, b = a; while (done) { a = b; b = done ? a : 102; } return StatusCode(b); }
            public IActionResult Preset(bool done) { var code = 100; if (done) code = 200; else code = 404; return StatusCode(code); }
            public IActionResult Compared(bool done) { int code; if (done) code = 200; else code = 102; return code == 102 ? Accepted() : StatusCode(code); }
            public void Members(Part part) { part.StatusCode = 100; part.RejectionStatusCode = 102; }
            public int StatusCode(string text) => 100;
            public object Own() => StatusCode("100");
            public object Ids() => new { StatusCode = 100 };
            public object Text() => Results.Text("100");
        }

        public class Part { public int StatusCode { get; set; } public int RejectionStatusCode { get; set; } }
        """);

    [Fact]
    public Task What_to_return_is_said_where_it_can_be_told() => Verify.Reports<InterimStatusAsFinalAnalyzer>(
        "_ = Results.StatusCode([|100|]); _ = Results.StatusCode([|102|]); _ = Results.StatusCode([|103|]); _ = Results.StatusCode([|104|]);",
        message: """
            100 Continue is interim: the client goes on waiting for the final status; use 200 OK
            102 Processing is interim: the client goes on waiting for the final status; use 202 Accepted
            103 Early Hints is interim: the client goes on waiting for the final status
            104 Upload Resumption Supported is interim: the client goes on waiting for the final status
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Verify.Silent<InterimStatusAsFinalAnalyzer>("// <auto-generated/>\n_ = Results.StatusCode(100);");
}
