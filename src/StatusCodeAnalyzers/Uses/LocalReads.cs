using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Where a local is read, found from the place that gives it a value, by the syntax alone. An editor shows no finding that lies outside the
/// node whose action runs, so what is wrong with <c>var code = 4004;</c> is looked for from there, too.
/// </summary>
internal static class LocalReads
{
    /// <summary>The node in which a declaration gives a local its first value.</summary>
    public const SyntaxKind Initializer = SyntaxKind.EqualsValueClause;

    /// <summary>What is given to a local there; null where that is no local for sure.</summary>
    public static ExpressionSyntax? Given(SyntaxNode node) => node switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax }, Value: var value } =>
            value,
        AssignmentExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Left: IdentifierNameSyntax, Right: var value,
            Parent: not InitializerExpressionSyntax,
        } => value,
        _ => null,
    };

    /// <summary>Whether a member of something that may be a local is set there, in a statement of its own.</summary>
    public static bool IsMemberSet(SyntaxNode node) => node is AssignmentExpressionSyntax
    {
        RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
        Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax },
        Parent: ExpressionStatementSyntax,
    };

    /// <summary>The name of the local.</summary>
    public static string? Name(SyntaxNode given) => given switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax holder } } =>
            holder.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The calls, creations and assignments around all that is called like the local, the innermost first.</summary>
    public static IEnumerable<SyntaxNode> Around(SyntaxNode given) => Of(given).SelectMany(name => name
        .Ancestors()
        .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax))
        .Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax))
        .Distinct();

    private static IEnumerable<IdentifierNameSyntax> Of(SyntaxNode given)
    {
        var name = Name(given);
        var scope = given switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent.Parent: { } block } } => block,
            AssignmentExpressionSyntax => given.Parent,
            _ => null,
        };

        // Each top-level statement is a member; the local is that of all of them. An assignment does not say where the local begins.
        if (scope is GlobalStatementSyntax)
            scope = scope.Parent;
        if (given is AssignmentExpressionSyntax)
        {
            scope = scope?.AncestorsAndSelf()
                .FirstOrDefault(node => node is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);
        }

        return scope is null || name is null
            ? Array.Empty<IdentifierNameSyntax>()
            : scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(mention => mention.Identifier.ValueText == name);
    }
}
