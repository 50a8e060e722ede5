using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>
/// What a diagnostic about a number tells its fix, so that the fix analyses nothing again. All of it replaces what is reported.
/// </summary>
internal sealed record FixHint
{
    // No code holds them.
    private const char Between = '\u001E', Within = '\u001F';

    /// <summary>What the number can be called, the preferred name first.</summary>
    public ImmutableArray<ProposedName> Names { get; init; } = ImmutableArray<ProposedName>.Empty;

    /// <summary>
    /// The enum member to compare with instead, where that is another way. Then the cast at <see cref="NamedPlace.DroppedCast"/> goes with
    /// it, and otherwise with the name.
    /// </summary>
    public string? AsEnum { get; init; }

    /// <summary>The expressions of registered codes that may be meant instead, the nearest first.</summary>
    public ImmutableArray<(int Code, string Expression)> Instead { get; init; } = ImmutableArray<(int, string)>.Empty;

    /// <summary>
    /// Whether the code itself says what the number means. If not, the names are only what it may mean: a person has to choose, and
    /// what fixes many numbers at once leaves this one alone.
    /// </summary>
    public bool IsSpokenFor { get; init; } = true;

    public ImmutableDictionary<string, string?> ToProperties() =>
        ImmutableDictionary<string, string?>.Empty
            .Add(nameof(Names), Join(Names.Select(name => $"{name.Expression}{Within}{name.Display}{Within}{name.IsNew}")))
            .Add(nameof(AsEnum), AsEnum)
            .Add(nameof(IsSpokenFor), IsSpokenFor.ToString())
            .Add(nameof(Instead), Join(Instead.Select(other => $"{other.Code}{Within}{other.Expression}")));

    public static FixHint From(Diagnostic diagnostic) => new()
    {
        Names = Parts(diagnostic, nameof(Names)).Select(part => new ProposedName(part[0], part[1], bool.Parse(part[2]))).ToImmutableArray(),
        AsEnum = diagnostic.Properties.GetValueOrDefault(nameof(AsEnum)),
        IsSpokenFor = diagnostic.Properties.GetValueOrDefault(nameof(IsSpokenFor)) is not { } answer || bool.Parse(answer),
        Instead = Parts(diagnostic, nameof(Instead))
            .Select(part => (int.Parse(part[0], CultureInfo.InvariantCulture), part[1]))
            .ToImmutableArray(),
    };

    private static string? Join(IEnumerable<string> parts) => string.Join(Between.ToString(), parts) is { Length: > 0 } text ? text : null;

    private static IEnumerable<string[]> Parts(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.GetValueOrDefault(key)?.Split(Between).Select(part => part.Split(Within)) ?? Enumerable.Empty<string[]>();
}

/// <summary>What a number can be called.</summary>
/// <param name="Expression">The expression that names it, with full names.</param>
/// <param name="Display">The same as a reader would write it.</param>
/// <param name="IsNew">Whether the constant has to be declared first.</param>
internal sealed record ProposedName(string Expression, string Display, bool IsNew = false);
