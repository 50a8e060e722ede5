using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC1001: a raw status code at an API of the table, where a constant names it.</summary>
public sealed class UseNamedConstantAnalyzer : StatusCodeUseAnalyzer
{
    public UseNamedConstantAnalyzer()
        : base(Descriptors.UseNamedConstant)
    {
    }

    private protected override Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken) =>
        use.Site.Slot.Trust is Trust.Known ? Unnamed(use, options, facts, "STC1001_MessageUnused") : null;
}
