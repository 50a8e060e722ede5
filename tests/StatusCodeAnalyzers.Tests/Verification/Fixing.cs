using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>Does what an editor and <c>dotnet format</c> do with a fix.</summary>
internal sealed class Fixing(DiagnosticAnalyzer analyzer, CodeFixProvider fix)
{
    public bool CanFixAll => fix.GetFixAllProvider() is not null;

    /// <summary>The lightbulb's menu.</summary>
    public async Task<ImmutableArray<CodeAction>> Offered(Project project, Diagnostic diagnostic)
    {
        var offered = ImmutableArray.CreateBuilder<CodeAction>();
        if (fix.FixableDiagnosticIds.Contains(diagnostic.Id) && project.GetDocument(diagnostic.Location.SourceTree) is { } document)
            await fix.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));

        return offered.ToImmutable();
    }

    /// <summary>Fix All of an editor: one action, document by document.</summary>
    public async Task<Project> AllInDocuments(Analysis before, ActionChoice choice)
    {
        var project = before.Project;
        var key = await KeyOf(before, choice)
            ?? throw new VerificationException($"The fix is offered nowhere.\n\n{await before.Draw(before.Of(analyzer))}");

        foreach (var document in before.Of(analyzer)
            .Select(diagnostic => before.Project.GetDocument(diagnostic.Location.SourceTree)?.Id)
            .OfType<DocumentId>()
            .Distinct())
        {
            project = await All(project, project.GetDocument(document)!, FixAllScope.Document, key, [.. fix.FixableDiagnosticIds], before);
        }

        return project;
    }

    private async Task<string?> KeyOf(Analysis analysis, ActionChoice choice)
    {
        foreach (var diagnostic in analysis.Of(analyzer))
            if (choice.From(await Offered(analysis.Project, diagnostic)) is { } action)
                return action.EquivalenceKey;

        return null;
    }

    /// <summary>
    /// What <c>dotnet format</c> does, id by id. Its key is that of the first action at the id's first diagnostic: null where that one has
    /// no fix, though others may have one. Null, when the fix gives it no way to fix all.
    /// </summary>
    public async Task<Project?> DotnetFormat(Analysis before, bool hasKey)
    {
        if (fix.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(FixAllScope.Solution) != true)
            return null;

        var project = before.Project;
        foreach (var first in before.Of(analyzer)
            .Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))
            .DistinctBy(diagnostic => diagnostic.Id))
        {
            if (before.Project.GetDocument(first.Location.SourceTree) is { } document)
            {
                var key = hasKey ? (await Offered(before.Project, first)).FirstOrDefault()?.EquivalenceKey : null;
                project = await All(project, project.GetDocument(document.Id)!, FixAllScope.Solution, key, [first.Id], before);
            }
        }

        return project;
    }

    private async Task<Project> All(Project project, Document document, FixAllScope scope, string? key, string[] ids, Analysis before)
    {
        var provider = fix.GetFixAllProvider()
            ?? throw new VerificationException($"{fix.GetType().Name} has no Fix All.");
        var action = await provider.GetFixAsync(
            new FixAllContext(document, fix, scope, key!, ids, new Diagnostics(DiagnosticsOf), CancellationToken.None));

        return action is null ? project : await Apply(action, project);

        async Task<IEnumerable<Diagnostic>> DiagnosticsOf(Project asked) =>
            (asked.Solution == before.Project.Solution ? before : await Analysis.Run(asked, analyzer)).Of(analyzer);
    }

    public static async Task<Project> Apply(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private sealed class Diagnostics(Func<Project, Task<IEnumerable<Diagnostic>>> of) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            of(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await of(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            (await of(project)).Where(diagnostic => diagnostic.Location.SourceTree is null);
    }
}
