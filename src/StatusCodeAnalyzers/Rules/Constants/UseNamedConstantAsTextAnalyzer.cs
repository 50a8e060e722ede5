using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC1006: a status code that is written as text, <c>Responses["404"]</c>, where a constant names it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseNamedConstantAsTextAnalyzer : StatusCodeUseAnalyzer
{
    private static readonly ImmutableArray<SyntaxKind> Texts = ImmutableArray.Create(SyntaxKind.StringLiteralExpression);

    public UseNamedConstantAsTextAnalyzer()
        : base(Descriptors.UseNamedConstantAsText)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        facts.HasTextApis ? Texts : ImmutableArray<SyntaxKind>.Empty;

    private protected override Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken) =>
        use.IsText && UseName.AsText(use, use.Site.Slot.Protocol, facts.Constants, options) is { } name
            ? Unnamed(use, name, options, "STC1006_MessageUnused")
            : null;
}
