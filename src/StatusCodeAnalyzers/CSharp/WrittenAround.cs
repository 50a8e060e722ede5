using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What people write around a node: names, texts and comments, each by itself.</summary>
internal static class WrittenAround
{
    // What a type is about shows before that, and a type with thousands of numbers must not cost their square.
    private const int Most = 100;

    /// <summary>
    /// What speaks of the node alone: its statement or arm, the condition that leads there, and the names of members and types around.
    /// </summary>
    public static IEnumerable<string> Beside(SyntaxNode node)
    {
        var own = node.Ancestors().First(ancestor => ancestor
            is StatementSyntax or SwitchExpressionArmSyntax or SwitchSectionSyntax or AttributeSyntax
            or ParameterSyntax or ConstructorInitializerSyntax or BaseTypeSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);

        // The rest of an if is about something else, and so is the block of a loop.
        var taken = (own as IfStatementSyntax)?.Statement;
        return In(own, child => child == taken || child is not (ElseClauseSyntax or BlockSyntax))
            .Concat(Leading(own).SelectMany(condition => In(condition)))
            .Concat(node.Ancestors().Select(Name).OfType<string>());
    }

    /// <summary>The whole member, and what declares the types and namespaces around it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isOneProgram">Whether all top-level statements are one member, rather than each by itself.</param>
    public static IEnumerable<string> Around(SyntaxNode node, bool isOneProgram)
    {
        foreach (var ancestor in node.Ancestors())
        {
            var pieces = ancestor switch
            {
                GlobalStatementSyntax when isOneProgram =>
                    ancestor.Parent!.ChildNodes().OfType<GlobalStatementSyntax>().SelectMany(statement => In(statement)),
                BaseNamespaceDeclarationSyntax space => In(space.Name),
                TypeDeclarationSyntax type =>
                    In(
                        type,
                        child => child == type || child is not MemberDeclarationSyntax).Concat(
                            type.Members.Take(Most).SelectMany(Declared)),
                MemberDeclarationSyntax => In(ancestor),
                _ => Enumerable.Empty<string>(),
            };
            foreach (var piece in pieces)
                yield return piece;
        }
    }

    private static IEnumerable<string> In(SyntaxNode node, Func<SyntaxNode, bool>? descend = null)
    {
        foreach (var token in node.DescendantTokens(descend, descendIntoTrivia: true))
        {
            if (IsSaid(token))
                yield return token.ValueText;

            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                if (trivia.IsComment())
                    yield return trivia.ToString();
            }
        }
    }

    private static bool IsSaid(SyntaxToken token) => token.Kind()
        is SyntaxKind.IdentifierToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.XmlTextLiteralToken
        or SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    /// <summary>What decides that the statement runs, where it stands in a branch.</summary>
    private static IEnumerable<SyntaxNode> Leading(SyntaxNode statement)
    {
        foreach (var ancestor in statement.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax))
        {
            switch (ancestor)
            {
                case IfStatementSyntax branch:
                    return branch.Statement.Span.Contains(statement.Span) ? new[] { branch.Condition } : Enumerable.Empty<SyntaxNode>();
                case CatchClauseSyntax clause:
                    return new SyntaxNode?[] { clause.Declaration, clause.Filter }.OfType<SyntaxNode>();
                case SwitchSectionSyntax section:
                    return section.Labels;
            }
        }

        return Enumerable.Empty<SyntaxNode>();
    }

    private static string? Name(SyntaxNode ancestor) => ancestor switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    /// <summary>What a member says of its type to the others.</summary>
    private static IEnumerable<string> Declared(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field =>
            In(field.Declaration.Type).Concat(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText)),
        PropertyDeclarationSyntax property => In(property.Type).Append(property.Identifier.ValueText),
        ConstructorDeclarationSyntax constructor => In(constructor.ParameterList),
        MethodDeclarationSyntax method => new[] { method.Identifier.ValueText },
        _ => Enumerable.Empty<string>(),
    };
}
