using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Rules;

/// <summary>The rules about the OpenAPI document that only suggest something: a build leaves them out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractSuggestionsAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<ContractAnalyzer> Rules = ImmutableArray.Create<ContractAnalyzer>(
        new UntypedResultAnalyzer(),
        new DeclaredNeverReturnedAnalyzer());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.SelectMany(rule => rule.SupportedDiagnostics).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.Flags);
        ContractAnalyzer.Register(Rules, context);
    }
}
