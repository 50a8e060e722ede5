using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>What a diagnostic tells its fix, so that the fix analyses nothing again.</summary>
/// <param name="Name">The expression that names the number, or null where nothing names it.</param>
/// <param name="NameDisplay">The same as a reader would write it.</param>
/// <param name="AsEnum">The enum member to compare with instead, where that is another way.</param>
/// <param name="NearestHttp">The expression of the nearest HTTP code, where the number is no HTTP code.</param>
/// <param name="NearestHttpCode">That code.</param>
/// <param name="NewConstants">What a constant that nobody has declared yet can be called, as written at the number, the preferred one first.</param>
/// <param name="Instead">The expressions of registered codes that may be meant instead, the likeliest first.</param>
/// <remarks>
/// The diagnostic's location is what all of them replace. Its additional location, if any, is a cast that goes with <see cref="AsEnum"/>,
/// or where that is null with <see cref="Name"/>.
/// </remarks>
internal sealed record FixHint(string? Name, string? NameDisplay, string? AsEnum = null, string? NearestHttp = null, int? NearestHttpCode = null,
    ImmutableArray<string> NewConstants = default, ImmutableArray<(int Code, string Expression)> Instead = default)
{
    public ImmutableDictionary<string, string?> ToProperties() =>
        ImmutableDictionary<string, string?>.Empty
            .Add(nameof(Name), Name)
            .Add(nameof(NameDisplay), NameDisplay)
            .Add(nameof(AsEnum), AsEnum)
            .Add(nameof(NearestHttp), NearestHttp)
            .Add(nameof(NearestHttpCode), NearestHttpCode?.ToString(CultureInfo.InvariantCulture))
            .Add(nameof(NewConstants), NewConstants.IsDefaultOrEmpty ? null : string.Join("|", NewConstants))
            .Add(nameof(Instead), Instead.IsDefaultOrEmpty ? null : string.Join("|", Instead.Select(other => $"{other.Code}={other.Expression}")));

    public static FixHint From(Diagnostic diagnostic) => new(
        diagnostic.Properties.GetValueOrDefault(nameof(Name)),
        diagnostic.Properties.GetValueOrDefault(nameof(NameDisplay)),
        diagnostic.Properties.GetValueOrDefault(nameof(AsEnum)),
        diagnostic.Properties.GetValueOrDefault(nameof(NearestHttp)),
        diagnostic.Properties.GetValueOrDefault(nameof(NearestHttpCode)) is { } code ? int.Parse(code, CultureInfo.InvariantCulture) : null,
        Parts(diagnostic, nameof(NewConstants)).ToImmutableArray(),
        Parts(diagnostic, nameof(Instead))
            .Select(part => part.Split('='))
            .Select(part => (int.Parse(part[0], CultureInfo.InvariantCulture), part[1]))
            .ToImmutableArray());

    private static IEnumerable<string> Parts(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.GetValueOrDefault(key)?.Split('|') ?? Enumerable.Empty<string>();
}
