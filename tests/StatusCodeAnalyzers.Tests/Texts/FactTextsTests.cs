using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>What Related.resx and Facts.resx say, in every language.</summary>
public partial class FactTextsTests
{
    public static IEnumerable<TheoryDataRow<string>> Related =>
        ResxFile.InAllLanguages("Related").Select(file => new TheoryDataRow<string>(file));

    public static IEnumerable<TheoryDataRow<string>> Facts =>
        ResxFile.InAllLanguages("Facts").Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Related))]
    public void Every_pair_has_its_advice_and_nothing_is_left_over(string file) => Assert.Equal(
        CodeFacts.Pairs.Select(pair => pair.TextKey),
        ResxFile.Read(file).Select(entry => entry.Key));

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_value_of_the_tables_has_its_text_and_nothing_is_left_over(string file)
    {
        var expected = Enum.GetValues<Caching>().Select(value => $"Caching_{value}")
            .Concat(Enum.GetValues<Retry>().Select(value => $"Retry_{value}"))
            .Concat(Enum.GetValues<HeaderCondition>().Where(value => value is not HeaderCondition.Always).Select(value => $"When_{value}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), ResxFile.Read(file).Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_is_read_by_its_key()
    {
        var related = ResxFile.Read("Related.resx").ToDictionary(entry => entry.Key, entry => entry.Text);
        var facts = ResxFile.Read("Facts.resx").ToDictionary(entry => entry.Key, entry => entry.Text);
        var (notFound, busy) = (CodeFacts.Behavior(StatusCatalog.Http(404)!), CodeFacts.Behavior(StatusCatalog.Sip(486)!));
        var location = CodeFacts.Headers(StatusCatalog.Http(104)!).First(header => header.Name == "Location");

        Assert.All(CodeFacts.Pairs, pair => Assert.Equal(related[pair.TextKey], pair.Advice(CultureInfo.InvariantCulture)));
        Assert.Equal(facts["Caching_ByDefault"], notFound.CachingText(CultureInfo.InvariantCulture));
        Assert.Equal(facts["Retry_Later"], busy.RetryText(CultureInfo.InvariantCulture));
        Assert.Equal(facts["When_FirstOfUpload"], location.When(CultureInfo.InvariantCulture));
        Assert.Equal("", CodeFacts.Headers(StatusCatalog.Http(405)!).Single().When(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Related))]
    public void Advice_is_whole_sentences_of_moderate_length(string file)
    {
        var texts = ResxFile.Read(file).Select(entry => entry.Text).ToList();

        Assert.All(texts, text => Assert.InRange(text.Length, 40, 260));
        Assert.DoesNotContain(texts, text => !Style.IsSentence(text) || Style.HasStraySpace(text) || Style.IsUnfinished(text));
        Assert.DoesNotContain(
            texts.SelectMany(text => BetweenSentences().Split(text)).CountBy(sentence => sentence), sentence => sentence.Value > 1);
    }

    [Theory]
    [MemberData(nameof(Related))]
    public void Advice_about_two_numbers_names_both(string file)
    {
        var texts = ResxFile.Read(file).ToDictionary(entry => entry.Key, entry => entry.Text);

        Assert.DoesNotContain(
            CodeFacts.Pairs.Where(pair => pair.First.Protocol == pair.Second.Protocol),
            pair => !SaysBoth(texts[pair.TextKey], pair));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Facts_are_sentences_and_conditions_are_parts_of_one(string file) => Assert.All(ResxFile.Read(file), entry =>
    {
        Assert.False(Style.HasStraySpace(entry.Text) || Style.IsUnfinished(entry.Text), entry.Text);
        if (entry.Key.StartsWith("When_", StringComparison.Ordinal))
            Assert.Matches(@"^\p{Ll}.*[^.]$", entry.Text);
        else
            Assert.True(Style.IsSentence(entry.Text), entry.Text);
    });

    private static bool SaysBoth(string text, RelatedCodes pair) =>
        text.Contains($"{pair.First.Code}", StringComparison.Ordinal) && text.Contains($"{pair.Second.Code}", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\.)\s+(?=\p{Lu})")]
    private static partial Regex BetweenSentences();
}
