using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>Writes the name of a type as short as it can be read at a place, and so its arguments.</summary>
internal static class DeclaredType
{
    /// <param name="fullName">With <c>global::</c> wherever a name begins.</param>
    /// <param name="position">Where it is going to stand.</param>
    /// <param name="edits">Of the document.</param>
    public static string Write(string fullName, int position, Edits edits) =>
        Write(SyntaxFactory.ParseTypeName(fullName), position, edits.Model);

    private static string Write(TypeSyntax type, int position, SemanticModel model) => type switch
    {
        ArrayTypeSyntax array => Write(array.ElementType, position, model) + string.Concat(array.RankSpecifiers),
        NullableTypeSyntax nullable => Write(nullable.ElementType, position, model) + "?",
        QualifiedNameSyntax name => Write(name, name.Left.ToString(), name.Right, position, model),
        AliasQualifiedNameSyntax name => Write(name, "", name.Name, position, model),
        _ => type.ToString(),
    };

    private static string Write(NameSyntax full, string space, SimpleNameSyntax name, int position, SemanticModel model)
    {
        var meant = Bound(full);
        var arguments = name is GenericNameSyntax generic
            ? $"<{string.Join(", ", generic.TypeArgumentList.Arguments.Select(argument => Write(argument, position, model)))}>"
            : "";
        var written = name.Identifier.Text + arguments;
        var outer = space.Replace("global::", "");
        return meant is null ? full.ToString()
            // Detached, for of the last part of a name the compiler binds the whole.
            : SymbolEqualityComparer.Default.Equals(Bound(SyntaxFactory.ParseTypeName(name.ToString())), meant) ? written
            : space.Length > 0 && SymbolEqualityComparer.Default.Equals(Bound(SyntaxFactory.ParseTypeName($"{outer}.{name}")), meant)
                ? $"{outer}.{written}"
            : space.Length > 0 ? $"{space}.{written}" : $"global::{written}";

        ISymbol? Bound(TypeSyntax candidate) =>
            model.GetSpeculativeSymbolInfo(position, candidate, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
    }
}
