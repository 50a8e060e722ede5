using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>What a diagnostic tells a fix that writes at several places, so that the fix analyses nothing again.</summary>
/// <param name="Display">What the action's title speaks of.</param>
/// <param name="Edits">What to write where: 0 is the diagnostic's own location, 1 the first of its additional ones.</param>
internal sealed record Rewrite(string Display, ImmutableArray<(int Location, string Expression)> Edits)
{
    // No text in code holds it.
    private const char Separator = '\u001F';

    /// <summary>The diagnostic's properties with this rewrite under an action's key.</summary>
    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, string key) =>
        properties.SetItem(key, Display + string.Concat(Edits.Select(edit => $"{Separator}{edit.Location}{Separator}{edit.Expression}")));

    /// <summary>The rewrite under an action's key; null where the rule saw none.</summary>
    public static Rewrite? From(Diagnostic diagnostic, string key)
    {
        if (diagnostic.Properties.GetValueOrDefault(key)?.Split(Separator) is not { } parts)
            return null;

        var edits = Enumerable.Range(0, parts.Length / 2).Select(index =>
            (int.Parse(parts[2 * index + 1], System.Globalization.CultureInfo.InvariantCulture), parts[2 * index + 2]));
        return new Rewrite(parts[0], edits.ToImmutableArray());
    }

    /// <summary>The place of an edit.</summary>
    public static Location Place(Diagnostic diagnostic, int location) =>
        location == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[location - 1];
}
