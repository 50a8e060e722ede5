using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class HeaderMissingTests
{
    [Theory]
    [InlineData("Response.StatusCode = [|405|]; return Json(1);")]
    [InlineData("Response.StatusCode = [|StatusCodes.Status426UpgradeRequired|]; return Json(1);")]
    [InlineData("return StatusCode([|405|]);")]
    [InlineData("return StatusCode([|407|], 1);")]
    [InlineData("return new StatusCodeResult([|416|]);")]
    [InlineData("Response.Headers.Append(\"X\", \"1\"); return StatusCode([|405|]);")]
    [InlineData("if (flag) { Response.Headers.Allow = \"GET\"; return Ok(); } return StatusCode([|405|]);")]
    [InlineData("if (flag) Response.StatusCode = [|405|]; else Response.Headers.Allow = \"GET\"; return Json(1);")]
    [InlineData("if (flag) { Response.StatusCode = [|405|]; } else { Prepare(Response); } return Json(1);")]
    [InlineData("if (flag) { Response.StatusCode = [|405|]; } else { Response.StatusCode = 405; Response.Headers.Allow = \"GET\"; } return Json(1);")]
    [InlineData("Response.StatusCode = [|206|]; Response.ContentType = \"video/mp4\"; return File(new byte[1], \"video/mp4\");")]
    public Task What_the_RFC_demands_is_asked_for(string body) => Verify.Reports<HeaderMissingAnalyzer>(Action(body));

    [Theory]
    [InlineData("Response.Headers.Allow = \"GET\"; return StatusCode(405);")]
    [InlineData("Response.Headers[\"Allow\"] = \"GET\"; Response.StatusCode = 405; return Json(1);")]
    [InlineData("Response.StatusCode = 405; Response.Headers.Append(\"allow\", \"GET\"); return Json(1);")]
    [InlineData("Response.StatusCode = 405; Response.Headers[Name] = \"GET\"; return Json(1);")]
    [InlineData("Response.StatusCode = 405; Response.Headers[Microsoft.Net.Http.Headers.HeaderNames.Allow] = \"GET\"; return Json(1);")]
    [InlineData("if (flag) Response.Headers.Allow = \"GET\"; return StatusCode(405);")]
    [InlineData("if (flag) Response.StatusCode = 405; else flag = true; Response.Headers.Allow = \"GET\"; return Json(1);")]
    [InlineData("if (flag) Response.Headers.Allow = \"GET\"; else flag = true; Response.StatusCode = 405; return Json(1);")]
    [InlineData("if (flag) Response.StatusCode = 405; else flag = true; Prepare(Response); return Json(1);")]
    [InlineData("Prepare(); return StatusCode(405);")]
    [InlineData("Prepare(Response); return StatusCode(405);")]
    [InlineData("Response.OnStarting(() => Task.CompletedTask); return StatusCode(405);")]
    [InlineData("return StatusCode(404);")]
    [InlineData("return StatusCode(401);")]
    [InlineData("Response.StatusCode = 206; Response.ContentType = \"multipart/byteranges; boundary=x\"; return new EmptyResult();")]
    [InlineData("var result = StatusCode(405); Response.Headers.Allow = \"GET\"; return result;")]
    [InlineData("_ = new DefaultHttpContext(); return StatusCode(405);")]
    public Task What_may_be_set_is_not(string body) => Verify.Silent<HeaderMissingAnalyzer>(Action(body));

    [Fact]
    public Task The_message_names_header_and_section() => Verify.Reports<HeaderMissingAnalyzer>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.StatusCode([|405|]));
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            if (context.Request.Method == "TRACE")
            {
                context.Response.StatusCode = [|405|];
                return;
            }

            await next(context);
        });
        app.Run();
        """,
        message: """
            405 Method Not Allowed comes without Allow, which RFC 9110 §15.5.6 demands
            405 Method Not Allowed comes without Allow, which RFC 9110 §15.5.6 demands
            """.ReplaceLineEndings("\n"));

    internal static string Action(string body) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            private static readonly string Name = "Allow";

            public IActionResult Get(bool flag)
            {
                {{body}}
            }

            private void Prepare() { }

            private static void Prepare(HttpResponse response) { }
        }
        """;
}
