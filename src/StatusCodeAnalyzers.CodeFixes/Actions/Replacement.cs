using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action that writes another expression where a diagnostic stands.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="Expression">Which expression of the hint to write; null where the fix can't be right.</param>
/// <param name="Title">What the editor calls the action.</param>
/// <param name="DropsCast">Whether the cast at the diagnostic's additional location goes with it.</param>
/// <param name="FixesSolutions">False where it has the server reply with another code.</param>
internal sealed record Replacement(
    string EquivalenceKey,
    Func<FixHint, string?> Expression,
    Func<FixHint, string> Title,
    Func<FixHint, bool> DropsCast,
    bool FixesSolutions = true)
    : FixAction(EquivalenceKey, FixesSolutions)
{
    /// <summary>Whether the expression is the name of a constant that has to be declared first.</summary>
    public Func<FixHint, bool> IsNew { get; init; } = _ => false;

    /// <summary>How far down the menu it stands.</summary>
    public Func<FixHint, int> Order { get; init; } = _ => 0;

    public override string? TitleFor(Diagnostic diagnostic) => FixHint.From(diagnostic) is var hint && Expression(hint) is null ? null : Title(hint);

    public override int Rank(Diagnostic diagnostic) => Order(FixHint.From(diagnostic));

    protected override IEnumerable<ExpressionSyntax> Names(SyntaxNode root, Diagnostic diagnostic) =>
        FixHint.From(diagnostic) is var hint && !IsNew(hint) && Expression(hint) is { } expression
            ? OtherTargets.NamesIn(expression)
            : Enumerable.Empty<ExpressionSyntax>();

    protected override async Task EditAsync(
        Edits edits,
        ImmutableArray<Diagnostic> diagnostics,
        Func<Document, Task<ImmutableArray<Diagnostic>>>? others,
        CancellationToken cancellationToken)
    {
        var constants = new NewConstants();
        var noted = new HashSet<SyntaxTree>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var hint = FixHint.From(diagnostic);
            if (Expression(hint) is not { } expression)
                continue;

            var node = edits.Find(diagnostic.Location);
            if (IsNew(hint))
            {
                await NoteEarlierParts(node).ConfigureAwait(false);
                expression = constants.Use(expression, node, edits.Model);
            }

            edits.Replace(node, written =>
            {
                // A name that contains a cast has that cast's comments already.
                var name = edits.Names.Write(expression, node.SpanStart);
                var comments = name.DescendantTrivia().Any(CommentTrivia.IsComment) ? Array.Empty<SyntaxTrivia>() : Comments(written);
                return name.WithTriviaFrom(written).WithLeadingTrivia(written.GetLeadingTrivia().AddRange(comments));
            });
            if (DropsCast(hint)
                && diagnostic.AdditionalLocations.Count > 0
                && edits.Find(diagnostic.AdditionalLocations[0]) is CastExpressionSyntax cast)
            {
                edits.Replace(cast.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : cast, WithoutCast);
            }
        }

        var lineEnd = edits.Root.DescendantTrivia()
            .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .ToString() is { Length: > 0 } known
                ? known
                : "\n";
        foreach (var scope in constants.In(edits.Root.SyntaxTree))
            edits.Replace(scope.Key, written => ConstantDeclaration.Insert(written, scope.ToList(), lineEnd));

        // What another part of the type declares in the same go must not be declared here again.
        async Task NoteEarlierParts(SyntaxNode number)
        {
            foreach (var tree in others is null ? Enumerable.Empty<SyntaxTree>() : NewConstants.EarlierParts(number, edits.Model))
            {
                if (!noted.Add(tree)
                    || edits.Document.Project.GetDocument(tree) is not { } part
                    || await part.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } partModel)
                {
                    continue;
                }

                foreach (var diagnostic in (await others!(part).ConfigureAwait(false)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
                {
                    var hint = FixHint.From(diagnostic);
                    if (IsNew(hint) && Expression(hint) is { } expression)
                    {
                        constants.Use(
                            expression,
                            Edits.Find(await tree.GetRootAsync(cancellationToken).ConfigureAwait(false), diagnostic.Location),
                            partModel);
                    }
                }
            }
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
