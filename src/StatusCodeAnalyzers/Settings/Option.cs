using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Settings;

/// <summary>A key that a team can set.</summary>
/// <param name="Key">As it stands in the file.</param>
/// <param name="Expected">What a value looks like, for the message about one that does not.</param>
/// <param name="Default">The value where nobody set one.</param>
/// <param name="Summary">What it does, for the documentation.</param>
internal abstract record Option(string Key, LocalizableString Expected, string Default, string Summary)
{
    /// <summary>Whether the value makes sense.</summary>
    public abstract bool Understands(string value);
}

/// <inheritdoc/>
internal sealed record Option<T>(string Key, LocalizableString Expected, string Default, OptionParser<T> TryParse, string Summary)
    : Option(Key, Expected, Default, Summary)
{
    public override bool Understands(string value) => TryParse(value, out _);

    private readonly Lazy<T> _default = new(() => TryParse(Default, out var parsed) ? parsed : default!);

    public T Read(AnalyzerConfigOptions config) => TryRead(config, out var value) ? value : _default.Value;

    /// <summary>Whether a team has set it to something that makes sense.</summary>
    public bool IsSet(AnalyzerConfigOptions config) => TryRead(config, out _);

    private bool TryRead(AnalyzerConfigOptions config, out T value)
    {
        value = default!;
        return config.TryGetValue(Key, out var written) && TryParse(written, out value);
    }
}

/// <summary>Reads an option's value; false where it makes no sense.</summary>
internal delegate bool OptionParser<T>(string value, out T parsed);
