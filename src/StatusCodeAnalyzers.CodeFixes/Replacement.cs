using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>A fix that writes another expression where a diagnostic stands: one diagnostic or all of a document in a single edit.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="Expression">Which expression of the hint to write; null where the fix can't be right.</param>
/// <param name="Title">What the editor calls the action.</param>
/// <param name="DropsCast">Whether the cast at the diagnostic's additional location goes with it.</param>
internal sealed record Replacement(string EquivalenceKey, Func<FixHint, string?> Expression, Func<FixHint, string> Title, bool DropsCast)
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
            if (Expression(FixHint.From(diagnostic)) is not { } expression)
                continue;

            var node = Node(diagnostic.Location);
            edits[node] = written => names.Write(expression, node.SpanStart).WithTriviaFrom(written);
            if (DropsCast && diagnostic.AdditionalLocations.Count > 0)
                edits[Node(diagnostic.AdditionalLocations[0])] = written => WithoutCast((CastExpressionSyntax)written);
        }

        var changed = document.WithSyntaxRoot(root.ReplaceNodes(edits.Keys, (original, written) => edits[original](written)));
        return await NameWriter.AddImportsAsync(changed, cancellationToken).ConfigureAwait(false);

        SyntaxNode Node(Location location) => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
    }

    private static ExpressionSyntax WithoutCast(CastExpressionSyntax cast) =>
        cast.Expression.WithLeadingTrivia(cast.GetLeadingTrivia().AddRange(cast.Expression.GetLeadingTrivia())).WithTrailingTrivia(cast.GetTrailingTrivia());
}
