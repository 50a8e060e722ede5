using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2015: problem details with a status that are written to a response which still has 200.</summary>
public sealed class ProblemWithoutStatusAnalyzer : RuleAnalyzer
{
    private static readonly ImmutableDictionary<string, string?> NoProperties = ImmutableDictionary<string, string?>.Empty;

    public ProblemWithoutStatusAnalyzer()
        : base(Descriptors.ProblemWithoutStatus)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        InAspNetCore(facts, SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression);

    private protected override HashSet<string>? NamesOf(SyntaxKind kind) =>
        kind is SyntaxKind.InvocationExpression ? UnsentProblem.Writes : null;

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var write = context.Node;
        if (!UnsentProblem.IsCandidate(write)
            || GeneratedCode.Contains(write, context)
            || UnsentProblem.Of(write, context.SemanticModel, context.CancellationToken) is not { } problem
            || OwnContext.IsMadeIn(write.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var registered = problem.Status.ConstantValue is { HasValue: true, Value: int code } ? StatusCatalog.Http(code) : null;
        var statement = write.FirstAncestorOrSelf<StatementSyntax>();
        var status = Written(problem.Status, registered, context.Options.OptionsOf(write.SyntaxTree), facts);
        var canSet = problem.Response is not null
            && statement is ExpressionStatementSyntax or ReturnStatementSyntax
            && statement.Parent is BlockSyntax or SwitchSectionSyntax
            && status is not null;
        context.ReportDiagnostic(Diagnostic.Create(
            registered is null
                ? Descriptors.ProblemWithoutStatus
                : CodeDescriptors.For(Descriptors.ProblemWithoutStatus, registered),
            write.GetLocation(),
            canSet ? new[] { statement!.GetLocation() } : Array.Empty<Location>(),
            canSet ? Rewrite(problem.Response!, status!).AddTo(NoProperties, UnsentProblem.Set)
                : write.Parent is AnonymousFunctionExpressionSyntax && facts.AspNetCore >= 7
                    ? AsResult(write).AddTo(NoProperties, UnsentProblem.Return)
                : null,
            registered?.CodeAndPhrase ?? problem.Status.Syntax.ToString()));
    }

    private static StatementRewrite Rewrite(string response, string status) =>
        StatementRewrite.Of(response, new StatementEdit(1, StatementEditKind.Insert, $"{response}.StatusCode = {status};"));

    // All that the handler returns, so that no other type has to fit.
    private static StatementRewrite AsResult(SyntaxNode problem) => StatementRewrite.Of(
        "Results.Problem(…)",
        new StatementEdit(0, StatementEditKind.Replace, $"global::Microsoft.AspNetCore.Http.Results.Problem({problem})"));

    // A raw number is not written a second time.
    private static string? Written(IOperation status, RegisteredCode? code, Options options, CompilationFacts facts) =>
        status.Syntax is LiteralExpressionSyntax ? code is null ? null : facts.Constants.Written(code.Protocol, code.Code, options)
        : status.Type?.SpecialType is SpecialType.System_Int32 && StatementPlace.IsPlain(status.Syntax) ? status.Syntax.ToString()
        : null;
}
