using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// What the compiler loads: a rule, or several in one walk over the code. To it, each analyzer is another walk over all nodes, and each
/// callback has its price.
/// </summary>
public abstract class LoadedAnalyzer : DiagnosticAnalyzer
{
    private protected LoadedAnalyzer(IEnumerable<DiagnosticDescriptor> rules) => SupportedDiagnostics = rules.ToImmutableArray();

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>The rules, in the order in which they look at a node.</summary>
    private protected abstract ImmutableArray<RuleAnalyzer> Rules { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.Flags);
        context.RegisterCompilationStartAction(start => RuleAnalyzer.Register(Rules, start));
    }
}
