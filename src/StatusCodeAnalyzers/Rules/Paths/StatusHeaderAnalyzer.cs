using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>A rule about statuses that come without a header, where nothing on their path sets it.</summary>
public abstract class StatusHeaderAnalyzer : ResponseAnalyzer
{
    private protected StatusHeaderAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    /// <summary>The header that the rule asks for; null for most statuses.</summary>
    private protected abstract CodeHeader? HeaderOf(int code);

    private protected override bool IsCandidate(SyntaxNode node) =>
        base.IsCandidate(node) && ResponseApis.MayGiveStatus(node, code => HeaderOf(code) is not null);

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        var (model, cancellationToken) = (context.SemanticModel, context.CancellationToken);
        var sent = response.Operation.Syntax;
        if (response.Code is not { } code
            || HeaderOf(code) is not { } header
            || PathFindings.Around(sent, model, cancellationToken)?.LacksAll(sent, PathHeaders.Bit(header.Name)) is not true
            || code == 206 && SaysMultipart(sent)
            || OwnContext.IsMadeIn(sent.SyntaxTree, cancellationToken))
        {
            return;
        }

        var statement = HeaderWriter.Statement(response, header, model, cancellationToken);
        var challenge = OwnContext.HasAuthentication(context.Compilation, cancellationToken)
            ? HeaderWriter.Challenged(response, model, cancellationToken)
            : null;
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = statement?.AddTo(properties, HeaderWriter.Write) ?? properties;
        properties = challenge?.AddTo(properties, HeaderWriter.Challenge) ?? properties;
        var registered = StatusCatalog.Http(code)!;
        context.ReportDiagnostic(Diagnostic.Create(
            CodeDescriptors.For(SupportedDiagnostics[0], registered),
            (response.Status?.Syntax ?? Name(sent)).GetLocation(),
            new[] { (sent.FirstAncestorOrSelf<StatementSyntax>() ?? sent).GetLocation(), sent.GetLocation() },
            properties,
            registered.CodeAndPhrase, header.Name, header.Reference));
    }

    // Of several ranges each has the header inside the body.
    private static bool SaysMultipart(SyntaxNode sent) => PathFindings.FunctionOf(sent)!.DescendantTokens().Any(token =>
        token.ValueText.StartsWith("multipart/byteranges", StringComparison.OrdinalIgnoreCase));

    private static SyntaxNode Name(SyntaxNode sent) => sent switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        InvocationExpressionSyntax call => call.Expression,
        ObjectCreationExpressionSyntax creation => creation.Type,
        _ => sent,
    };
}
