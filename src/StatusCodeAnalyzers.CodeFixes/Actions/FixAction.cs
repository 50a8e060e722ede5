using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Writing;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action of a fix, for one diagnostic or all of a document in one edit.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="FixesSolutions">Whether a tool may fix a project or solution with it that nobody has asked, as <c>dotnet format</c> does:
/// not if the reply changes.</param>
internal abstract record FixAction(string EquivalenceKey, bool FixesSolutions)
{
    /// <summary>What the editor calls the action; null where it can't be done.</summary>
    public abstract string? TitleFor(Diagnostic diagnostic);

    /// <summary>Whether a person may fix many diagnostics with it at once: not if each has to be looked at.</summary>
    public virtual bool FixesMany => true;

    /// <summary>How far down the menu it stands at a diagnostic, among actions with the same purpose.</summary>
    public virtual int Rank(Diagnostic diagnostic) => 0;

    /// <summary>Those diagnostics of a project or solution that it fixes unasked.</summary>
    public virtual ImmutableArray<Diagnostic> OfSolution(ImmutableArray<Diagnostic> diagnostics) => diagnostics;

    /// <summary>Notes what to write for the diagnostics.</summary>
    /// <param name="edits">Of the document that they are in.</param>
    /// <param name="diagnostics">Some are of other actions.</param>
    /// <param name="others">The diagnostics of other documents that are fixed too; null where this is the only one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected virtual Task EditAsync(
        Edits edits,
        ImmutableArray<Diagnostic> diagnostics,
        Func<Document, Task<ImmutableArray<Diagnostic>>>? others,
        CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics)
            Edit(edits, diagnostic);

        return Task.CompletedTask;
    }

    /// <summary>
    /// Notes what to write for one diagnostic, where it needs to know of no other; nothing if the diagnostic is of another action.
    /// </summary>
    protected virtual void Edit(Edits edits, Diagnostic diagnostic)
    {
    }

    /// <summary>What it writes that another target framework may lack.</summary>
    protected virtual IEnumerable<ExpressionSyntax> Names(SyntaxNode root, Diagnostic diagnostic) => Enumerable.Empty<ExpressionSyntax>();

    /// <summary>What is written anew: most often what the diagnostic stands at.</summary>
    protected virtual SyntaxNode Written(SyntaxNode root, Diagnostic diagnostic) => Edits.Find(root, diagnostic.Location);

    /// <summary>Offers the action for a diagnostic.</summary>
    public async Task OfferAsync(CodeFixContext context, Diagnostic diagnostic)
    {
        if (TitleFor(diagnostic) is { } title
            && !(await WritableAsync(
                context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false)).IsEmpty)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    cancellationToken => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), others: null, cancellationToken),
                    EquivalenceKey),
                diagnostic);
        }
    }

    /// <summary>Fixes all the given diagnostics of a document at once.</summary>
    public async Task<Document> ApplyAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Func<Document, Task<ImmutableArray<Diagnostic>>>? others,
        CancellationToken cancellationToken)
    {
        var concerned = await WritableAsync(document, diagnostics, cancellationToken).ConfigureAwait(false);
        if (concerned.IsEmpty)
            return document;

        var edits = await Edits.OfAsync(document, cancellationToken).ConfigureAwait(false);
        await EditAsync(edits, concerned, others, cancellationToken).ConfigureAwait(false);
        return await edits.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Those diagnostics that stand at something complete, and where every project that compiles the document can read what is written.
    /// </summary>
    private async Task<ImmutableArray<Diagnostic>> WritableAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (root.ContainsDiagnostics)
        {
            diagnostics = diagnostics.RemoveAll(diagnostic =>
                IsHalfTyped(Written(root, diagnostic))
                || diagnostic.AdditionalLocations.Any(location => IsHalfTyped(Edits.Find(root, location))));
        }

        if (document.GetLinkedDocumentIds().IsEmpty)
            return diagnostics;

        var writable = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (await OtherTargets.HaveAsync(
                document, diagnostic.Location.SourceSpan.Start, Names(root, diagnostic), cancellationToken).ConfigureAwait(false))
            {
                writable.Add(diagnostic);
            }
        }

        return writable.ToImmutable();
    }

    // What is written for half an expression would complete it, and other errors would come to light.
    private static bool IsHalfTyped(SyntaxNode place) =>
        (place.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() ?? place)
        .GetDiagnostics().Any(error => error.Severity is DiagnosticSeverity.Error);
}
