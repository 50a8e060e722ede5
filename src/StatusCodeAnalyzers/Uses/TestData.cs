using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Rows of test data: which parameter of the test a value in an attribute is for.</summary>
internal static class TestData
{
    /// <summary>The parameter behind a positional value of <c>[InlineData]</c>, <c>[TestCase]</c>, <c>[DataRow]</c> or <c>[Arguments]</c>.</summary>
    public static IParameterSymbol? Parameter(SyntaxNode argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } written
            || !IsRow(attribute)
            || attribute.Parent?.Parent is not BaseMethodDeclarationSyntax declaration
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol test)
        {
            return null;
        }

        var index = list.Arguments.IndexOf(written);
        return index < test.Parameters.Length ? test.Parameters[index] : null;
    }

    private static bool IsRow(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name as SimpleNameSyntax;
        return name?.Identifier.ValueText is "InlineData" or "TestCase" or "DataRow" or "Arguments";
    }
}
