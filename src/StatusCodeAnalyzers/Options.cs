using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers;

/// <summary>A team's settings for one file, from .editorconfig or .globalconfig. A value that is not understood leaves the default in force.</summary>
internal sealed class Options
{
    /// <summary>All keys of the package start with it.</summary>
    public const string Prefix = "status_codes.";

    public static readonly Option<ImmutableHashSet<int>> AllowedOption = new(
        Prefix + "allowed", "numbers, separated by commas", "", ReadNumbers,
        "Numbers that may stay raw in the naming rules (`STC1001`, `STC1002`), such as `200, 404`.");

    public static readonly Option<ImmutableHashSet<Protocol>> ProtocolsOption = new(
        Prefix + "protocols", "http, sip or both, separated by a comma", "http, sip", ReadProtocols,
        "The protocols whose codes a file speaks. Without `sip`, a number that only SIP knows is an unregistered one.");

    /// <summary>Every key, in the order of the documentation.</summary>
    public static readonly ImmutableArray<Option> All = ImmutableArray.Create<Option>(AllowedOption, ProtocolsOption);

    private readonly AnalyzerConfigOptions _config;

    public Options(AnalyzerConfigOptions config) => _config = config;

    public ImmutableHashSet<int> Allowed => AllowedOption.Read(_config);

    public ImmutableHashSet<Protocol> Protocols => ProtocolsOption.Read(_config);

    private static ImmutableHashSet<int>? ReadNumbers(string value)
    {
        var numbers = ImmutableHashSet.CreateBuilder<int>();
        foreach (var part in Parts(value))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;

            numbers.Add(number);
        }

        return numbers.ToImmutable();
    }

    private static ImmutableHashSet<Protocol>? ReadProtocols(string value)
    {
        var protocols = ImmutableHashSet.CreateBuilder<Protocol>();
        foreach (var part in Parts(value))
        {
            // Enum.TryParse would take numbers too.
            if (!Enum.GetNames(typeof(Protocol)).Contains(part, StringComparer.OrdinalIgnoreCase))
                return null;

            protocols.Add((Protocol)Enum.Parse(typeof(Protocol), part, ignoreCase: true));
        }

        return protocols.Count == 0 ? null : protocols.ToImmutable();
    }

    private static IEnumerable<string> Parts(string value) =>
        value.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0);
}

/// <summary>A key that a team can set.</summary>
/// <param name="Key">As it stands in the file.</param>
/// <param name="Expected">What a value looks like, for the message about one that does not.</param>
/// <param name="Default">The value where nobody set one.</param>
/// <param name="Summary">What it does, for the documentation.</param>
internal abstract record Option(string Key, string Expected, string Default, string Summary)
{
    /// <summary>Whether the value makes sense.</summary>
    public abstract bool Understands(string value);
}

/// <inheritdoc/>
internal sealed record Option<T>(string Key, string Expected, string Default, Func<string, T?> Parse, string Summary) : Option(Key, Expected, Default, Summary)
    where T : class
{
    private readonly T _default = Parse(Default)!;

    public override bool Understands(string value) => Parse(value) is not null;

    public T Read(AnalyzerConfigOptions config) => config.TryGetValue(Key, out var value) && Parse(value) is { } parsed ? parsed : _default;
}
