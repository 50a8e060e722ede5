using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>
/// An editor asks for the findings of one open file, and shows only those that lie within the node whose action reports them. A build shows
/// all. So what is wrong in one place because of another has to be found from the place that is reported.
/// </summary>
public class LocalFindingsTests
{
    [Theory]
    // A number that a local holds.
    [InlineData("IResult A() { var code = 4004; return Results.StatusCode(code); }", "4004")]
    [InlineData("IResult A(bool b) { int code; if (b) code = 4004; else code = 404; return Results.StatusCode(code); }", "4004")]
    [InlineData("IResult A(bool b) { var code = b ? 41 : 4004; return Results.Json(1, statusCode: code); }", "41,4004")]
    [InlineData("IResult A() { var code = 102; return Results.StatusCode(code); }", "102")]
    [InlineData(
        "IResult A() { int code; code = StatusCodes.Status102Processing; return Results.StatusCode(code); }",
        "StatusCodes.Status102Processing")]
    [InlineData("Func<IResult> A() => () => { var code = 102; return Results.StatusCode(code); };", "102")]
    // A body that is written after the status.
    [InlineData(
        "Task A(HttpResponse r) { r.StatusCode = StatusCodes.Status204NoContent; return r.WriteAsync(\"saved\"); }",
        "r.WriteAsync(\"saved\")")]
    [InlineData(
        "async Task A(HttpResponse r) { r.StatusCode = 403; await r.WriteAsJsonAsync(new { error = \"not_found\" }); }",
        "\"not_found\"")]
    // A body that a local holds.
    [InlineData("IResult A() { var body = new { error = \"not_found\" }; return Results.Json(body, statusCode: 400); }", "\"not_found\"")]
    [InlineData(
        "Task A(HttpResponse r) { var b = new { error = \"not_found\" }; r.StatusCode = 403; return r.WriteAsJsonAsync(b); }",
        "\"not_found\"")]
    public async Task What_a_build_reports_an_editor_shows(string member, string reported)
    {
        var (build, editor) = await Findings($"public class C {{ {member} }}", new WarningsAnalyzer());

        Assert.Equal(build, editor);
        var wrong = build.Where(found => !found.StartsWith("STC1", StringComparison.Ordinal)).Select(found => found.Split(' ', 2)[1]);
        Assert.Equal(reported, string.Join(',', wrong));
    }

    [Theory]
    [InlineData("using static System.Net.HttpStatusCode;\npublic class C { public object A() => RedirectMethod; }")]
    [InlineData("namespace N { using static System.Net.HttpStatusCode; public class C { public object A() => RedirectMethod; } }")]
    public async Task A_name_alone_is_shown(string code)
    {
        var (build, editor) = await Findings(code, new UseCurrentNameAnalyzer());

        Assert.Equal(["STC1003 RedirectMethod"], build);
        Assert.Equal(build, editor);
    }

    [Fact]
    public async Task Top_level_statements_are_looked_at()
    {
        var (build, editor) = await Findings(
            "var code = 4004;\nvar app = WebApplication.Create();\napp.MapGet(\"/\", () => Results.StatusCode(code));\napp.Run();",
            new WarningsAnalyzer());

        Assert.Equal(["STC2003 4004"], build);
        Assert.Equal(build, editor);
    }

    private static async Task<(string[] Build, string[] Editor)> Findings(string code, DiagnosticAnalyzer analyzer)
    {
        var project = await TestProject.Create(new Setup(), ReferencePack.Net10, [("Code.cs", code)]);
        var compilation = (await project.GetCompilationAsync())!;
        var build = await compilation.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("/Code.cs", StringComparison.Ordinal));

        // One that has not seen the rest of the project: what is kept from there would be given out too.
        var fresh = compilation.WithAnalyzers([(DiagnosticAnalyzer)Activator.CreateInstance(analyzer.GetType())!], project.AnalyzerOptions);
        var editor = await fresh.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, default);
        return (Texts(build), Texts(editor));
    }

    private static string[] Texts(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}"),
    ];
}
