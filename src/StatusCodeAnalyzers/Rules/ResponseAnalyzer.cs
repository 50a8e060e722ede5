using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// A rule about what is sent: looks at every call, creation and assignment that is called like one of the table, and binds nothing else.
/// </summary>
public abstract class ResponseAnalyzer : RuleAnalyzer
{
    private static readonly ImmutableArray<SyntaxKind> Kinds = ImmutableArray.Create(
        SyntaxKind.InvocationExpression,
        SyntaxKind.ObjectCreationExpression,
        SyntaxKind.ImplicitObjectCreationExpression,
        SyntaxKind.SimpleAssignmentExpression);

    private protected ResponseAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        facts.AspNetCore > 0 ? Kinds : ImmutableArray<SyntaxKind>.Empty;

    /// <summary>Reports what the rule has to say of the response.</summary>
    private protected abstract void Check(Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts);

    /// <summary>Whether the node is worth binding.</summary>
    private protected virtual bool IsCandidate(SyntaxNode node) => ResponseApis.IsCandidate(node);

    /// <summary>Reports what the rule has to say of a candidate that is no response.</summary>
    private protected virtual void CheckOther(SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
    }

    private protected sealed override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var configs = context.Options.AnalyzerConfigOptionsProvider;
        if (!IsCandidate(context.Node) || GeneratedCode.Contains(context.Node, configs, context.CancellationToken))
            return;

        var options = new Options(configs.GetOptions(context.Node.SyntaxTree));
        if (facts.Responses.Find(context.Node, context.SemanticModel, context.CancellationToken) is { } response)
            Check(response, context, options, facts);
        else
            CheckOther(context, options, facts);
    }
}
