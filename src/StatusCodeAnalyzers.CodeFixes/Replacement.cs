using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>A fix that writes another expression where a diagnostic stands: one diagnostic or all of a document in a single edit.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="Expression">Which expression of the hint to write; null where the fix can't be right.</param>
/// <param name="Title">What the editor calls the action.</param>
/// <param name="DropsCast">Whether the cast at the diagnostic's additional location goes with it.</param>
internal sealed record Replacement(string EquivalenceKey, Func<FixHint, string?> Expression, Func<FixHint, string> Title, Func<FixHint, bool> DropsCast)
{
    /// <summary>Offers the action for a diagnostic, unless it has no such expression.</summary>
    public void Offer(CodeFixContext context, Diagnostic diagnostic)
    {
        var hint = FixHint.From(diagnostic);
        if (Expression(hint) is null)
            return;

        context.RegisterCodeFix(
            CodeAction.Create(Title(hint), cancellationToken => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken), EquivalenceKey),
            diagnostic);
    }

    /// <summary>Fixes all the given diagnostics of a document at once.</summary>
    public async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var names = new NameWriter(model, root);
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            var hint = FixHint.From(diagnostic);
            if (Expression(hint) is not { } expression)
                continue;

            var node = Node(diagnostic.Location);
            edits[node] = written =>
            {
                // A name that contains a cast has that cast's comments already.
                var name = names.Write(expression, node.SpanStart);
                var comments = name.DescendantTrivia().Any(IsComment) ? Array.Empty<SyntaxTrivia>() : Comments(written);
                return name.WithTriviaFrom(written).WithLeadingTrivia(written.GetLeadingTrivia().AddRange(comments));
            };
            if (DropsCast(hint) && diagnostic.AdditionalLocations.Count > 0)
            {
                var cast = Node(diagnostic.AdditionalLocations[0]);
                edits[cast.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : cast] = WithoutCast;
            }
        }

        var changed = document.WithSyntaxRoot(root.ReplaceNodes(edits.Keys, (original, written) => edits[original](written)));
        return await NameWriter.AddImportsAsync(changed, cancellationToken).ConfigureAwait(false);

        SyntaxNode Node(Location location) => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
    }

    /// <summary>The operand of a cast, which keeps the parentheses around it only if it needs them.</summary>
    private static ExpressionSyntax WithoutCast(SyntaxNode written)
    {
        var operand = ((CastExpressionSyntax)(written is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : written)).Expression;
        var comments = Comments(written, kept: operand);
        if (written is ParenthesizedExpressionSyntax && operand is not (MemberAccessExpressionSyntax or IdentifierNameSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax))
            operand = SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia());

        return operand.WithLeadingTrivia(written.GetLeadingTrivia().AddRange(comments)).WithTrailingTrivia(written.GetTrailingTrivia());
    }

    /// <summary>The comments between the tokens of what goes, with the line breaks that end them.</summary>
    private static SyntaxTrivia[] Comments(SyntaxNode gone, SyntaxNode? kept = null)
    {
        var trivia = gone.DescendantTrivia()
            .Where(trivia => gone.Span.Contains(trivia.Span) && kept?.Span.Contains(trivia.Span) is not true)
            .SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            .ToArray();
        return trivia.Any(IsComment) ? trivia : Array.Empty<SyntaxTrivia>();
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
}
