using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What an expression may do beside giving its value, by the syntax alone.</summary>
internal static class Effects
{
    /// <summary>
    /// Whether it calls, awaits, throws, counts or assigns. To make a value of a type is taken for no effect, and so is reading a property.
    /// </summary>
    public static bool MayBeIn(SyntaxNode expression) => expression.DescendantNodesAndSelf().Any(node =>
        node is InvocationExpressionSyntax or AwaitExpressionSyntax or ThrowExpressionSyntax
            or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }
        || node.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
            or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression);
}
