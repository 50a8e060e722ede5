using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>The reply stays the same, which tests of Wire show; here it is the text.</summary>
public class UseResultHelperFixTests
{
    [Fact]
    public Task The_status_goes_and_the_body_stays() => Fixes(
        Controller("""
            public IActionResult A() => [|StatusCode|](404);
            public IActionResult B(object body) => [|StatusCode|](StatusCodes.Status404NotFound, body);
            public IActionResult C(object body) => this.[|StatusCode|](value: body, statusCode: 404);
            public IActionResult D(object body) => base.[|StatusCode|](statusCode: 400, value: body);
            public IActionResult E() => new [|StatusCodeResult|](404);
            public IActionResult F() => new Microsoft.AspNetCore.Mvc.[|StatusCodeResult|](415);
            public IActionResult G(object body) => new [|ObjectResult|](value: body) { StatusCode = 404 };
            public IResult H() => Results.[|StatusCode|](404);
            public IResult I() => Microsoft.AspNetCore.Http.TypedResults.[|StatusCode|](404);
            public static IActionResult J() => new global::Microsoft.AspNetCore.Mvc.[|StatusCodeResult|](404);
            public static IActionResult K(object body) => new [|ObjectResult|](body) { StatusCode = 404 };
            """),
        Controller("""
            public IActionResult A() => NotFound();
            public IActionResult B(object body) => NotFound(body);
            public IActionResult C(object body) => this.NotFound(body);
            public IActionResult D(object body) => base.BadRequest(body);
            public IActionResult E() => NotFound();
            public IActionResult F() => new Microsoft.AspNetCore.Mvc.UnsupportedMediaTypeResult();
            public IActionResult G(object body) => NotFound(body);
            public IResult H() => Results.NotFound();
            public IResult I() => Microsoft.AspNetCore.Http.TypedResults.NotFound();
            public static IActionResult J() => new global::Microsoft.AspNetCore.Mvc.NotFoundResult();
            public static IActionResult K(object body) => new NotFoundObjectResult(body);
            """));

    [Fact]
    public Task Comments_stay() => Fixes(
        Controller("""
            public IActionResult A() => /* a */ [|StatusCode|](404) /* b */;
            public IActionResult B() => [|StatusCode|](404 /* gone */);
            public IActionResult C(object body) => [|StatusCode|](/* a */ 404 /* b */, /* c */ body /* d */);
            public IActionResult D(object body) => [|StatusCode|](
                404, // not there
                body);
            public IActionResult E(object body) => new /* a */ [|ObjectResult|](body) /* b */ { StatusCode = 404 /* c */ } /* d */;
            public IActionResult F() => this /* a */ . /* b */ [|StatusCode|](404);
            """),
        Controller("""
            public IActionResult A() => /* a */ NotFound() /* b */;
            public IActionResult B() => NotFound(/* gone */);
            public IActionResult C(object body) => NotFound(/* a *//* b *//* c */ body /* d */);
            public IActionResult D(object body) => NotFound(// not there
                body);
            public IActionResult E(object body) => NotFound(/* a *//* b *//* c */ body) /* d */;
            public IActionResult F() => this /* a */ . /* b */ NotFound();
            """));

    [Fact]
    public Task Lines_stay() => Fixes(
        Controller("""
            public IActionResult A() =>
                [|StatusCode|](
                    404);
            public IActionResult B(object body) =>
                [|StatusCode|](
                    404,
                    new
                    {
                        error = "none",
                    });
            public IActionResult C(object body) => [|StatusCode|](404,
                body);
            public IActionResult D(object body)
            {
                return new [|ObjectResult|](new
                {
                    error = "none",
                })
                {
                    StatusCode = 404,
                };
            }
            """),
        Controller("""
            public IActionResult A() =>
                NotFound();
            public IActionResult B(object body) =>
                NotFound(
                    new
                    {
                        error = "none",
                    });
            public IActionResult C(object body) => NotFound(body);
            public IActionResult D(object body)
            {
                return NotFound(new
                {
                    error = "none",
                });
            }
            """));

    [Fact]
    public Task One_inside_another_is_fixed_with_it() => Fixes(
        Controller("public IActionResult A() => [|StatusCode|](400, new object[] { new IActionResult[] { [|StatusCode|](404) } });"),
        Controller("public IActionResult A() => BadRequest(new object[] { new IActionResult[] { NotFound() } });"));

    [Fact]
    public Task Static_usings_stay() => Fixes(
        """
        using static Microsoft.AspNetCore.Http.Results;

        var app = WebApplication.Create(args);
        app.MapGet("/", () => [|StatusCode|](404));
        app.Run();
        """,
        """
        using static Microsoft.AspNetCore.Http.Results;

        var app = WebApplication.Create(args);
        app.MapGet("/", () => NotFound());
        app.Run();
        """);

    private static Task Fixes(string code, string fixedCode) =>
        Verify.Reports<UseResultHelperAnalyzer, UseResultHelperFix>(code, fixedCode);

    private static string Controller(string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
        {{members}}
        }
        """;

    // Two target frameworks: InternalServerError() came with ASP.NET Core 9.
    [Fact]
    public async Task A_helper_that_another_target_framework_lacks_is_not_offered()
    {
        const string Code = """
            using Microsoft.AspNetCore.Http;

            public static class Orders
            {
                public static IResult Find() => Results.StatusCode(404);
                public static IResult Fail() => Results.StatusCode(500);
            }
            """;
        var project = await TestProject.Create(new() { ImplicitUsings = false }, ReferencePack.Net10, [("Orders.cs", Code)]);
        var linked = project.Solution
            .AddProject("Other", "Other", LanguageNames.CSharp)
            .WithCompilationOptions(project.CompilationOptions!)
            .WithMetadataReferences(ReferencePack.Net8.References)
            .AddDocument("Orders.cs", Code, filePath: TestProject.Folder + "Orders.cs").Project.Solution.GetProject(project.Id)!;

        var analyzer = new UseResultHelperAnalyzer();
        var fixing = new Fixing(analyzer, new UseResultHelperFix());
        var reported = (await Analysis.Run(linked, [analyzer]))
            .Of(analyzer)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();

        Assert.Equal(["Use Results.NotFound()"], (await fixing.Offered(linked, reported[0])).Select(action => action.Title));
        Assert.Empty(await fixing.Offered(linked, reported[1]));
    }
}
