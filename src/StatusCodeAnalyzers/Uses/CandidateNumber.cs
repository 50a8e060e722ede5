using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Tells by the syntax alone which numbers are worth binding. Runs for every number in the code, so it
/// allocates nothing for the usual spelling.
/// </summary>
internal static class CandidateNumber
{
    /// <summary>Whether the number has three digits and stands where a status code could.</summary>
    public static bool Is(LiteralExpressionSyntax literal) =>
        HasThreeDigits(literal.Token) && !IsCalculatedWith(literal) && !OtherNumbers.Contain(literal);

    /// <summary>Whether the literal is a text of three digits.</summary>
    public static bool IsText(LiteralExpressionSyntax literal) =>
        literal.Token.Text is { Length: 5 } text
            && text[0] == '"'
            && text[1] is >= '1' and <= '9'
            && char.IsDigit(text[2])
            && char.IsDigit(text[3]);

    /// <summary>Whether the number is one from 100 to 999, going by its text.</summary>
    public static bool HasThreeDigits(SyntaxToken number)
    {
        var text = number.Text;
        return text.Length == 3 || text.Length == 4 && text[3] is 'L' or 'l'
            ? text[0] is >= '1' and <= '9' && char.IsDigit(text[1]) && char.IsDigit(text[2])
            : text.Length > 3 && (text[0] == '0' || text.IndexOf('_') > 0) && number.Value is int and >= 100 and <= 999;
    }

    /// <summary>Sums, bounds and definitions of constants: no status code is raw there.</summary>
    private static bool IsCalculatedWith(LiteralExpressionSyntax literal)
    {
        SyntaxNode? parent = literal.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;

        return parent switch
        {
            BinaryExpressionSyntax binary =>
                binary.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.CoalesceExpression),
            PrefixUnaryExpressionSyntax or RelationalPatternSyntax or RangeExpressionSyntax or ArrayRankSpecifierSyntax => true,
            EqualsValueClauseSyntax { Parent: EnumMemberDeclarationSyntax } => true,
            EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax field } =>
                field.Modifiers.Any(SyntaxKind.ConstKeyword),
            AssignmentExpressionSyntax assignment =>
                assignment.Kind() is not (SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression),
            _ => false,
        };
    }
}
