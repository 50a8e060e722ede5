using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Rules.ErrorWithoutBodyTests;

namespace StatusCodeAnalyzers.Tests.Responses;

/// <summary>What else in a project writes the body of a bare error.</summary>
public class OtherWritersTests
{
    [Fact]
    public Task ApiController_writes_a_body_itself() => Verify.Reports<ErrorWithoutBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public class Base : ControllerBase;

        public class OrdersController : Base
        {
            public IActionResult A() => NotFound();

            public IActionResult B() => new StatusCodeResult(404);

            public async Task C()
            {
                await Task.Yield();
                [|Response.StatusCode = 404|];
            }
        }
        """, setup: new() { Language = "12" });

    [Fact]
    public Task An_assembly_of_ApiControllers_writes_bodies_itself() =>
        Verify.Silent<ErrorWithoutBodyAnalyzer>(
            "[assembly: Microsoft.AspNetCore.Mvc.ApiController]\n" + Controller("", "IActionResult A() => NotFound();")
                .Replace("using Microsoft.AspNetCore.Mvc;", "", StringComparison.Ordinal)
                .Replace(": ControllerBase", ": Microsoft.AspNetCore.Mvc.ControllerBase", StringComparison.Ordinal)
                .Replace("IActionResult", "object", StringComparison.Ordinal));

    [Theory]
    [InlineData("app.UseStatusCodePages();")]
    [InlineData("app.UseStatusCodePagesWithReExecute(\"/error\");")]
    public Task Status_code_pages_write_a_body(string line) => Verify.Silent<ErrorWithoutBodyAnalyzer>(
        Controller("", "IActionResult A() => NotFound();"),
        setup: new()
        {
            Documents =
            [
                ("Program.cs", $"var app = WebApplication.Create(args);\n{line}\napp.MapGet(\"/\", () => Results.NotFound());\napp.Run();")
            ]
        });

    [Theory]
    [InlineData("builder.Services.AddProblemDetails();")]
    [InlineData("// UseStatusCodePages would write one.")]
    public Task What_writes_no_body_for_a_bare_status_does_not_matter(string line) => Verify.Reports<ErrorWithoutBodyAnalyzer>(
        Controller("", "IActionResult A() => [|NotFound()|];"),
        setup: new()
        {
            Documents = [("Program.cs", $"var builder = WebApplication.CreateBuilder(args);\n{line}\nbuilder.Build().Run();")]
        });
}
