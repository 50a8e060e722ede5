using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary><c>nameof</c>, where what is compiled is the name itself.</summary>
internal static class NameOf
{
    /// <summary>Whether the node stands in one.</summary>
    public static bool Contains(SyntaxNode node) =>
        node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" },
        };
}
