using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Whether a statement can go above the write that it comes too late for.</summary>
internal static class StatementMove
{
    /// <summary>The action that moves it.</summary>
    public const string Key = "MoveAboveWrite";

    /// <summary>
    /// The first statement that writes in the list that the late one stands in; null where the write is elsewhere, or where something in
    /// between would see or do something else.
    /// </summary>
    public static StatementSyntax? FirstWriteBefore(SyntaxNode set, SemanticModel model, CancellationToken cancellationToken)
    {
        if (StatementPlace.Of(set) is not { } statement || !Values(set).All(StatementPlace.IsPlain))
            return null;

        var before = StatementPlace.Around(statement).TakeWhile(sibling => sibling != statement).ToList();
        var first = before.FindIndex(sibling => sibling.DescendantNodes().Any(ResponseEffect.MayWrite));
        if (first < 0 || IsWrittenEarlier(statement, before[first]))
            return null;

        var between = before.Skip(first).ToList();
        return between.All(sibling => IsIndifferent(sibling, set, model, cancellationToken)) ? before[first] : null;
    }

    private static IEnumerable<SyntaxNode> Values(SyntaxNode set) => set switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } assignment =>
            element.ArgumentList.Arguments.Select(argument => (SyntaxNode)argument.Expression).Append(assignment.Right),
        AssignmentExpressionSyntax assignment => new[] { assignment.Right },
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => argument.Expression),
        _ => Array.Empty<SyntaxNode>(),
    };

    // A write in front of the whole list starts the response all the same.
    private static bool IsWrittenEarlier(StatementSyntax statement, StatementSyntax first) =>
        PathFindings.FunctionOf(statement) is { } function
        && function.DescendantNodes().Any(node => node.Span.End <= first.SpanStart && ResponseEffect.MayWrite(node));

    private static bool IsIndifferent(StatementSyntax between, SyntaxNode set, SemanticModel model, CancellationToken cancellationToken)
    {
        // Nobody leaves before the statement, and nobody else sets a status or a header, or looks at one.
        foreach (var node in between.DescendantNodesAndSelf())
        {
            if (node is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or BreakStatementSyntax
                or ContinueStatementSyntax
                    or YieldStatementSyntax or LocalFunctionStatementSyntax
                || !(ResponseEffect.Of(node, model, cancellationToken) is null or { Kind: EffectKind.Write }) && !IsLate(node))
            {
                return false;
            }
        }

        var read = Values(set).SelectMany(value => value.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol { IsConst: false } or IPropertySymbol)
            .ToList();
        return read.Count == 0
            || read.All(symbol => symbol is ILocalSymbol or IParameterSymbol)
                && !Assigned(between).Intersect(read.Select(symbol => symbol!.Name)).Any();

        // What comes too late itself is in nobody's way: it goes too.
        bool IsLate(SyntaxNode other) => other != set && other.Parent is ExpressionStatementSyntax && other.Parent == between;
    }

    private static IEnumerable<string> Assigned(SyntaxNode between) => between.DescendantNodesAndSelf().Select(node => node switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.ValueText,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => "",
    });
}
