using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary><c>[DefaultValue(400)]</c>, which tells tools what a member holds.</summary>
internal static class DefaultValue
{
    /// <summary>The property or parameter whose default the value is; null for every other value.</summary>
    public static ISymbol? Of(SyntaxNode value, SemanticModel model, CancellationToken cancellationToken) =>
        value.FirstAncestorOrSelf<AttributeSyntax>() is
        {
            ArgumentList.Arguments.Count: 1,
            Parent.Parent: PropertyDeclarationSyntax or ParameterSyntax,
        } attribute
        && WrittenName.Of(attribute.Name) is "DefaultValue" or "DefaultValueAttribute"
            ? model.GetDeclaredSymbol(attribute.Parent.Parent, cancellationToken)
            : null;
}
