using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action that writes another expression where a number stands.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="FixesSolutions">False where it has the server reply with another code.</param>
internal abstract record Replacement(string EquivalenceKey, bool FixesSolutions) : FixAction(EquivalenceKey, FixesSolutions)
{
    /// <summary>What it writes; null where the hint has nothing for it.</summary>
    protected abstract string? Expression(FixHint hint);

    /// <summary>What the editor calls it, where it has something to write.</summary>
    protected abstract string Title(FixHint hint);

    /// <summary>Whether the cast on the other side of a comparison goes with the number.</summary>
    protected virtual bool DropsCast(FixHint hint) => false;

    public sealed override string? TitleFor(Diagnostic diagnostic) =>
        FixHint.From(diagnostic) is var hint && Expression(hint) is null ? null : Title(hint);

    protected override IEnumerable<ExpressionSyntax> Names(SyntaxNode root, Diagnostic diagnostic) =>
        Expression(FixHint.From(diagnostic)) is { } expression ? OtherTargets.NamesIn(expression) : Enumerable.Empty<ExpressionSyntax>();

    protected sealed override void Edit(Edits edits, Diagnostic diagnostic)
    {
        if (Expression(FixHint.From(diagnostic)) is { } expression)
            Write(expression, edits, diagnostic);
    }

    /// <summary>Writes the expression in the place of what is reported.</summary>
    protected void Write(string expression, Edits edits, Diagnostic diagnostic)
    {
        var node = edits.Find(diagnostic.Location);
        edits.Replace(node, written =>
        {
            // A name that contains a cast has that cast's comments already.
            var name = edits.Names.Write(expression, node.SpanStart);
            var comments = name.DescendantTrivia().Any(CommentTrivia.IsComment) ? Array.Empty<SyntaxTrivia>() : Comments(written);
            return name.WithTriviaFrom(written).WithLeadingTrivia(written.GetLeadingTrivia().AddRange(comments));
        });
        if (DropsCast(FixHint.From(diagnostic)) && diagnostic.Place(NamedPlace.DroppedCast) is { } place)
        {
            var cast = edits.Find(place);
            edits.Replace(cast.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : cast, WithoutCast);
        }
    }

    /// <summary>The operand of a cast, which keeps the parentheses around it only if it needs them.</summary>
    private static ExpressionSyntax WithoutCast(SyntaxNode written)
    {
        var operand = ((CastExpressionSyntax)(written is ParenthesizedExpressionSyntax parenthesized
            ? parenthesized.Expression
            : written)).Expression;
        var comments = Comments(written, kept: operand);
        if (written is ParenthesizedExpressionSyntax
            && operand is not (MemberAccessExpressionSyntax or IdentifierNameSyntax
                or InvocationExpressionSyntax or ParenthesizedExpressionSyntax))
        {
            operand = SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia());
        }

        return operand.WithLeadingTrivia(written.GetLeadingTrivia().AddRange(comments)).WithTrailingTrivia(written.GetTrailingTrivia());
    }

    /// <summary>The comments between the tokens of what goes, with the line breaks that end them.</summary>
    private static SyntaxTrivia[] Comments(SyntaxNode gone, SyntaxNode? kept = null)
    {
        var trivia = gone.DescendantTrivia()
            .Where(trivia => gone.Span.Contains(trivia.Span) && kept?.Span.Contains(trivia.Span) is not true)
            .SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            .ToArray();
        return trivia.Any(CommentTrivia.IsComment) ? trivia : Array.Empty<SyntaxTrivia>();
    }
}
