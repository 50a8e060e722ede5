using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>The last name of an expression or type as it is written: <c>NotFound</c> of <c>this.NotFound</c>.</summary>
internal static class WrittenName
{
    /// <summary>The name; null for what ends in none.</summary>
    public static string? Of(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The name of what a node calls, creates, sets or is an attribute of; null for other nodes.</summary>
    public static string? OfCalled(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Of(call.Expression),
        ObjectCreationExpressionSyntax creation => Of(creation.Type),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => Of(element.Expression),
        AssignmentExpressionSyntax assignment => Of(assignment.Left),
        AttributeSyntax attribute => Of(attribute.Name),
        PrimaryConstructorBaseTypeSyntax type => Of(type.Type),
        _ => null,
    };

    /// <summary>Whether it begins with a capital, as the names of types and constants do.</summary>
    public static bool IsCapital(string? name) => name is { Length: > 0 } && char.IsUpper(name[0]);
}
