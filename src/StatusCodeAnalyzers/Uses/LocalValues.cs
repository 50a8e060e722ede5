using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>What a local holds: <c>var code = 4004; return StatusCode(code);</c>.</summary>
internal static class LocalValues
{
    /// <summary>
    /// The expressions that give a local the value that is read later. Nothing where that can't be told: the local is
    /// counted up, handed to <c>out</c>, set in a lambda, or set in several places and compared, which is how a number
    /// that only marks a case is told from a code.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> Of(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        if (local.IsConst
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax declarator)
        {
            return Array.Empty<ExpressionSyntax>();
        }

        var set = new List<ExpressionSyntax>();
        var isCompared = false;
        foreach (var mention in References.To(local, model, cancellationToken))
        {
            if (IsChangedUnseen(mention, declarator))
                return Array.Empty<ExpressionSyntax>();

            if (mention.Parent is ISimpleAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax } assignment
                && assignment.Target == mention)
            {
                set.Add(syntax.Right);
            }
            else
                isCompared |= IsCompared(mention);
        }

        // What a local that is set again begins with is most often no more than a blank.
        if (set.Count == 0)
            return declarator.Initializer is { } initializer ? new[] { initializer.Value } : Array.Empty<ExpressionSyntax>();

        return isCompared ? Array.Empty<ExpressionSyntax>() : set.Where(value => !IsBlank(value));
    }

    /// <summary>Whether the local that the expression reads is sent nowhere before, so that what it holds is reported once.</summary>
    public static bool IsFirstSent(SyntaxNode read, FlowContext flow)
    {
        var name = read.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().LastOrDefault();
        return name is not null && flow.Model.GetSymbolInfo(name, flow.CancellationToken).Symbol is ILocalSymbol local
            && References.To(local, flow.Model, flow.CancellationToken)
                .FirstOrDefault(mention => ValueFlow.Climb(flow, mention, CodePosition.Value) is { IsCompared: false, Slot.IsSent: true })
                ?.Syntax == name;
    }

    private static bool IsBlank(ExpressionSyntax value) =>
        value is PrefixUnaryExpressionSyntax or DefaultExpressionSyntax or LiteralExpressionSyntax { Token.Value: 0 or 1 }
        || value.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static bool IsChangedUnseen(IOperation mention, SyntaxNode declarator) => mention.Parent switch
    {
        IIncrementOrDecrementOperation or ICompoundAssignmentOperation or ICoalesceAssignmentOperation
            or ITupleOperation or IDeconstructionAssignmentOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } => true,
        ISimpleAssignmentOperation assignment when assignment.Target == mention =>
            assignment.IsRef || Function(mention.Syntax) != Function(declarator),
        _ => false,
    };

    private static bool IsCompared(IOperation mention)
    {
        var parent = mention.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;

        return parent is IBinaryOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation;
    }

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor
            is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            or MemberDeclarationSyntax and not GlobalStatementSyntax);
}
