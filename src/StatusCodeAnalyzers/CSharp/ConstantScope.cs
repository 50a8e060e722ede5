using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>Where a constant can be declared that names a number: the type around it, or top-level statements.</summary>
internal static class ConstantScope
{
    /// <summary>The type or the file; null where neither can hold a constant.</summary>
    public static SyntaxNode? Of(SyntaxNode number)
    {
        var isStatement = false;
        for (var parent = number.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent.Kind())
            {
                case SyntaxKind.ClassDeclaration or SyntaxKind.StructDeclaration
                    or SyntaxKind.RecordDeclaration or SyntaxKind.RecordStructDeclaration:
                    var type = (TypeDeclarationSyntax)parent;
                    return type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
                        && !type.OpenBraceToken.IsMissing
                        && !type.CloseBraceToken.IsMissing
                            ? type
                            : null;
                case SyntaxKind.InterfaceDeclaration or SyntaxKind.EnumDeclaration or SyntaxKind.DelegateDeclaration:
                    return null;
                case SyntaxKind.GlobalStatement:
                    isStatement = true;
                    break;
                case SyntaxKind.CompilationUnit:
                    return isStatement ? parent : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the number stands in an attribute or a parameter of the type itself, where the type's members go by their full names.
    /// </summary>
    public static bool IsOutside(SyntaxNode number, SyntaxNode scope) => number.Ancestors().Any(ancestor =>
        ancestor is AttributeListSyntax or ParameterListSyntax && ancestor.Parent == scope);
}
