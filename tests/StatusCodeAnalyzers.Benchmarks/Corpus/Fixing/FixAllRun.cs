using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>Applies Fix All rule by rule, as <c>dotnet format</c> does: no equivalence key, new diagnostics after each rule.</summary>
internal sealed class FixAllRun(Rules rules)
{
    private readonly Dictionary<ProjectId, ImmutableArray<Diagnostic>> _diagnostics = [];

    public List<string> Failures { get; } = [];

    public async Task<Solution> Apply(Solution solution, IEnumerable<ProjectRun> runs)
    {
        foreach (var run in runs.Where(run => !run.Diagnostics.IsEmpty))
            _diagnostics[run.Project.Id] = run.Diagnostics;
        // Project by project: diagnostics point into syntax trees, which do not outlive changes elsewhere in the solution.
        foreach (var project in _diagnostics.Keys.ToList())
        {
            foreach (var id in rules.Descriptors.Select(descriptor => descriptor.Id))
            {
                foreach (var fix in rules.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
                {
                    if (_diagnostics[project].Any(diagnostic => diagnostic.Id == id))
                        solution = await Apply(solution, project, fix, id);
                }
            }
        }
        return solution;
    }

    private async Task<Solution> Apply(Solution solution, ProjectId projectId, CodeFixProvider fix, string id)
    {
        var name = $"{fix.GetType().Name} for {id} in {solution.GetProject(projectId)!.Name}";
        try
        {
            if (fix.GetFixAllProvider() is not { } provider)
            {
                Failures.Add($"{fix.GetType().Name}: no Fix All");
                return solution;
            }
            var changed = provider.GetSupportedFixAllScopes().Contains(FixAllScope.Project)
                ? await Changed(provider, Context(solution.GetProject(projectId)!, fix, id))
                : await ByDocument(provider, solution, projectId, fix, id);
            if (changed is null || changed == solution)
                return solution;
            var run = await ProjectRun.Analyze(changed.GetProject(projectId)!, rules.Analyzers, withErrors: false);
            _diagnostics[projectId] = run.Diagnostics;
            return changed;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Failures.Add($"{name}: {e}");
            return solution;
        }
    }

    private async Task<Solution?> ByDocument(
        FixAllProvider provider, Solution solution, ProjectId projectId, CodeFixProvider fix, string id)
    {
        foreach (var documentId in solution.GetProject(projectId)!.DocumentIds)
        {
            var document = solution.GetDocument(documentId)!;
            var context = new FixAllContext(
                document, fix, FixAllScope.Document, null, [id], new Known(_diagnostics), CancellationToken.None);
            if (_diagnostics[projectId].Any(
                diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree?.FilePath == document.FilePath))
            {
                solution = await Changed(provider, context) ?? solution;
            }
        }
        return solution;
    }

    private FixAllContext Context(Project project, CodeFixProvider fix, string id) =>
        new(project, fix, FixAllScope.Project, null, [id], new Known(_diagnostics), CancellationToken.None);

    private static async Task<Solution?> Changed(FixAllProvider provider, FixAllContext context) =>
        await provider.GetFixAsync(context) is { } action
            ? (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution
            : null;

    private sealed class Known(Dictionary<ProjectId, ImmutableArray<Diagnostic>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics.GetValueOrDefault(project.Id, []));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.GetValueOrDefault(document.Project.Id, []).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.GetValueOrDefault(project.Id, []).Where(diagnostic => !diagnostic.Location.IsInSource));
    }
}
