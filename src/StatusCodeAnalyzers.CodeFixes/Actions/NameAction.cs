using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>
/// Names the number. The compiled code stays the same, but where there is no constant yet, one is declared.
/// </summary>
/// <param name="Choice">Which of the names: 0 is the preferred one.</param>
internal sealed record NameAction(int Choice = 0)
    : Replacement(Choice == 0 ? "NameStatusCode" : $"NameStatusCode{Choice + 1}", FixesSolutions: true)
{
    /// <summary>An action for every name that a number can have.</summary>
    public static readonly ImmutableArray<FixAction> All =
        Enumerable.Range(0, 4).Select(choice => (FixAction)new NameAction(choice)).ToImmutableArray();

    // What else a number may mean was chosen for one number alone.
    public override bool FixesMany => Choice == 0;

    protected override string? Expression(FixHint hint) => Name(hint)?.Expression;

    protected override string Title(FixHint hint) =>
        Text.Format(culture: null, Name(hint)!.IsNew ? "Fix_NewConstant" : "Fix_Name", Name(hint)!.Display);

    protected override bool DropsCast(FixHint hint) => hint.AsEnum is null;

    protected override IEnumerable<ExpressionSyntax> Names(SyntaxNode root, Diagnostic diagnostic) =>
        Name(FixHint.From(diagnostic)) is { IsNew: true } ? Enumerable.Empty<ExpressionSyntax>() : base.Names(root, diagnostic);

    protected override async Task EditAsync(
        Edits edits,
        ImmutableArray<Diagnostic> diagnostics,
        Func<Document, Task<ImmutableArray<Diagnostic>>>? others,
        CancellationToken cancellationToken)
    {
        var constants = new NewConstants();
        var noted = new HashSet<SyntaxTree>();
        foreach (var diagnostic in InOrder(diagnostics))
        {
            if (Name(FixHint.From(diagnostic)) is not { IsNew: true } name)
            {
                Edit(edits, diagnostic);
                continue;
            }

            var number = edits.Find(diagnostic.Location);
            foreach (var tree in others is null
                ? Enumerable.Empty<SyntaxTree>()
                : NewConstants.EarlierParts(number, edits.Model).Where(noted.Add))
            {
                await NoteAsync(tree).ConfigureAwait(false);
            }

            Write(constants.Use(name.Expression, number, edits.Model), edits, diagnostic);
        }

        var lineEnd = edits.Root.DescendantTrivia()
            .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .ToString() is { Length: > 0 } known
                ? known
                : "\n";
        foreach (var scope in constants.In(edits.Root.SyntaxTree))
            edits.Replace(scope.Key, written => ConstantDeclaration.Insert(written, scope.ToList(), lineEnd));

        // What another part of the type declares in the same go must not be declared here again.
        async Task NoteAsync(SyntaxTree earlier)
        {
            if (edits.Document.Project.GetDocument(earlier) is not { } part
                || await part.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            {
                return;
            }

            var root = await earlier.GetRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var diagnostic in InOrder(await others!(part).ConfigureAwait(false)))
            {
                if (Name(FixHint.From(diagnostic)) is { IsNew: true } name)
                    constants.Use(name.Expression, Edits.Find(root, diagnostic.Location), model);
            }
        }
    }

    private ProposedName? Name(FixHint hint) => hint.Names.ElementAtOrDefault(Choice);

    private static IEnumerable<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
}
