using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>What a diagnostic about a definition tells its fix. Its location is the number.</summary>
/// <param name="Value">The code that the name is.</param>
/// <param name="Name">What the number could be called, or null where nothing names it or the name is taken.</param>
internal sealed record DefinitionHint(int Value, string? Name)
{
    public ImmutableDictionary<string, string?> ToProperties() =>
        ImmutableDictionary<string, string?>.Empty
            .Add(nameof(Value), Value.ToString(CultureInfo.InvariantCulture))
            .Add(nameof(Name), Name);

    public static DefinitionHint From(Diagnostic diagnostic) =>
        new(int.Parse(diagnostic.Properties[nameof(Value)]!, CultureInfo.InvariantCulture), diagnostic.Properties[nameof(Name)]);
}
