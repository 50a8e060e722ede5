using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>Another analyzer, with a clock around each of its callbacks.</summary>
// It is made for a run, never loaded from a package; the clock takes one callback at a time.
#pragma warning disable RS1001, RS1025, RS1026, RS1036
internal sealed class TimedAnalyzer(DiagnosticAnalyzer analyzer, Callbacks callbacks) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => analyzer.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var clock = new Clock(analyzer.GetType().Name, start.Compilation.AssemblyName, callbacks);
            Registrations? registrations = null;
            clock.Time("start", () => registrations = Registrations.Of([analyzer], start.Compilation, start.Options));
            registrations!.Replay(start, clock);
        });
    }

    private sealed class Clock(string analyzer, string? project, Callbacks callbacks) : Calls
    {
        public override Action<T> Of<T>(Action<T> action) => context => Time(Place(context), () => action(context));

        public void Time(object place, Action action) => callbacks.Time(analyzer, (project, place), action);

        private static object Place<T>(T context) => context switch
        {
            SyntaxNodeAnalysisContext node => (node.Node.SyntaxTree.FilePath, node.Node.Span, node.Node.RawKind),
            OperationAnalysisContext operation =>
                (operation.Operation.Syntax.SyntaxTree.FilePath, operation.Operation.Syntax.Span, (int)operation.Operation.Kind),
            SemanticModelAnalysisContext model => model.SemanticModel.SyntaxTree.FilePath,
            _ => typeof(T).Name,
        };
    }
}
