using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>What an analyzer asks the driver to be called for in one compilation, so that something else can be called instead.</summary>
internal sealed class Registrations
{
    private readonly List<Action<CompilationStartAnalysisContext, Calls>> _replays = [];
    private readonly HashSet<object> _asked = [];

    public bool IsConcurrent { get; private set; }
    public GeneratedCodeAnalysisFlags GeneratedCode { get; private set; }

    /// <summary>What all of them ask for together; a kind of callback that several ask for is there once.</summary>
    public static Registrations Of(IEnumerable<DiagnosticAnalyzer> analyzers, Compilation compilation, AnalyzerOptions options)
    {
        var registrations = new Registrations();
        foreach (var analyzer in analyzers)
            analyzer.Initialize(new Initialization(registrations, compilation, options));
        return registrations;
    }

    public void Replay(CompilationStartAnalysisContext start, Calls calls)
    {
        foreach (var replay in _replays)
            replay(start, calls);
    }

    private sealed class Initialization(Registrations to, Compilation compilation, AnalyzerOptions options) : AnalysisContext
    {
        public override void EnableConcurrentExecution() => to.IsConcurrent = true;
        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => to.GeneratedCode |= analysisMode;
        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
            action(new Start(to, compilation, options));
        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => to.CompilationEnd(action);
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => to.SemanticModel(action);
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            to.Symbol(action, symbolKinds);
        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind) =>
            to.SymbolStart(action, symbolKind);
        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => to.CodeBlock(action);
        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) =>
            to.OperationBlockStart(action);
        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => to.OperationBlock(action);
        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => to.SyntaxTree(action);
        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => to.AdditionalFile(action);
        public override void RegisterOperationAction(
            Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            to.Operation(action, operationKinds);
        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) => to.CodeBlockStart(action);
        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> syntaxKinds) =>
            to.SyntaxNode(action, syntaxKinds);
    }

    private sealed class Start(Registrations to, Compilation compilation, AnalyzerOptions options)
        : CompilationStartAnalysisContext(compilation, options, CancellationToken.None)
    {
        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => to.CompilationEnd(action);
        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => to.SemanticModel(action);
        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            to.Symbol(action, symbolKinds);
        public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind) =>
            to.SymbolStart(action, symbolKind);
        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => to.CodeBlock(action);
        public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) =>
            to.OperationBlockStart(action);
        public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => to.OperationBlock(action);
        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => to.SyntaxTree(action);
        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => to.AdditionalFile(action);
        public override void RegisterOperationAction(
            Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            to.Operation(action, operationKinds);
        public override void RegisterCodeBlockStartAction<T>(Action<CodeBlockStartAnalysisContext<T>> action) => to.CodeBlockStart(action);
        public override void RegisterSyntaxNodeAction<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> syntaxKinds) =>
            to.SyntaxNode(action, syntaxKinds);
    }

    private void CompilationEnd(Action<CompilationAnalysisContext> action) =>
        Add(nameof(CompilationEnd), (start, calls) => start.RegisterCompilationEndAction(calls.Of(action)));
    private void SemanticModel(Action<SemanticModelAnalysisContext> action) =>
        Add(nameof(SemanticModel), (start, calls) => start.RegisterSemanticModelAction(calls.Of(action)));
    private void Symbol(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> kinds) =>
        Add(kinds, (start, calls, kind) => start.RegisterSymbolAction(calls.Of(action), kind));
    private void SymbolStart(Action<SymbolStartAnalysisContext> action, SymbolKind kind) =>
        Add((nameof(SymbolStart), kind), (start, calls) => start.RegisterSymbolStartAction(calls.Of(action), kind));
    private void CodeBlock(Action<CodeBlockAnalysisContext> action) =>
        Add(nameof(CodeBlock), (start, calls) => start.RegisterCodeBlockAction(calls.Of(action)));
    private void OperationBlockStart(Action<OperationBlockStartAnalysisContext> action) =>
        Add(nameof(OperationBlockStart), (start, calls) => start.RegisterOperationBlockStartAction(calls.Of(action)));
    private void OperationBlock(Action<OperationBlockAnalysisContext> action) =>
        Add(nameof(OperationBlock), (start, calls) => start.RegisterOperationBlockAction(calls.Of(action)));
    private void SyntaxTree(Action<SyntaxTreeAnalysisContext> action) =>
        Add(nameof(SyntaxTree), (start, calls) => start.RegisterSyntaxTreeAction(calls.Of(action)));
    private void AdditionalFile(Action<AdditionalFileAnalysisContext> action) =>
        Add(nameof(AdditionalFile), (start, calls) => start.RegisterAdditionalFileAction(calls.Of(action)));
    private void Operation(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> kinds) =>
        Add(kinds, (start, calls, kind) => start.RegisterOperationAction(calls.Of(action), kind));
    private void CodeBlockStart<T>(Action<CodeBlockStartAnalysisContext<T>> action) where T : struct =>
        Add(nameof(CodeBlockStart), (start, calls) => start.RegisterCodeBlockStartAction(calls.Of(action)));
    private void SyntaxNode<T>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<T> kinds) where T : struct =>
        Add(kinds, (start, calls, kind) => start.RegisterSyntaxNodeAction(calls.Of(action), kind));

    private void Add<T>(ImmutableArray<T> kinds, Action<CompilationStartAnalysisContext, Calls, T> register) where T : struct
    {
        foreach (var kind in kinds)
            Add(kind, (start, calls) => register(start, calls, kind));
    }

    private void Add(object key, Action<CompilationStartAnalysisContext, Calls> replay)
    {
        if (_asked.Add(key))
            _replays.Add(replay);
    }
}

/// <summary>What is called in the place of an analyzer's callbacks.</summary>
internal abstract class Calls
{
    public abstract Action<T> Of<T>(Action<T> action);
}
