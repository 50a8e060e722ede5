using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>
/// What an expression takes its value from unchanged, by the syntax alone: <c>404</c> and <c>410</c> in <c>isGone ? 410 : 404</c>.
/// </summary>
internal static class BranchValues
{
    /// <summary>The expressions one of which is its value; null for an expression that chooses from none.</summary>
    public static IEnumerable<ExpressionSyntax>? Of(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => new[] { parenthesized.Expression },
        ConditionalExpressionSyntax conditional => new[] { conditional.WhenTrue, conditional.WhenFalse },
        SwitchExpressionSyntax @switch => @switch.Arms.Select(arm => arm.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => new[] { coalesce.Right },
        LambdaExpressionSyntax { ExpressionBody: { } body } => new[] { body },
        CastExpressionSyntax
        {
            Expression: ParenthesizedExpressionSyntax { Expression: ConditionalExpressionSyntax or SwitchExpressionSyntax } inner,
        } => new[] { inner },
        _ => null,
    };
}
