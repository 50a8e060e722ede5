using System.Globalization;
using System.Resources;

namespace StatusCodeAnalyzers.Tool.Texts;

/// <summary>What the tool itself says, in one language.</summary>
/// <param name="Culture">The reader's language.</param>
internal sealed record Wording(CultureInfo Culture)
{
    /// <summary>The languages, the first for everybody who speaks none of them.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "es", "pt", "ru", "vi"];

    private static readonly ResourceManager Resources = new("StatusCodeAnalyzers.Tool.Texts.Tool", typeof(Wording).Assembly);

    private static readonly Dictionary<string, Wording> Known =
        Languages.ToDictionary(language => language, language => new Wording(CultureInfo.GetCultureInfo(language)));

    /// <summary>The words of a language, or null.</summary>
    public static Wording? Of(string language) => Known.GetValueOrDefault(language);

    /// <summary>The words of a culture: those of its language, or English.</summary>
    public static Wording Of(CultureInfo culture) => Of(culture.TwoLetterISOLanguageName) ?? English;

    /// <summary>English.</summary>
    public static Wording English => Known["en"];

    /// <summary>The language: <c>pt</c>.</summary>
    public string Language => Culture.Name;

    /// <summary>What the language calls itself.</summary>
    public string OwnName =>
        Language switch { "es" => "Español", "pt" => "Português", "ru" => "Русский", "vi" => "Tiếng Việt", _ => "English" };

    /// <summary>A text.</summary>
    public string this[string key] =>
        Resources.GetString(key, Culture) ?? throw new ArgumentException($"There is no text {key}.", nameof(key));

    /// <summary>A text with something in it.</summary>
    public string Format(string key, params object[] values) => string.Format(Culture, this[key], values);
}
