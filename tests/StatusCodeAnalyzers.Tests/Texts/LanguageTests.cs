using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>Each folder of translations. That a file has all its keys is tested beside what the file says.</summary>
public partial class LanguageTests
{
    private static readonly string[] Files = ["Rules", "Codes", "Vendors", "Facts", "Related"];

    public static TheoryData<string> Languages { get; } = [.. ResxFile.Languages];

    [Fact]
    public void These_languages_are_there() => Assert.Equal(["es", "pt", "ru", "vi"], ResxFile.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_description_is_in_the_readers_language(string language)
    {
        var translated = new CodeDescription(StatusCatalog.Http(404)!).ToString(new CultureInfo(language));
        var text = ResxFile.Read($"{language}/Codes.resx").ToDictionary(entry => entry.Key, entry => entry.Text);

        Assert.Contains(text["Http404_Meaning"], translated, StringComparison.Ordinal);
        Assert.Contains(text["Sip404_Meaning"], translated, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_vendors_sentence_is_in_the_language_of_the_message_around_it(string language)
    {
        var nginx = StatusCatalog.Vendors(499).First();
        var translated = ResxFile.Read($"{language}/Vendors.resx").Single(entry => entry.Key == nginx.TextKey).Text;

        Assert.Equal($"499: {translated}", string.Format(new CultureInfo(language), "499: {0}", Text.Of(nginx)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task An_action_is_called_in_the_language_of_the_editor(string language)
    {
        var project = await TestProject.Create(
            Setup.Default, ReferencePack.Net10, [("Code.cs", "class Example { IResult Lost() => Results.StatusCode(404); }")]);
        var analysis = await Analysis.Run(project, new UseNamedConstantAnalyzer());
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var offered = await new Fixing(new UseNamedConstantAnalyzer(), new UseNamedConstantFix())
            .Offered(project, Assert.Single(analysis.All));

        var title = ResxFile.Read($"{language}/Rules.resx").Single(entry => entry.Key == "Fix_Name").Text;
        Assert.Equal(title.Replace("{0}", "StatusCodes.Status404NotFound", StringComparison.Ordinal), offered[0].Title);
    }

    [Theory]
    [InlineData("pt-BR", "pt")]
    [InlineData("es-MX", "es")]
    public void A_country_speaks_its_language(string country, string language) =>
        Assert.Equal(Describe(404, language), Describe(404, country));

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("de")]
    public void Who_has_no_translation_reads_English(string culture) =>
        Assert.StartsWith(
            "HTTP 404 Not Found (RFC 9110 §15.5.5): The server found nothing",
            Describe(404, culture),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_is_translated_or_marked(string language) => Assert.All(
        Pairs(language).Where(text => Words().IsMatch(text.English)),
        text => Assert.NotEqual(text.English, text.Translated));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_speaks_of_the_same_codes_headers_and_types(string language) => Assert.All(Pairs(language), text =>
        Assert.All(Fixed().Matches(text.English), name => Assert.Contains(name.Value, text.Translated, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_mixes_alphabets(string language) =>
        // A Cyrillic letter that looks like a Latin one is found by no search.
        Assert.All(Pairs(language), text => Assert.DoesNotMatch(@"[A-Za-z]\p{IsCyrillic}|\p{IsCyrillic}[A-Za-z]", text.Translated));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Quotes_are_those_of_the_language(string language) => Assert.All(Pairs(language), text =>
        Assert.DoesNotMatch(language is "es" or "ru" ? "[\"'“”]" : "[\"'«»]", text.Translated));

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_to_be_translated_is_the_English_text(string language) => Assert.All(Files, file =>
    {
        var english = ResxFile.Read($"{file}.resx").ToDictionary(entry => entry.Key, entry => entry.Text);
        var open = ResxFile.Untranslated($"{language}/{file}.resx");
        Assert.All(
            ResxFile.Read($"{language}/{file}.resx").Where(entry => open.Contains(entry.Key)),
            entry => Assert.True(
                entry.Text == english[entry.Key],
                $"{language}/{file}.resx: {entry.Key} is to be translated, but is not the English text. "
                    + "That is written by: dotnet run --project tests/Upkeep -- regenerate"));
    });

    private static string Describe(int code, string culture) =>
        new CodeDescription(StatusCatalog.Http(code)!).ToString(new CultureInfo(culture));

    private static IEnumerable<(string English, string Translated)> Pairs(string language) =>
        from file in Files
        let open = ResxFile.Untranslated($"{language}/{file}.resx")
        from pair in ResxFile.Read($"{file}.resx").Join(
            ResxFile.Read($"{language}/{file}.resx").Where(entry => !open.Contains(entry.Key)),
            english => english.Key,
            translated => translated.Key,
            (english, translated) => (english.Text, translated.Text))
        select pair;

    // Numbers of codes and RFCs, headers such as WWW-Authenticate, and names such as HttpClient.
    [GeneratedRegex(@"\b[0-9]{3,4}\b|\b[A-Z][A-Za-z]+-[A-Z][A-Za-z-]*\b|\b[A-Z][a-z]+[A-Z][A-Za-z]+\b")]
    private static partial Regex Fixed();

    // Not only places of arguments and marks between them.
    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Words();
}
