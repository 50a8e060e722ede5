using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2011: a status that is set by hand, and on every path replaced by the result that is returned.</summary>
public sealed class StatusLostAnalyzer : RuleAnalyzer
{
    private static readonly HashSet<string> Names = new() { "StatusCode" };

    public StatusLostAnalyzer()
        : base(Descriptors.StatusLost)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        InAspNetCore(facts, SyntaxKind.SimpleAssignmentExpression);

    private protected override HashSet<string>? NamesOf(SyntaxKind kind) => Names;

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (context.Node is not AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" }
            } set
            || !MayReturnResult(set)
            || GeneratedCode.Contains(set, context)
            || PathFindings.Around(set, context.SemanticModel, context.CancellationToken) is not { } paths
            || paths.ReplacedBy(set) is not { Count: > 0 } results
            || OwnContext.IsMadeIn(set.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var result = (ExpressionSyntax)results.OrderBy(each => each.SpanStart).First();
        var sent = ReturnedResult.Of(result, context.SemanticModel, context.CancellationToken);
        var code = ResponseApis.Find(set, context.SemanticModel, context.CancellationToken)?.Code;
        var registered = code is { } known ? StatusCatalog.Http(known) : null;
        var name = sent.IsValue ? null : ResultRewrite.NameOf(result);
        var message = name is null ? "STC2011_MessageValue" : null;
        var rewrite = results.Count == 1
            ? ResultRewrite.Of(set, code, result, sent, context.SemanticModel, context.CancellationToken)
            : null;
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = rewrite?.AddTo(properties, ResultRewrite.Send) ?? properties;
        if (StatementPlace.Of(set) is not null && StatementPlace.IsPlain(set.Right))
            properties = StatementRewrite.Of("", new StatementEdit(0, StatementEditKind.Drop)).AddTo(properties, ResultRewrite.Drop);

        context.ReportDiagnostic(Diagnostic.Create(
            registered is null ? Descriptors.StatusLost.With(message) : CodeDescriptors.For(Descriptors.StatusLost, registered, message),
            set.Right.GetLocation(),
            new[] { result.GetLocation() },
            properties,
            registered?.CodeAndPhrase ?? set.Right.ToString(), sent.Code, name));
    }

    // Only what is returned behind it can take the status's place.
    private static bool MayReturnResult(SyntaxNode set) =>
        PathFindings.FunctionOf(set) is { } function
        && function.DescendantNodes().Any(node => node is ReturnStatementSyntax { Expression: { } value }
            && node.SpanStart > set.SpanStart
            && ReturnedResult.MayReplace(value, function));
}
