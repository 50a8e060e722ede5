using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Tests.Responses;

#pragma warning disable RS1036, RS1041, RS1038, RS2008 // No analyzer that a compiler loads.

/// <summary>Reports every response with all that is known of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AnyResponseAnalyzer() : ResponseAnalyzer(Rule)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "STC1911", "Response", "{0} {1} {2}: status {3}, body {4}", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            context.Node.GetLocation(),
            response.Api.Kind,
            response.Registered is { } code ? $"{code.Code} {code.Phrase}" : response.Code is { } number ? number : "?",
            response.Api.Writes,
            response.Status?.Syntax.ToString() ?? "-",
            response.Body?.Syntax.ToString() ?? "-"));
}
