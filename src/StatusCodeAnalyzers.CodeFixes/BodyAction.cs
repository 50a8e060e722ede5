using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>An action that gives a bare status a body: in the call that sends it, or in a statement beside it.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="Code">Which code of the hint to write; null where it would change more than the body.</param>
/// <param name="Title">What the editor calls the action.</param>
internal sealed record BodyAction(string EquivalenceKey, Func<BodyHint, string?> Code, Func<BodyHint, string> Title)
{
    /// <summary>What the editor calls the action; null where it can't be done.</summary>
    public string? TitleFor(Diagnostic diagnostic) => BodyHint.From(diagnostic) is { } hint && Code(hint) is not null ? Title(hint) : null;

    /// <summary>Fixes all the given diagnostics of a document at once.</summary>
    public async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var names = new NameWriter(model, root);
        var edits = new Edits(root);
        foreach (var diagnostic in diagnostics)
        {
            if (TitleFor(diagnostic) is not null)
                Edit(diagnostic, edits, names);
        }

        return await NameWriter.AddImportsAsync(document.WithSyntaxRoot(edits.Apply()), cancellationToken).ConfigureAwait(false);
    }

    private void Edit(Diagnostic diagnostic, Edits edits, NameWriter names)
    {
        var hint = BodyHint.From(diagnostic)!;
        var code = Code(hint)!;
        var node = edits.Find(diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : diagnostic.Location);
        if (hint.Placement is BodyPlacement.Instead)
        {
            var expression = names.WriteAll(SyntaxFactory.ParseExpression(code), node.SpanStart);
            edits.Replace(node, written => expression.WithLeadingTrivia(written.GetLeadingTrivia().AddRange(Comments(written, code))).WithTrailingTrivia(written.GetTrailingTrivia()));
            return;
        }

        var statement = node.FirstAncestorOrSelf<StatementSyntax>()!;
        var lineEnd = statement.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var write = names.WriteAll(SyntaxFactory.ParseStatement(code), statement.SpanStart)
            .WithLeadingTrivia(statement.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            .WithTrailingTrivia(lineEnd == default ? SyntaxFactory.Space : lineEnd);
        edits.Insert(write, statement, after: hint.Placement is BodyPlacement.After);
    }

    // What is written takes over only the comments inside the arguments that it keeps.
    private static IEnumerable<SyntaxTrivia> Comments(SyntaxNode gone, string kept) =>
        gone.DescendantTrivia()
            .Where(trivia => gone.Span.Contains(trivia.Span) && trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && !kept.Contains(trivia.ToString()))
            .SelectMany(comment => new[] { comment, SyntaxFactory.Space });
}
