namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>What the sample app gets right, done wrong: a caret for every rule that has something to say beside its neighbours.</summary>
internal static class Mistakes
{
    /// <summary>The file that is added to the sample app.</summary>
    public const string File = "Mistakes.cs";

    public const string Code = """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using static System.Net.HttpStatusCode;

        namespace SampleApp;

        /// <summary>No [ApiController], so nothing adds a body.</summary>
        public class MistakesController : Controller
        {
            public IActionResult Typo() => StatusCode(4004);
            public IActionResult Shifted() => StatusCode(4040);
            public IActionResult Short() => StatusCode(41);
            public IActionResult Held() { var code = 4004; return StatusCode(code); }
            public IActionResult SipOnly() => StatusCode(603);
            public IActionResult Vendor() => StatusCode(499);
            public IActionResult Nobody() => StatusCode(599);
            public IActionResult Teapot() => StatusCode(418);
            public IActionResult Interim() => StatusCode(102);
            public IActionResult InterimHeld() { var code = 102; return StatusCode(code); }
            public IActionResult Success() => Problem(statusCode: 200);
            public IActionResult SuccessOfError() => Problem(title: "Not Found", statusCode: 200);
            public IActionResult WrongBody() => StatusCode(400, new { error = "not_found" });
            public IActionResult NoBody() => StatusCode(204, new { id = 7 });
            public async Task Written() { Response.StatusCode = 204; await Response.WriteAsync("saved"); }
            public IActionResult Cast() => StatusCode((int)HttpStatusCode.NotFound);
            public object Old() => RedirectMethod;
            public bool Compared(HttpResponseMessage r) => (int)r.StatusCode == 430;
            public IActionResult Flow() => StatusCode(430);
            public IActionResult FlowAgain(bool b) => b ? StatusCode(430) : StatusCode(404);
        }

        public static class Codes
        {
            public const int NotFound = 400;
        }

        public class OtherController : Controller
        {
            public IActionResult Flow() => StatusCode(430);
        }

        """;

    /// <summary>A file of another project of the solution.</summary>
    public const string Elsewhere = """
        using Microsoft.AspNetCore.Mvc;

        public class ElsewhereController : Controller
        {
            public IActionResult Flow() => StatusCode(430);
            public IActionResult Gone() => StatusCode(410);
        }

        """;
}
