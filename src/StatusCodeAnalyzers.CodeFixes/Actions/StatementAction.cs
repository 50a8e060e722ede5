using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action that adds, moves or drops statements, as the rule said.</summary>
/// <param name="EquivalenceKey">The key of the action, and of its rewrite in the diagnostic.</param>
/// <param name="Title">The resource key of what the editor calls it.</param>
/// <param name="FixesSolutions">False where the reply changes.</param>
internal sealed record StatementAction(string EquivalenceKey, string Title, bool FixesSolutions = false)
    : FixAction(EquivalenceKey, FixesSolutions)
{
    public override string? TitleFor(Diagnostic diagnostic) =>
        StatementRewrite.From(diagnostic, EquivalenceKey) is { } rewrite ? Text.Format(culture: null, Title, rewrite.Display) : null;

    protected override void Edit(Edits edits, Diagnostic diagnostic)
    {
        foreach (var edit in StatementRewrite.From(diagnostic, EquivalenceKey)?.Edits ?? ImmutableArray<StatementEdit>.Empty)
        {
            var node = edits.Find(Rewrite.Place(diagnostic, edit.Location));
            if (edit.Kind is StatementEditKind.Replace)
            {
                edits.Replace(node, edit.Code);
                continue;
            }

            var statement = node.FirstAncestorOrSelf<StatementSyntax>()!;
            if (edit.Kind is StatementEditKind.Insert)
                edits.InsertAbove(edits.Statement(edit.Code, statement), statement);
            else
                edits.Take(statement, edit.Kind is StatementEditKind.Move ? Target(edits, diagnostic, edit) : null);
        }
    }

    private static StatementSyntax Target(Edits edits, Diagnostic diagnostic, StatementEdit edit) =>
        edits.Find(Rewrite.Place(diagnostic, int.Parse(edit.Code, CultureInfo.InvariantCulture))).FirstAncestorOrSelf<StatementSyntax>()!;
}
