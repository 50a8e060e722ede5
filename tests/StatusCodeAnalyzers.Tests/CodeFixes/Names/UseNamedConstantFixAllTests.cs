using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Fix All: one edit per document, however much there is to fix, in a document, a project or a solution.</summary>
public class UseNamedConstantFixAllTests
{
    private static readonly Setup Setup = new() { Packs = [ReferencePack.Net10], ImplicitUsings = false };

    [Fact]
    public Task Two_documents_get_a_using_each() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """,
        setup: Setup with
        {
            Documents =
            [
                ("Items.cs", """
                    {+using Microsoft.AspNetCore.Http;
                    +}using Microsoft.AspNetCore.Mvc;

                    public class ItemsController : ControllerBase
                    {
                        public IActionResult Get() => StatusCode([|410 => StatusCodes.Status410Gone|]);
                    }
                    """),
            ],
        });

    [Fact]
    public async Task A_hundred_numbers_are_one_edit_with_one_using()
    {
        var methods = Enumerable.Range(0, 100).Select(number => $"    public IActionResult Get{number}() => StatusCode(404);\n");
        var project = await TestProject.Create(Setup, ReferencePack.Net10, [("Orders.cs", Controller("Orders", string.Concat(methods)))]);

        var solution = await FixAll(project, FixAllScope.Document);

        var text = await Text(solution.Projects.Single().Documents.Single());
        Assert.Equal(100, Count(text, "StatusCode(StatusCodes.Status404NotFound)"));
        Assert.Equal(1, Count(text, "using Microsoft.AspNetCore.Http;"));
        Assert.Equal(0, Count(text, "(404)"));
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 4)]
    public async Task A_scope_is_fixed_whole_and_nothing_beside_it(FixAllScope scope, int fixedDocuments)
    {
        var project = await TestProject.Create(
            Setup, ReferencePack.Net10, [("Orders.cs", Controller("Orders")), ("Items.cs", Controller("Items"))]);
        var other = project.Solution
            .AddProject("Other", "Other", LanguageNames.CSharp)
            .WithCompilationOptions(project.CompilationOptions!)
            .WithMetadataReferences(project.MetadataReferences)
            .AddDocument("Carts.cs", Controller("Carts"), filePath: "/other/Carts.cs").Project
            .AddDocument("Users.cs", Controller("Users"), filePath: "/other/Users.cs").Project;

        var solution = await FixAll(other.Solution.GetProject(project.Id)!, scope);

        var texts = await Task.WhenAll(solution.Projects.SelectMany(each => each.Documents).Select(Text));
        Assert.Equal(
            fixedDocuments,
            texts.Count(text => Count(text, "StatusCodes.Status404NotFound") == 1 && Count(text, "using Microsoft.AspNetCore.Http;") == 1));
        Assert.Equal(4 - fixedDocuments, texts.Count(text => Count(text, "(404)") == 1));
    }

    [Fact]
    public async Task A_linked_file_is_fixed_in_every_project()
    {
        var project = await TestProject.Create(Setup, ReferencePack.Net10, [("Orders.cs", Controller("Orders"))]);
        var other = project.Solution
            .AddProject("Other", "Other", LanguageNames.CSharp)
            .WithCompilationOptions(project.CompilationOptions!)
            .WithMetadataReferences(project.MetadataReferences)
            .AddDocument("Orders.cs", Controller("Orders"), filePath: TestProject.Folder + "Orders.cs").Project;

        var solution = await FixAll(other.Solution.GetProject(project.Id)!, FixAllScope.Solution);

        var texts = await Task.WhenAll(solution.Projects.Select(each => Text(each.Documents.Single())));
        Assert.Equal(2, texts.Length);
        Assert.Equal(texts[0], texts[1]);
        Assert.Equal(1, Count(texts[0], "using Microsoft.AspNetCore.Http;"));
    }

    // Two target frameworks: the one of ASP.NET Core would write StatusCodes, which the other one does not have, and add a using that it
    // cannot read.
    [Fact]
    public async Task A_linked_file_gets_names_that_all_its_projects_have()
    {
        const string Code = """
            using System.Net;
            using System.Net.Http;

            public class OrdersClient
            {
                public bool IsGone(HttpResponseMessage response) => (int)response.StatusCode == 410 || (int)response.StatusCode is 404;
            #if WEB
                public bool IsBusy(HttpResponseMessage response) => (int)response.StatusCode is 503;
            #endif
            }
            """;
        var project = await TestProject.Create(Setup, ReferencePack.Net10, [("Orders.cs", Code)]);
        project = project.WithParseOptions(((CSharpParseOptions)project.ParseOptions!).WithPreprocessorSymbols("WEB"));
        var other = project.Solution
            .AddProject("Other", "Other", LanguageNames.CSharp)
            .WithCompilationOptions(project.CompilationOptions!)
            .WithMetadataReferences(ReferencePack.NetCoreOnly.References)
            .AddDocument("Orders.cs", Code, filePath: TestProject.Folder + "Orders.cs").Project;

        var solution = await FixAll(other.Solution.GetProject(project.Id)!, FixAllScope.Solution);

        var (web, plain) = (
            await Text(solution.GetProject(project.Id)!.Documents.Single()), await Text(solution.GetProject(other.Id)!.Documents.Single()));
        Assert.Contains("response.StatusCode == HttpStatusCode.Gone || (int)response.StatusCode is 404;", web, StringComparison.Ordinal);
        Assert.Contains(
            "response.StatusCode == HttpStatusCode.Gone || (int)response.StatusCode is (int)HttpStatusCode.NotFound;",
            plain,
            StringComparison.Ordinal);
        Assert.Contains(
            "(int)response.StatusCode is Microsoft.AspNetCore.Http.StatusCodes.Status503ServiceUnavailable;",
            web,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_action_changes_nothing()
    {
        var project = await TestProject.Create(Setup, ReferencePack.Net10, [("Orders.cs", Controller("Orders"))]);

        var solution = await FixAll(project, FixAllScope.Solution, "SomeOtherAction");

        Assert.Equal(Controller("Orders"), await Text(solution.Projects.Single().Documents.Single()));
    }

    private static string Controller(string name, string methods = "    public IActionResult Get() => StatusCode(404);\n") =>
        $"using Microsoft.AspNetCore.Mvc;\n\npublic class {name}Controller : ControllerBase\n{{\n{methods}}}\n";

    private static async Task<Solution> FixAll(Project project, FixAllScope scope, string key = "NameStatusCode")
    {
        var document = project.Documents.Single(each => each.Name == "Orders.cs");
        var fix = new UseNamedConstantFix();
        var context = new FixAllContext(document, fix, scope, key, fix.FixableDiagnosticIds, new Reported(), CancellationToken.None);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? project.Solution;
    }

    private static async Task<string> Text(Document document) => (await document.GetTextAsync()).ToString();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private sealed class Reported : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new UseNamedConstantAnalyzer());
            return (await Analysis.Run(project, analyzers)).Of(analyzers[0]);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken))
                .Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
