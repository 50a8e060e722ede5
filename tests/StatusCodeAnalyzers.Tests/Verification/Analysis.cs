using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>A project, compiled and looked at by analyzers.</summary>
internal sealed record Analysis(Project Project, Compilation Compilation, ImmutableArray<Diagnostic> All)
{
    /// <summary>Whether the compiler is the newest of those that the tests run on.</summary>
    public static bool IsNewestCompiler { get; } = typeof(Compilation).Assembly.GetName().Version is { Major: >= 5 };

    public IEnumerable<Diagnostic> Errors => All.Where(IsError);

    /// <summary>What the rules report, in the order of the code.</summary>
    public IEnumerable<Diagnostic> Of(DiagnosticAnalyzer analyzer) =>
        All.Where(diagnostic => analyzer.SupportedDiagnostics.Any(rule => rule.Id == diagnostic.Id));

    /// <summary>Runs the compiler and the analyzers.</summary>
    public static Task<Analysis> Run(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Run(project, analyzers, static driver => driver.GetAllDiagnosticsAsync());

    /// <summary>Runs one analyzer and leaves the compiler's own diagnostics out.</summary>
    public static Task<Analysis> Run(Project project, DiagnosticAnalyzer analyzer) =>
        Run(project, [analyzer], static driver => driver.GetAnalyzerDiagnosticsAsync());

    private static async Task<Analysis> Run(
        Project project,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> diagnose)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var all = await diagnose(Driver(compilation, analyzers, project.AnalyzerOptions));
        if (all.FirstOrDefault(IsCrash) is { } crash)
            throw new VerificationException(
                $"{crash.Descriptor.Description}\n\n{Squiggles.Draw(await TextsOf(project.Solution), [Squiggle.Of(crash)])}");

        return new Analysis(
            project,
            compilation,
            [.. all.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath).ThenBy(diagnostic => diagnostic.Location.SourceSpan)]);
    }

    /// <summary>Analyzers on a compilation. The tests run in parallel already; threads for a file of five lines only cost.</summary>
    public static CompilationWithAnalyzers Driver(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options) =>
        compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

    /// <summary>The files that a test wrote, by path; not the usings of the SDK.</summary>
    public static async Task<ImmutableSortedDictionary<string, SourceText>> TextsOf(Solution solution)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.Single().Documents)
            if (!document.FilePath!.Contains("/obj/", StringComparison.Ordinal))
                texts.Add(document.FilePath, await document.GetTextAsync());

        return texts.ToImmutable();
    }

    public async Task<string> Draw(IEnumerable<Diagnostic> diagnostics) =>
        Squiggles.Draw(await TextsOf(Project.Solution), diagnostics.Select(Squiggle.Of));

    /// <summary>How often each id is reported more than before; warnings of the compiler count, its hints do not.</summary>
    public static IEnumerable<Diagnostic> Surplus(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        var allowed = before.GroupBy(diagnostic => diagnostic.Id).ToDictionary(group => group.Key, group => group.Count());
        foreach (var group in after.Where(IsSeen).GroupBy(diagnostic => diagnostic.Id))
            if (group.Count() > allowed.GetValueOrDefault(group.Key))
                foreach (var diagnostic in group)
                    yield return diagnostic;
    }

    public static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error && IsCompilers(diagnostic);

    /// <summary>An analyzer threw.</summary>
    public static bool IsCrash(Diagnostic diagnostic) => diagnostic.Id == "AD0001";

    // What is hidden offers a lightbulb and draws nothing; the compiler's own are many.
    private static bool IsSeen(Diagnostic diagnostic) =>
        diagnostic.Severity >= (IsCompilers(diagnostic) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);

    private static bool IsCompilers(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);
}
