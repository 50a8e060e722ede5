using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Tests.Uses;

#pragma warning disable RS1036, RS1041, RS1038, RS2008 // No analyzer that a compiler loads.

/// <summary>Reports every use, whatever the rules make of its code: what it leaves alone, none of them can report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AnyUseAnalyzer() : StatusCodeUseAnalyzer(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "STC1910", "Use", "{0} is given to a status-code API", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken) =>
        Diagnostic.Create(Rule, use.Expression.GetLocation(), use.Code);
}
