using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC4001: an error status is sent with no body, where nothing else writes one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorWithoutBodyAnalyzer : ResponseAnalyzer
{
    private static readonly DiagnosticDescriptor Reported = Descriptors.ErrorWithoutBody.With(message: null);

    public ErrorWithoutBodyAnalyzer()
        : base(Descriptors.ErrorWithoutBody)
    {
    }

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (MissingBody.Of(response, context.SemanticModel, options, facts, context.CancellationToken) is { } missing)
            context.ReportDiagnostic(NamedPlaces.Create(
                Reported,
                context.Node,
                missing.Hint.AddTo(ImmutableDictionary<string, string?>.Empty),
                new[] { (NamedPlace.BareReply, (SyntaxNode?)missing.At) },
                missing.Code.Code, missing.Code.KnownAs));
    }
}
