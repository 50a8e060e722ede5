using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Definitions;

/// <summary>
/// A definition that gives a number a name: an enum member, a constant, or a static member that always has the same value.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The number; null where it is not written as one.</param>
/// <param name="Declaration">What declares the name.</param>
internal sealed record CodeDefinition(SyntaxToken Name, int? Value, SyntaxNode Declaration)
{
    /// <summary>The type that it is a member of; for a local, the type around it; null at the top level.</summary>
    public BaseTypeDeclarationSyntax? Type => Declaration.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();

    /// <summary>The definition whose value the number is, or null.</summary>
    public static CodeDefinition? Of(LiteralExpressionSyntax literal)
    {
        SyntaxNode value = literal;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            value = value.Parent;

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: EnumMemberDeclarationSyntax member } => Of(member),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when IsDefinition(variable) => Of(variable),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } when IsDefinition(property) => Of(property),
            _ => null,
        };
    }

    /// <summary>All definitions of the type, with those that have no number of their own.</summary>
    public static IEnumerable<CodeDefinition> AllOf(BaseTypeDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax @enum => @enum.Members.Select(Of),
        TypeDeclarationSyntax other => other.Members.SelectMany(member => member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Where(IsDefinition).Select(Of),
            PropertyDeclarationSyntax property when IsDefinition(property) => new[] { Of(property) },
            _ => Enumerable.Empty<CodeDefinition>(),
        }),
        _ => Enumerable.Empty<CodeDefinition>(),
    };

    private static CodeDefinition Of(EnumMemberDeclarationSyntax member) =>
        new(member.Identifier, Number(member.EqualsValue?.Value), member);

    private static CodeDefinition Of(VariableDeclaratorSyntax variable) =>
        new(variable.Identifier, Number(variable.Initializer?.Value), variable);

    private static CodeDefinition Of(PropertyDeclarationSyntax property) =>
        new(property.Identifier, Number(property.ExpressionBody?.Expression), property);

    private static bool IsDefinition(VariableDeclaratorSyntax variable) =>
        variable.Parent is VariableDeclarationSyntax { Parent: var declaration, Type: var type }
        && IsNumber(type)
        && declaration switch
        {
            FieldDeclarationSyntax field =>
                field.Modifiers.Any(SyntaxKind.ConstKeyword)
                || field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword),
            LocalDeclarationStatementSyntax local => local.IsConst,
            _ => false,
        };

    private static bool IsDefinition(PropertyDeclarationSyntax property) =>
        IsNumber(property.Type)
        && property.ExpressionBody is not null
        && property.Modifiers.Any(SyntaxKind.StaticKeyword);

    // Others that a number converts to, such as an EventId, are numbers of something else.
    private static bool IsNumber(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.Kind()
            is SyntaxKind.IntKeyword or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword
            or SyntaxKind.UIntKeyword or SyntaxKind.LongKeyword,
        QualifiedNameSyntax qualified => IsNumber(qualified.Right),
        SimpleNameSyntax name => name.Identifier.ValueText.EndsWith("StatusCode", StringComparison.Ordinal),
        _ => false,
    };

    private static int? Number(ExpressionSyntax? value) =>
        value is not null && Parentheses.InsideCasts(value) is LiteralExpressionSyntax { Token.Value: int number } ? number : null;
}
