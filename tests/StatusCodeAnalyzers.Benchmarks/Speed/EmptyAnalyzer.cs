using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>Is called where other analyzers would be, and does nothing: what any analyzer costs that asks for these callbacks.</summary>
#pragma warning disable RS1001, RS1036 // It is made for a compilation, never loaded from a package.
internal sealed class EmptyAnalyzer(Registrations registrations) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("EMPTY", "Nothing", "Nothing", "Speed", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        if (registrations.IsConcurrent)
            context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(registrations.GeneratedCode);
        context.RegisterCompilationStartAction(start => registrations.Replay(start, new Nothing()));
    }

    private sealed class Nothing : Calls
    {
        public override Action<T> Of<T>(Action<T> action) => static _ => { };
    }
}
