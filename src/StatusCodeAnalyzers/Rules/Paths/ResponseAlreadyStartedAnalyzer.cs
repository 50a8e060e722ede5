using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2009: a status or header that is set after a write that surely came before it in the same function.</summary>
public sealed class ResponseAlreadyStartedAnalyzer : RuleAnalyzer
{
    public ResponseAlreadyStartedAnalyzer()
        : base(Descriptors.ResponseAlreadyStarted)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        InAspNetCore(facts, SyntaxKind.SimpleAssignmentExpression, SyntaxKind.InvocationExpression);

    private protected override HashSet<string>? NamesOf(SyntaxKind kind) =>
        kind is SyntaxKind.InvocationExpression ? ResponseEffect.Setters : null;

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var set = context.Node;
        if (!ResponseEffect.MaySet(set)
            || !MayFollowWrite(set)
            || GeneratedCode.Contains(set, context)
            || PathFindings.Around(set, context.SemanticModel, context.CancellationToken)?.IsLate(set) is not true
            || OwnContext.IsMadeIn(set.SyntaxTree, context.CancellationToken)
            || OwnContext.IsBuffered(context.Compilation, context.CancellationToken))
        {
            return;
        }

        var write = StatementMove.FirstWriteBefore(set, context.SemanticModel, context.CancellationToken);
        var rewrite = StatementRewrite.Of("", new StatementEdit(0, StatementEditKind.Move, "1"));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ResponseAlreadyStarted.With(IsStatus(set) ? null : "STC2009_MessageHeaders"),
            set.GetLocation(),
            write is null ? Array.Empty<Location>() : new[] { write.GetLocation() },
            write is null ? null : rewrite.AddTo(ImmutableDictionary<string, string?>.Empty, StatementMove.Key),
            set is AssignmentExpressionSyntax { Left: var left } ? left : ((InvocationExpressionSyntax)set).Expression));
    }

    private static bool IsStatus(SyntaxNode set) =>
        set is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" } };

    private static bool MayFollowWrite(SyntaxNode set) =>
        PathFindings.FunctionOf(set) is { } function
        && function.DescendantNodes().Any(ResponseEffect.MayWrite)
        && PathFindings.MayBeLate(set);
}
