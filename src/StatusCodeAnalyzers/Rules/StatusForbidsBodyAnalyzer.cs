using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;
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
        && (ReturnedBody.StatusBefore(node) is { } set && ResponseApis.MayGiveStatus(set, NoBody.IsForbidden)
            || ResponseApis.MayGiveStatus(node, NoBody.IsForbidden)
                && (node is not AssignmentExpressionSyntax || FollowingWrite.Find(node) is not null));

    private protected override IEnumerable<SyntaxNode> Elsewhere(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && FollowingWrite.StatusBefore(call) is { } status
            ? new[] { status }
            : base.Elsewhere(node);

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        var code = response.Status is null && response.Code is null
            ? ReturnedBody.CodeBefore(response.Operation.Syntax, context.SemanticModel, context.CancellationToken)
            : response.Code;
        if (code is not { } forbidden || !NoBody.IsForbidden(forbidden))
            return;

        if (response.Api.Kind is ResponseKind.HttpResponse)
        {
            if (context.Node != response.Operation.Syntax
                && FollowingWrite.Of(response.Operation.Syntax, context.SemanticModel, context.CancellationToken) is { } write)
            {
                Report(context, write.Call.Syntax, forbidden, ForbiddenBody.Written(write), response, facts);
            }
        }
        else if (response is { Body: { } body, Api.Writes: Writes.Value or Writes.Text }
            && NoBody.MayBe(body)
            && ForbiddenBody.Given(response) is { } form)
        {
            Report(context, body.Syntax, forbidden, form, response, facts);
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, SyntaxNode place, int code, BodyForm form, Response response, CompilationFacts facts)
    {
        var message = ForbiddenBody.Message(code, form, facts.AspNetCore);
        var rule = message is null or "STC2005_MessageWaits" ? NotSent : Descriptors.StatusForbidsBody;
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
