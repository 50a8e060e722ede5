using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action that changes the reply, and writes what the rule said at the places that it named.</summary>
/// <param name="EquivalenceKey">The key of the action, and of its rewrite in the diagnostic.</param>
/// <param name="Title">The resource key of what the editor calls it.</param>
internal sealed record RewriteAction(string EquivalenceKey, string Title) : FixAction(EquivalenceKey, FixesSolutions: false)
{
    public override string? TitleFor(Diagnostic diagnostic) =>
        Rewrite.From(diagnostic, EquivalenceKey) is { } rewrite ? Text.Format(culture: null, Title, rewrite.Display) : null;

    protected override void Edit(Edits edits, Diagnostic diagnostic)
    {
        foreach (var (location, expression) in Rewrite.From(diagnostic, EquivalenceKey)?.Edits ?? ImmutableArray<(int, string)>.Empty)
            edits.Replace(edits.Find(Rewrite.Place(diagnostic, location)), expression);
    }
}
