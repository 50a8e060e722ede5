using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>What a diagnostic tells a fix that adds, moves or drops statements, so that the fix analyses nothing again.</summary>
/// <param name="Display">What the action's title speaks of.</param>
/// <param name="Edits">What to write where.</param>
internal sealed record StatementRewrite(string Display, ImmutableArray<StatementEdit> Edits)
{
    // No text in code holds it.
    private const char Separator = '\u001F';

    public static StatementRewrite Of(string display, params StatementEdit[] edits) => new(display, edits.ToImmutableArray());

    /// <summary>The diagnostic's properties with this rewrite under an action's key.</summary>
    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, string key) => properties.SetItem(
        key,
        Display + string.Concat(Edits.Select(edit => $"{Separator}{edit.Location}{Separator}{edit.Kind}{Separator}{edit.Code}")));

    /// <summary>The rewrite under an action's key; null where the rule saw none.</summary>
    public static StatementRewrite? From(Diagnostic diagnostic, string key)
    {
        if (diagnostic.Properties.GetValueOrDefault(key)?.Split(Separator) is not { } parts)
            return null;

        var edits = Enumerable.Range(0, parts.Length / 3).Select(index => new StatementEdit(
            int.Parse(parts[3 * index + 1], CultureInfo.InvariantCulture),
            (StatementEditKind)Enum.Parse(typeof(StatementEditKind), parts[3 * index + 2]),
            parts[3 * index + 3]));
        return new StatementRewrite(parts[0], edits.ToImmutableArray());
    }
}

/// <summary>One of its edits.</summary>
/// <param name="Location">Where: 0 is the diagnostic's own location, 1 the first of its additional ones.</param>
/// <param name="Kind">What is done there.</param>
/// <param name="Code">What is written; of a statement that moves, the number of the location that it goes to.</param>
internal readonly record struct StatementEdit(int Location, StatementEditKind Kind, string Code = "");

/// <summary>What is done at a place.</summary>
internal enum StatementEditKind
{
    /// <summary>The expression becomes another one.</summary>
    Replace,

    /// <summary>The statement goes.</summary>
    Drop,

    /// <summary>A statement is written before the one that is there.</summary>
    Insert,

    /// <summary>The statement goes before another one of its block.</summary>
    Move,
}
