using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2005: a body with a status that allows none.</summary>
public sealed class StatusForbidsBodyAnalyzer : ResponseAnalyzer
{
    // Only what is not sent at all; where writing it throws, it has an effect.
    private static readonly DiagnosticDescriptor NotSent = Descriptors.StatusForbidsBody.Faded();

    public StatusForbidsBodyAnalyzer()
        : base(Descriptors.StatusForbidsBody)
    {
    }

    private protected override bool IsCandidate(SyntaxNode node) =>
        base.IsCandidate(node)
        && ResponseApis.MayGiveStatus(node, NoBody.IsForbidden)
        && (node is not AssignmentExpressionSyntax || FollowingWrite.Find(node) is not null);

    private protected override IEnumerable<SyntaxNode> Elsewhere(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && FollowingWrite.StatusBefore(call) is { } status
            ? new[] { status }
            : base.Elsewhere(node);

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (response.Code is not { } code || !NoBody.IsForbidden(code))
            return;

        if (response.Api.Kind is ResponseKind.HttpResponse)
        {
            if (context.Node != response.Operation.Syntax
                && FollowingWrite.Of(response.Operation.Syntax, context.SemanticModel, context.CancellationToken) is { } write)
            {
                Report(context, write.Call.Syntax, code, throws: write.Call.TargetMethod.Name is not "WriteAsJsonAsync", response);
            }
        }
        else if (response is { Body: { } body, Api.Writes: Writes.Value or Writes.Text } && NoBody.MayBe(body))
        {
            Report(
                context,
                body.Syntax,
                code,
                throws: response.Api.Writes is Writes.Text
                    || body.Type is { SpecialType: SpecialType.System_String }
                        && response.Api is { Kind: ResponseKind.Mvc, Member: not ("JsonResult" or "Json") },
                response);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, int code, bool throws, Response response)
    {
        var message = code < 200 ? "STC2005_MessageInterim" : throws ? "STC2005_MessageThrows" : null;
        var rule = message is null ? NotSent : Descriptors.StatusForbidsBody;
        var registered = StatusCatalog.Http(code);
        var rewrite = NoBody.Rewrite(response);
        Report(context, Diagnostic.Create(
            registered is null
                ? rule.With(message)
                : CodeDescriptors.For(rule, registered, message),
            place.GetLocation(),
            new[] { response.Operation.Syntax.GetLocation() },
            rewrite?.AddTo(ImmutableDictionary<string, string?>.Empty, NoBody.Drop) ?? ImmutableDictionary<string, string?>.Empty,
            registered?.CodeAndPhrase ?? $"{code}"));
    }
}
