using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// All rules that warn, as the compiler loads them: to it, each analyzer is another walk over all nodes, and each callback has its price.
/// Suggestions are loaded one by one, because a build leaves them out.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WarningsAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<RuleAnalyzer> Rules = ImmutableArray.Create<RuleAnalyzer>(
        new UseNamedConstantAnalyzer(),
        new UseNamedConstantForOwnMemberAnalyzer(),
        new SipCodeInHttpResponseAnalyzer(),
        new UnregisteredCodeAnalyzer(),
        new InvalidCodeAnalyzer(),
        new BodyContradictsStatusAnalyzer(),
        new StatusForbidsBodyAnalyzer(),
        new ProblemForNonErrorAnalyzer(),
        new NameContradictsValueAnalyzer(),
        new InterimStatusAsFinalAnalyzer(),
        new ResponseAlreadyStartedAnalyzer(),
        new LocationIsNoAddressAnalyzer(),
        new StatusLostAnalyzer(),
        new ProblemWithoutStatusAnalyzer());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.SelectMany(rule => rule.SupportedDiagnostics).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.Flags);
        RuleAnalyzer.Register(Rules, context);
    }
}
