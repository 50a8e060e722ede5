using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>Parentheses say nothing of their own.</summary>
internal static class Parentheses
{
    /// <summary>What stands inside all parentheses.</summary>
    public static ExpressionSyntax Inside(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;

        return expression;
    }

    /// <summary>What stands inside all parentheses and casts.</summary>
    public static ExpressionSyntax InsideCasts(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => InsideCasts(parenthesized.Expression),
        CastExpressionSyntax cast => InsideCasts(cast.Expression),
        _ => expression,
    };

    /// <summary>The expression with all parentheses around it.</summary>
    public static ExpressionSyntax Around(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized;

        return expression;
    }
}
