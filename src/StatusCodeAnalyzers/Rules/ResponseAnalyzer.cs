using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Settings;
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

    private static readonly HashSet<string> Calls = new(ResponseApis.MethodNames.Concat(FollowingWrite.Names));

    private protected ResponseAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        facts.AspNetCore == 0 ? ImmutableArray<SyntaxKind>.Empty : ReadsLocals ? Kinds.Add(LocalReads.Initializer) : Kinds;

    // What is set may be a local, and what is made is often known by more than its name.
    private protected override HashSet<string>? NamesOf(SyntaxKind kind) => kind is SyntaxKind.InvocationExpression ? Calls : null;

    /// <summary>Whether the rule may report what is given to a local. It is asked about those nodes, too.</summary>
    private protected virtual bool ReadsLocals => false;

    /// <summary>Reports what the rule has to say of the response, as far as it lies within the context's node.</summary>
    private protected abstract void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts);

    /// <summary>
    /// The responses that the rule may report something of here, which is written elsewhere than they are. Binds nothing.
    /// </summary>
    private protected virtual IEnumerable<SyntaxNode> Elsewhere(SyntaxNode node) => Array.Empty<SyntaxNode>();

    /// <summary>Reports what lies within the context's node; an editor shows nothing else. The rest is reported from where it is.</summary>
    private protected static void Report(SyntaxNodeAnalysisContext context, Diagnostic diagnostic)
    {
        if (context.Node.Span.Contains(diagnostic.Location.SourceSpan))
            context.ReportDiagnostic(diagnostic);
    }

    /// <summary>Whether the node is worth binding.</summary>
    private protected virtual bool IsCandidate(SyntaxNode node) => ResponseApis.IsCandidate(node);

    /// <summary>Reports what the rule has to say of a candidate that is no response.</summary>
    private protected virtual void CheckOther(SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
    }

    private protected sealed override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        CheckNode(context.Node, context, facts);
        foreach (var other in Elsewhere(context.Node))
            CheckNode(other, context, facts);
    }

    private void CheckNode(SyntaxNode node, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (!IsCandidate(node)
            || GeneratedCode.Contains(node, context)
            || OwnContext.IsSetBy(node, context.SemanticModel, context.CancellationToken))
        {
            return;
        }

        var options = context.Options.OptionsOf(node.SyntaxTree);
        if (ResponseApis.Find(node, context.SemanticModel, context.CancellationToken) is { } response)
            CheckResponse(response, context, options, facts);
        else if (node == context.Node)
            CheckOther(context, options, facts);
    }
}
