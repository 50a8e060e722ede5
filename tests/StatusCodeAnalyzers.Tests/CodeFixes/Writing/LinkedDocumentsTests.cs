using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>One file in two projects, as a library for several frameworks has it: with ASP.NET Core in reach, and without.</summary>
public class LinkedDocumentsTests
{
    [Fact]
    public Task A_name_that_only_one_project_has_gives_way_to_one_that_both_have() =>
        Fixes<UseNamedConstantForOwnMemberAnalyzer, UseNamedConstantFix>("""
        using System.Net;

        public class ReplyException : System.Exception
        {
            public ReplyException(int statusCode) { }

            public static ReplyException Missing() => new ReplyException(404);
        }
        """,
            "404", "(int)HttpStatusCode.NotFound");

    [Fact]
    public Task A_using_that_only_one_project_can_read_is_not_added() => Fixes<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        public class Denial
        {
        #if WEB
            public static void Write(Microsoft.AspNetCore.Http.HttpResponse response) => response.StatusCode = 403;
        #endif
        }
        """,
        "403", "Microsoft.AspNetCore.Http.StatusCodes.Status403Forbidden");

    [Fact]
    public Task A_using_that_both_can_read_is_added() => Fixes<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        public class Client
        {
            public static bool IsGone(System.Net.Http.HttpResponseMessage response) => (int)response.StatusCode == 410;
        }
        """,
        "(int)response.StatusCode == 410", "response.StatusCode == HttpStatusCode.Gone", "using System.Net;\n\n");

    [Fact]
    public Task What_only_one_project_can_read_is_not_written() => Fixes<UseNamedConstantForOwnMemberAnalyzer, UseNamedConstantFix>(
        """
        public class ReplyException : System.Exception
        {
            public ReplyException(int statusCode) { }

            public static ReplyException Early() => new ReplyException(425);
        }
        """,
        "425", "425");

    /// <summary>Both projects together make the one text of it, and compile it.</summary>
    private static async Task Fixes<TRule, TFix>(string code, string old, string written, string imports = "")
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        code = code.ReplaceLineEndings("\n");
        using var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        foreach (var (pack, symbols) in new[] { (ReferencePack.Net10, new[] { "WEB" }), (ReferencePack.NetCoreOnly, []) })
        {
            var id = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(
                    id,
                    VersionStamp.Default,
                    pack.Name,
                    "Library",
                    LanguageNames.CSharp,
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    parseOptions: new CSharpParseOptions(preprocessorSymbols: symbols),
                    metadataReferences: pack.References))
                .AddDocument(
                    DocumentId.CreateNewId(id), "Code.cs", SourceText.From(code, System.Text.Encoding.UTF8), filePath: "/src/Code.cs");
        }

        var rule = new TRule();
        var expected = imports + code.Replace(old, written, StringComparison.Ordinal);
        var results = new HashSet<string>();
        foreach (var project in solution.Projects)
        {
            var reported = (await Analysis.Run(project, rule)).Of(rule).ToImmutableArray();
            var document = project.Documents.Single();
            var after = await Formatter.FormatAsync(
                await new NameAction().ApplyAsync(document, reported, others: null, default), Formatter.Annotation);
            var text = (await after.GetTextAsync()).ToString();
            var isOffered = reported.Length > 0 && !(await new Fixing(rule, new TFix()).Offered(project, reported[0])).IsEmpty;
            Assert.Equal(text != code, isOffered);
            if (isOffered)
                results.Add(text);
        }

        Assert.Equal(expected == code ? [] : [expected], results);
        foreach (var document in solution.Projects
            .SelectMany(project => project.Documents)
            .Where(document => document.Name == "Code.cs")
            .ToList())
        {
            solution = solution.WithDocumentText(document.Id, SourceText.From(expected, System.Text.Encoding.UTF8));
        }

        foreach (var project in solution.Projects)
        {
            Assert.DoesNotContain(
                (await project.GetCompilationAsync())!.GetDiagnostics(), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        }
    }
}
