using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>
/// Writes a <see cref="ResultHelper"/> where a response is told its status: the rule asks what that would mean, the fix does it.
/// </summary>
internal static class HelperSyntax
{
    /// <summary>The call or creation under the helper's name and without the status, all comments kept.</summary>
    public static ExpressionSyntax Rewrite(ExpressionSyntax response, string helper)
    {
        ExpressionSyntax rewritten = response switch
        {
            InvocationExpressionSyntax call => call
                .WithExpression((ExpressionSyntax)Renamed(call.Expression, helper))
                .WithArgumentList(Arguments(call, BodyOf(call.ArgumentList))),
            ObjectCreationExpressionSyntax creation when helper.EndsWith("Result", StringComparison.Ordinal) => creation
                .WithType((TypeSyntax)Renamed(creation.Type, helper))
                .WithArgumentList(Arguments(creation, BodyOf(creation)))
                .WithInitializer(null),
            ObjectCreationExpressionSyntax creation =>
                SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName(helper), Arguments(creation, BodyOf(creation))),
            _ => response,
        };

        return rewritten.WithTriviaFrom(response);
    }

    // Behind the arguments may stand an initializer, which sets the status.
    private static ArgumentSyntax? BodyOf(ObjectCreationExpressionSyntax creation) =>
        creation.Initializer is null ? BodyOf(creation.ArgumentList!) : creation.ArgumentList!.Arguments[0];

    private static ArgumentSyntax? BodyOf(ArgumentListSyntax list) => list.Arguments.Count < 2
        ? null
        : list.Arguments[list.Arguments[0].NameColon?.Name.Identifier.ValueText == "value" ? 0 : 1];

    private static ArgumentListSyntax Arguments(ExpressionSyntax response, ArgumentSyntax? body)
    {
        var comments = Comments(response, body).ToList();
        var open = SyntaxFactory.Token(SyntaxKind.OpenParenToken);
        if (body is null)
            return SyntaxFactory.ArgumentList(open.WithTrailingTrivia(comments), default, SyntaxFactory.Token(SyntaxKind.CloseParenToken));

        // What stood on a line of its own stays there.
        var list = (ArgumentListSyntax)body.Parent!;
        var ownLine = list.OpenParenToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        if (comments.Count > 0 && !comments[comments.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia))
            comments.Add(SyntaxFactory.Space);
        else if (comments.Count == 0 && ownLine)
            comments.AddRange(list.OpenParenToken.TrailingTrivia);

        var leading = body.GetLeadingTrivia().SkipWhile(trivia => !ownLine && trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var argument = body.WithNameColon(null).WithLeadingTrivia(leading);
        return SyntaxFactory.ArgumentList(
            open.WithTrailingTrivia(comments),
            SyntaxFactory.SingletonSeparatedList(argument),
            SyntaxFactory.Token(SyntaxKind.CloseParenToken));
    }

    /// <summary>The comments of what goes, each with the line break that ends it.</summary>
    private static IEnumerable<SyntaxTrivia> Comments(ExpressionSyntax response, ArgumentSyntax? kept)
    {
        var needsBreak = false;
        foreach (var trivia in response.DescendantTrivia())
        {
            if (!response.Span.Contains(trivia.Span)
                || kept?.FullSpan.Contains(trivia.Span) is true
                || response is InvocationExpressionSyntax call && call.Expression.Span.Contains(trivia.Span))
            {
                continue;
            }

            var isComment = trivia.IsComment();
            if (isComment || needsBreak && trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                yield return trivia;

            needsBreak = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
        }
    }

    private static SyntaxNode Renamed(SyntaxNode name, string to) => name switch
    {
        MemberAccessExpressionSyntax access => access.WithName(Identifier(access.Name, to)),
        QualifiedNameSyntax qualified => qualified.WithRight(Identifier(qualified.Right, to)),
        AliasQualifiedNameSyntax alias => alias.WithName(Identifier(alias.Name, to)),
        SimpleNameSyntax simple => Identifier(simple, to),
        _ => name,
    };

    private static IdentifierNameSyntax Identifier(SimpleNameSyntax old, string to) => SyntaxFactory.IdentifierName(to).WithTriviaFrom(old);
}
