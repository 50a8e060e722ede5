using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// All rules about the OpenAPI document that warn, as the compiler loads them: apart from the others, for most projects have none.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractWarningsAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<ContractAnalyzer> Rules = ImmutableArray.Create<ContractAnalyzer>(
        new SuccessHiddenAnalyzer(),
        new ImpliedOkNeverSentAnalyzer(),
        new UndeclaredStatusAnalyzer(),
        new WrongSuccessDeclaredAnalyzer(),
        new ResultHasNoMetadataAnalyzer());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.SelectMany(rule => rule.SupportedDiagnostics).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.Flags);
        ContractAnalyzer.Register(Rules, context);
    }
}
