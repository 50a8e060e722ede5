using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC1002: a raw status code at an own or third-party member that counts for its name, where a constant names it.</summary>
public sealed class UseNamedConstantForOwnMemberAnalyzer : StatusCodeUseAnalyzer
{
    public UseNamedConstantForOwnMemberAnalyzer()
        : base(Descriptors.UseNamedConstantForOwnMember)
    {
    }

    private protected override Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken) =>
        use.Site.Slot.Trust < Trust.Known && options.MatchNames ? Unnamed(use, options, facts, "STC1002_MessageUnused") : null;
}
