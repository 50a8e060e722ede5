using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>
/// Microsoft's library on a project of <see cref="TestProject"/>, with other rules of the product beside the one under test: what they
/// say of the code under test is theirs, what they say of the fixed code and did not say before is told.
/// </summary>
internal abstract class RuleTest(Expectation expected, Project before, ImmutableArray<DiagnosticAnalyzer> beside)
    : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _all =
        [expected.Analyzer, .. beside.Where(other => other.GetType() != expected.Analyzer.GetType())];

    private CompilationWithAnalyzers? _first;

    /// <summary>The project under test. The library gets it whenever it asks for one with this text, so it is compiled once.</summary>
    protected Project Before { get; } = before;

    /// <summary>The same with the text that the fix should make.</summary>
    protected Project After { get; private set; } = before;

    /// <summary>The same with the text that Fix All should make.</summary>
    protected Project AfterAll { get; private set; } = before;

    /// <summary>What is said of the code under test, by everybody.</summary>
    protected ImmutableArray<Diagnostic> First { get; private set; }

    /// <summary>How many reports a fixed text leaves that is given as a whole, which has no marks for them.</summary>
    protected int LeftInWhole { get; set; }

    /// <summary>What the library looked at last.</summary>
    protected (Project Project, ImmutableArray<Diagnostic> Found) Last { get; private set; } = (before, []);

    protected override string DefaultFilePathPrefix => TestProject.Folder;

    protected override string DefaultTestProjectName => TestProject.Name;

    protected bool IsOwn(Diagnostic diagnostic) => expected.Analyzer.SupportedDiagnostics.Any(rule => rule.Id == diagnostic.Id);

    /// <summary>What the rule reports of the code under test and no editor shows: it lies outside the node whose action ran.</summary>
    protected async Task<ImmutableArray<Diagnostic>> NotLocal(CancellationToken cancellationToken)
    {
        var result = await _first!.GetAnalysisResultAsync(cancellationToken);
        return result.CompilationDiagnostics.TryGetValue(expected.Analyzer, out var found)
            ? [.. found.Where(diagnostic => diagnostic.Location.IsInSource)]
            : [];
    }

    /// <summary>Says to the library what it says to <see cref="TestProject"/>.</summary>
    protected async Task Prepare()
    {
        TestState.Sources.AddRange(await FilesOf(Before.Documents));
        TestState.AdditionalFiles.AddRange(await FilesOf(Before.AdditionalDocuments));
        TestState.AnalyzerConfigFiles.AddRange(await FilesOf(Before.AnalyzerConfigDocuments));
        TestState.ExpectedDiagnostics.AddRange(expected.Wanted.Select(place => place.ToResult(TestState)));

        Fill(FixedState, expected.FixedTextOf, expected.Left);
        After = Fork(FixedState.Sources);
        AfterAll = After;
        if (expected.AllLeavesMore)
        {
            Fill(BatchFixedState, expected.TextByAll, expected.LeftByAll);
            AfterAll = BatchFixedState.Sources.SequenceEqual(TestState.Sources) ? Before : Fork(BatchFixedState.Sources);
        }

        // A compiler reads "x is A.B" as a question for a type, and finds a constant. Where a fix names a number it keeps the pattern,
        // which means the same: the IL shows it.
        foreach (var document in expected.Fix is null ? [] : After.Documents)
            if ((await document.GetSyntaxRootAsync())!.DescendantNodes().Any(node => node.IsKind(SyntaxKind.IsExpression)))
                CodeActionValidationMode = CodeActionValidationMode.None;
    }

    private void Fill(SolutionState state, Func<string, string?> textOf, IEnumerable<Squiggle> reports)
    {
        state.Sources.AddRange(TestState.Sources.Select(source =>
            (source.filename, textOf(source.filename) is { } text ? TestProject.Text(text) : source.content)));
        state.AdditionalFiles.AddRange(TestState.AdditionalFiles);
        state.AnalyzerConfigFiles.AddRange(TestState.AnalyzerConfigFiles);
        state.ExpectedDiagnostics.AddRange(reports.Select(place => place.ToResult(state)));
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [expected.Analyzer];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => expected.Fix is { } fix ? [fix] : [];

    protected override ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) =>
        expected.Action.From(actions) is { } action ? [action] : [];

    protected override Task<Project> CreateProjectImplAsync(
        EvaluatedProjectState primaryProject,
        ImmutableArray<EvaluatedProjectState> additionalProjects,
        CancellationToken cancellationToken)
    {
        var project = primaryProject.Sources.SequenceEqual(TestState.Sources) ? Before
            : primaryProject.Sources.SequenceEqual(FixedState.Sources) ? After
            : primaryProject.Sources.SequenceEqual(BatchFixedState.Sources) ? AfterAll
            : Fork(primaryProject.Sources);
        Last = (project, []);
        return Task.FromResult(project);
    }

    /// <summary>Options come with the project; the library would switch on what a test switches off.</summary>
    protected override Project ApplyCompilationOptions(Project project) => project;

    // All rules where the verdict falls; while fixes are applied, the one under test. The library keeps no report twice, so none of them
    // may be asked twice.
    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken) =>
        _first is null ? _first = Analysis.Driver(compilation, _all, options)
        : Analysis.Driver(compilation, After.TryGetCompilation(out var after) && after == compilation ? _all : analyzers, options);

    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning;

    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(
        ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
    {
        var found = diagnostics.Select(found => found.diagnostic).ToImmutableArray();
        var isFirst = First.IsDefault;
        if (isFirst)
            First = found;
        if (diagnostics is not [var (project, _), ..])
            return diagnostics;

        // While fixes are applied, only what the rule reports counts.
        var told = isFirst ? found.Where(IsWrong)
            : project.Solution == After.Solution ? found.Where(IsWrong).Union(Analysis.Surplus(First, found))
            : [];
        var own = found.Where(IsOwn).ToList();
        if (project.Solution == After.Solution && expected.FixedCode is not null && own.Count == LeftInWhole)
            own = [];

        // The library applies a fix in each scope at the same time, so what another pass writes to Last is not this one's.
        ImmutableArray<Diagnostic> counted = [.. own.Union(told)];
        Last = (project, counted);
        return [.. counted.Select(diagnostic => (project, diagnostic))];
    }

    private bool IsWrong(Diagnostic diagnostic) =>
        Analysis.IsCrash(diagnostic) || (!expected.Setup.AllowErrors && Analysis.IsError(diagnostic));

    private static Task<(string, SourceText)[]> FilesOf(IEnumerable<TextDocument> documents) =>
        Task.WhenAll(documents.Select(async document => (document.FilePath!, await document.GetTextAsync())));

    private Project Fork(IEnumerable<(string Path, SourceText Text)> sources) =>
        Before.Documents.Zip(sources)
            .Aggregate(Before.Solution, (solution, pair) => solution.WithDocumentText(pair.First.Id, pair.Second.Text))
            .GetProject(Before.Id)!;
}
