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
/// <param name="ChangesReply">Whether it has the server reply with another code.</param>
internal sealed record Replacement(string EquivalenceKey, Func<FixHint, string?> Expression, Func<FixHint, string> Title, Func<FixHint, bool> DropsCast, bool ChangesReply = false)
{
    /// <summary>Whether the expression is the name of a constant that has to be declared first.</summary>
    public Func<FixHint, bool> IsNew { get; init; } = _ => false;

    /// <summary>How far down the menu it stands at a diagnostic, among actions with the same purpose.</summary>
    public Func<FixHint, int> Rank { get; init; } = _ => 0;

    /// <summary>Offers the action for a diagnostic, unless it has no such expression.</summary>
    public void Offer(CodeFixContext context, Diagnostic diagnostic)
    {
        var hint = FixHint.From(diagnostic);
        if (Expression(hint) is null)
            return;

        context.RegisterCodeFix(
            CodeAction.Create(Title(hint), cancellationToken => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), of: null, cancellationToken), EquivalenceKey),
            diagnostic);
    }

    /// <summary>Fixes all the given diagnostics of a document at once.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Those of its diagnostics that are to be fixed.</param>
    /// <param name="of">The diagnostics of other documents that are fixed too; null where this is the only one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<Document> ApplyAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, Func<Document, Task<ImmutableArray<Diagnostic>>>? of, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var names = new NameWriter(model, root);
        var constants = new NewConstants();
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var hint = FixHint.From(diagnostic);
            if (Expression(hint) is not { } expression)
                continue;

            var node = Node(diagnostic.Location);
            if (IsNew(hint))
            {
                await NoteEarlierParts(node).ConfigureAwait(false);
                expression = constants.Use(expression, node, model);
            }

            edits[node] = written =>
            {
                // A name that contains a cast has that cast's comments already.
                var name = names.Write(expression, node.SpanStart);
                var comments = name.DescendantTrivia().Any(IsComment) ? Array.Empty<SyntaxTrivia>() : Comments(written);
                return name.WithTriviaFrom(written).WithLeadingTrivia(written.GetLeadingTrivia().AddRange(comments));
            };
            if (DropsCast(hint) && diagnostic.AdditionalLocations.Count > 0 && Node(diagnostic.AdditionalLocations[0]) is CastExpressionSyntax cast)
            {
                edits[cast.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : cast] = WithoutCast;
            }
        }

        var lineEnd = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToString() is { Length: > 0 } known ? known : "\n";
        foreach (var scope in constants.In(root.SyntaxTree))
            edits[scope.Key] = written => ConstantDeclaration.Insert(written, scope.ToList(), lineEnd);

        var changed = document.WithSyntaxRoot(root.ReplaceNodes(edits.Keys, (original, written) => edits[original](written)));
        return await NameWriter.AddImportsAsync(changed, cancellationToken).ConfigureAwait(false);

        SyntaxNode Node(Location location) => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);

        // What another part of the type declares in the same go must not be declared here again.
        async Task NoteEarlierParts(SyntaxNode number)
        {
            foreach (var tree in of is null ? Enumerable.Empty<SyntaxTree>() : NewConstants.EarlierParts(number, model))
            {
                if (document.Project.GetDocument(tree) is not { } part || await part.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } partModel)
                    continue;

                foreach (var diagnostic in (await of!(part).ConfigureAwait(false)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
                {
                    var hint = FixHint.From(diagnostic);
                    if (IsNew(hint) && Expression(hint) is { } expression)
                        constants.Use(expression, (await tree.GetRootAsync(cancellationToken).ConfigureAwait(false)).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), partModel);
                }
            }
        }
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
