using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>What the compiler and the rules say about one project.</summary>
internal sealed class ProjectRun
{
    private ProjectRun(Project project, Compilation compilation) => (Project, Compilation) = (project, compilation);

    public Project Project { get; }
    public Compilation Compilation { get; }
    public ImmutableArray<Diagnostic> Errors { get; private set; } = [];
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];
    public List<string> Crashes { get; } = [];
    public ImmutableDictionary<DiagnosticAnalyzer, AnalyzerTelemetryInfo> Telemetry { get; private set; } =
        ImmutableDictionary<DiagnosticAnalyzer, AnalyzerTelemetryInfo>.Empty;

    public IEnumerable<SyntaxTree> Sources => Compilation.SyntaxTrees.Where(tree => !CorpusPath.IsGenerated(tree.FilePath));
    public int Files => Sources.Count();
    public int Lines => Sources.Sum(tree => tree.GetText().Lines.Count);

    /// <summary>Files in which everything binds.</summary>
    public int BoundFiles => Files - Errors.Select(error => error.Location.SourceTree)
        .Distinct()
        .Count(tree => tree is not null && !CorpusPath.IsGenerated(tree.FilePath));

    public static async Task<ProjectRun> Analyze(
        Project project, IReadOnlyList<DiagnosticAnalyzer> analyzers, bool timed = false, bool withErrors = true)
    {
        var run = new ProjectRun(project, (await project.GetCompilationAsync())!);
        if (withErrors)
            run.Errors = [.. run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (analyzers.Count == 0)
            return run;
        // Two threads that wait for each other would both count the wait, so time is taken on one.
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => run.Crash($"{analyzer.GetType().Name} in {project.Name}: {exception}"),
            concurrentAnalysis: !timed,
            logAnalyzerExecutionTime: true);
        var result = await new CompilationWithAnalyzers(run.Compilation, [.. analyzers], options)
            .GetAnalysisResultAsync(CancellationToken.None);
        run.Diagnostics = [.. result.GetAllDiagnostics().Where(diagnostic => diagnostic.Id != "AD0001")];
        run.Telemetry = result.AnalyzerTelemetryInfo;
        foreach (var failure in result.GetAllDiagnostics().Where(diagnostic => diagnostic.Id == "AD0001"))
            run.Crash(failure.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        return run;
    }

    private void Crash(string message)
    {
        lock (Crashes)
            Crashes.Add(message);
    }
}
