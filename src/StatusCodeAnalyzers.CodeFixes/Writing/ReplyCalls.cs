using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Contracts;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>Writes <c>.Produces(…)</c> right behind the call that maps a handler: further on, the type may be another.</summary>
internal static class ReplyCalls
{
    public static ExpressionSyntax Add(
        InvocationExpressionSyntax map, InvocationExpressionSyntax original, IEnumerable<Declaration> declarations, Edits edits)
    {
        var before = Before(original);
        ExpressionSyntax chain = map.WithoutTrailingTrivia();
        foreach (var declaration in declarations)
        {
            chain = SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    chain.WithTrailingTrivia(before.End),
                    SyntaxFactory.Token(SyntaxKind.DotToken).WithLeadingTrivia(before.Indentation),
                    Name(declaration, original.SpanStart, edits)),
                Arguments(declaration, original.SpanStart, edits));
        }

        return chain.WithTrailingTrivia(map.GetTrailingTrivia());
    }

    private static SimpleNameSyntax Name(Declaration declaration, int position, Edits edits) => declaration.Problem switch
    {
        ProblemKind.Validation => SyntaxFactory.IdentifierName("ProducesValidationProblem"),
        ProblemKind.Details => SyntaxFactory.IdentifierName("ProducesProblem"),
        _ when declaration.Type is { } type =>
            (SimpleNameSyntax)SyntaxFactory.ParseName($"Produces<{DeclaredType.Write(type, position, edits)}>"),
        _ => SyntaxFactory.IdentifierName("Produces"),
    };

    // Of a validation, 400 is what the method says without being told.
    private static ArgumentListSyntax Arguments(Declaration declaration, int position, Edits edits) =>
        declaration is { Problem: ProblemKind.Validation, Code: 400 }
            ? SyntaxFactory.ArgumentList()
            : SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                SyntaxFactory.Argument(edits.Names.Write(declaration.Name, position))));

    /// <summary>How the next call of the chain is set apart: as the one that is there, or in a line of its own.</summary>
    private static (SyntaxTriviaList End, SyntaxTriviaList Indentation) Before(InvocationExpressionSyntax map)
    {
        if (map.Parent is MemberAccessExpressionSyntax access)
            return (map.GetTrailingTrivia(), access.OperatorToken.LeadingTrivia);

        var lineEnd = map.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var start = map.FirstAncestorOrSelf<StatementSyntax>() ?? (SyntaxNode)map;
        var indentation = start.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();
        return (
            SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(lineEnd == default ? "\n" : lineEnd.ToString())),
            SyntaxFactory.TriviaList(indentation.Append(SyntaxFactory.Whitespace("    "))));
    }
}
