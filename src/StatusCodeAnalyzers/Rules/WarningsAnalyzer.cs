using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// All rules that warn, as the compiler loads them. Suggestions are loaded one by one, because a build leaves them out.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WarningsAnalyzer : LoadedAnalyzer
{
    private static readonly ImmutableArray<RuleAnalyzer> Together = ImmutableArray.Create<RuleAnalyzer>(
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
        new ProblemWithoutStatusAnalyzer(),
        new ContractWarningsAnalyzer());

    public WarningsAnalyzer()
        : base(Together.SelectMany(rule => rule.SupportedDiagnostics))
    {
    }

    private protected override ImmutableArray<RuleAnalyzer> Rules => Together;
}
