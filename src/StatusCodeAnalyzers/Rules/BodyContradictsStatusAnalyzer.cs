using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2004: the body is that of another code than the status.</summary>
public sealed class BodyContradictsStatusAnalyzer : ResponseAnalyzer
{
    public BodyContradictsStatusAnalyzer()
        : base(Descriptors.BodyContradictsStatus)
    {
    }

    private protected override bool ReadsLocals => true;

    private protected override bool IsCandidate(SyntaxNode node) => StatusAndBody.IsCandidate(node);

    private protected override IEnumerable<SyntaxNode> Elsewhere(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && FollowingWrite.StatusBefore(call) is { } status ? new[] { status }
        : MayBeOfBody(node) && SentLocals.Have(node) ? LocalReads.Around(node).Select(WithStatus)
        : base.Elsewhere(node);

    // What a local is set to, or a member of it.
    private static bool MayBeOfBody(SyntaxNode node) => LocalReads.IsMemberSet(node)
        ? WrittenBody.MaySayStatus((AssignmentExpressionSyntax)node)
        : LocalReads.Given(node) is { } body && WrittenBody.MaySayStatus(body);

    private static SyntaxNode WithStatus(SyntaxNode node) =>
        node is InvocationExpressionSyntax call && FollowingWrite.StatusBefore(call) is { } status ? status : node;

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        // What is written later is reported where it is written.
        if (response.Api.Kind is ResponseKind.HttpResponse && context.Node == response.Operation.Syntax)
            return;
        if (StatusAndBody.Of(response, context.SemanticModel, context.CancellationToken) is { } reply)
            CheckReply(reply, response, context, options, facts);
    }

    private protected override void CheckOther(SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        // What problem details say of themselves, unless the status that they are sent with counts.
        if (context.SemanticModel.OperationOf(context.Node, context.CancellationToken) is IObjectCreationOperation problem
            && StatusAndBody.Of(problem) is { } reply
            && EnclosingResponse.Of(problem) is null)
        {
            CheckReply(reply, response: null, context, options, facts);
        }
    }

    private static void CheckReply(
        StatusAndBody reply, Response? response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        // What is no status at all is contradicted by everything, and what allows no body has none that could.
        if (reply.Status is < 100 or > 599 || response is not null && NoBody.IsForbidden(reply.Status))
            return;

        var claims = reply.Members
            .Select(member => StatusClaim.Against(member, reply.Status, reply.IsProblem))
            .OfType<StatusClaim>()
            .ToImmutableArray();
        if (claims.IsEmpty)
            return;

        // One mistake, however many members it is written in.
        var first = claims[0];
        var value = first.Member.Value.ConstantValue.Value;
        var rewrites = new ReplyRewrites(reply, response, claims, context.SemanticModel, options, facts, context.CancellationToken);
        var others = claims.Skip(1).Select(claim => claim.Member.Value.Syntax.GetLocation());
        Report(context, Diagnostic.Create(
            Rule(first.Named, value is int ? "STC2004_MessageNumber" : null),
            first.Member.Value.Syntax.GetLocation(),
            rewrites.StatusPlace is { } place ? others.Append(place) : others,
            rewrites.ToProperties(),
            value,
            rewrites.Named,
            rewrites.Sent));
    }

    private static DiagnosticDescriptor Rule(RegisteredCode? named, string? message) =>
        named is null
            ? Descriptors.BodyContradictsStatus.With(message)
            : CodeDescriptors.For(Descriptors.BodyContradictsStatus, named, message);
}
