using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>What the lightbulb holds at a caret.</summary>
/// <param name="Entries">The entries, from the top.</param>
internal sealed record Menu(ImmutableArray<MenuEntry> Entries)
{
    /// <summary>
    /// The order of editors: the priority of the fix, then how near its squiggle is to the caret, then the order in which fixes come; a
    /// title that is there already is left out.
    /// </summary>
    public static async Task<Menu> At(Document document, TextSpan caret, RoslynServices services) => new(
    [
        .. (await services.Fixes(document, caret))
            .SelectMany(offered => offered.Actions, (offered, action) => new MenuEntry(document, offered, action))
            .Where(entry => entry.Action.EquivalenceKey is { } key && !key.StartsWith("Suppress", StringComparison.Ordinal) && entry.IsOurs)
            .OrderByDescending(entry => entry.Action.Priority)
            .ThenBy(entry => Math.Abs(entry.Offered.Span.Start - caret.Start))
            .DistinctBy(entry => entry.Action.Title),
    ]);
}

/// <summary>One entry.</summary>
internal sealed record MenuEntry(Document Document, OfferedFixes Offered, CodeAction Action)
{
    /// <summary>Whether it is ours: an editor adds entries that suppress and configure any diagnostic.</summary>
    public bool IsOurs => Offered.FixAllState is { } state
        && state.GetType().BaseType!.GetProperty("Provider")?.GetValue(state)?.GetType().Namespace?.StartsWith(
            "StatusCode", StringComparison.Ordinal) is true;

    public string Title => Action.Title;

    /// <summary>The lines that the entry writes.</summary>
    public async Task<IReadOnlyList<string>> Written() =>
        await RoslynServices.Applied(Action, Document.Project.Solution) is { } changed ? await Lines(changed) : [];

    /// <summary>How many lines Fix All changes in each scope; 0 where the entry is there and does nothing, null where it is not.</summary>
    public async Task<int?> FixAll(FixAllScope scope) =>
        !Offered.Scopes.Contains(scope) ? null
        : await RoslynServices.FixAll(Offered, Action, Document, scope) is { } changed ? (await Lines(changed)).Count
        : 0;

    private async Task<IReadOnlyList<string>> Lines(Solution changed)
    {
        var lines = new List<string>();
        foreach (var id in changed.GetChanges(Document.Project.Solution).GetProjectChanges().SelectMany(
            project => project.GetChangedDocuments()))
        {
            var before =
                (await Document.Project.Solution.GetDocument(id)!.GetTextAsync()).Lines.Select(line => line.ToString().Trim()).ToList();
            foreach (var line in (await changed.GetDocument(id)!.GetTextAsync()).Lines)
            {
                var text = line.ToString().Trim();
                if (!before.Remove(text) && text.Length > 0 && !text.StartsWith("using ", StringComparison.Ordinal))
                    lines.Add(text);
            }
        }

        return lines;
    }
}
