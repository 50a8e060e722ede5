using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Catalog;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>What Codes.resx says of every code.</summary>
public partial class CodeTextsTests
{
    private static readonly IReadOnlyList<(string Key, string Text)> Entries = ResxFile.Read("Codes.resx");

    private static readonly string[] Parts = ["Meaning", "Seen", "Server", "Client"];

    public static IEnumerable<TheoryDataRow<string>> Languages => ResxFile.InAllLanguages("Codes").Select(file => new TheoryDataRow<string>(file));

    private static IEnumerable<RegisteredCode> Codes => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_its_four_texts_and_nothing_is_left_over(string file)
    {
        var expected = Codes.SelectMany(_ => Parts, (code, part) => $"{code.Protocol}{code.Code}_{part}");

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            ResxFile.Read(file).Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_is_read_by_its_key() =>
        Assert.All(Entries, entry => Assert.Equal(entry.Text, Text.Code(CultureInfo.InvariantCulture, entry.Key)));

    [Fact]
    public void Every_text_is_one_or_two_sentences_long() => AssertNone(entry => entry.Text.Length is < 40 or > 220);

    [Fact]
    public void Every_text_begins_with_a_capital_and_ends_with_a_full_stop() => AssertNone(entry => !Sentence().IsMatch(entry.Text));

    [Fact]
    public void No_text_has_stray_white_space() => AssertNone(entry => StraySpace().IsMatch(entry.Text));

    [Fact]
    public void No_text_has_a_dash_for_a_pause_or_is_unfinished() => AssertNone(entry => Unfinished().IsMatch(entry.Text));

    [Fact]
    public void No_sentence_stands_there_twice() => Assert.DoesNotContain(
        Entries.SelectMany(entry => BetweenSentences().Split(entry.Text)).CountBy(sentence => sentence, StringComparer.OrdinalIgnoreCase),
        sentence => sentence.Value > 1);

    private static void AssertNone(Predicate<(string Key, string Text)> isWrong) => Assert.DoesNotContain(Entries, isWrong);

    [GeneratedRegex(@"^[A-Z0-9][^\n]*[^.\s]\.$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s|\s$|\s\s|[\t\r\n\u00a0]|\s[.,;:]")]
    private static partial Regex StraySpace();

    [GeneratedRegex(@"[\u2013\u2014]| -+ |TODO|TBD|FIXME|XXX|\?\?", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<=\.)\s+(?=[A-Z])")]
    private static partial Regex BetweenSentences();
}
