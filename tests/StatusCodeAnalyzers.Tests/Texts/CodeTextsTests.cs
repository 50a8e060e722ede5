using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>What Codes.resx says of every code, in every language.</summary>
public partial class CodeTextsTests
{
    private static readonly string[] Parts = ["Meaning", "Seen", "Server", "Client"];

    public static IEnumerable<TheoryDataRow<string>> Languages =>
        ResxFile.InAllLanguages("Codes").Select(file => new TheoryDataRow<string>(file));

    private static IEnumerable<RegisteredCode> Codes => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_its_four_texts_and_nothing_is_left_over(string file)
    {
        var expected = Codes.SelectMany(_ => Parts, (code, part) => $"{code.Protocol}{code.Code}_{part}");

        SameRows.AssertSame(
            "src/StatusCodes/Data (codes with their four texts)",
            expected,
            $"{ResxFile.FolderOf(file)}/{file}",
            ResxFile.Read(file).Select(entry => entry.Key));
    }

    [Fact]
    public void Every_text_is_read_by_its_key() =>
        Assert.All(
            ResxFile.Read("Codes.resx"), entry => Assert.Equal(entry.Text, CodeSentences.OfCode(CultureInfo.InvariantCulture, entry.Key)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_one_or_two_sentences_long(string file) => AssertNone(file, text => text.Length is < 40 or > 220);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_whole_sentences(string file) =>
        AssertNone(file, text => !Style.IsSentence(text) || Style.HasStraySpace(text));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_has_a_dash_for_a_pause_or_is_unfinished(string file) => AssertNone(file, Style.IsUnfinished);

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_stands_there_twice(string file) => Assert.DoesNotContain(
        ResxFile.Read(file)
            .SelectMany(entry => BetweenSentences().Split(entry.Text))
            .CountBy(sentence => sentence, StringComparer.OrdinalIgnoreCase),
        sentence => sentence.Value > 1);

    private static void AssertNone(string file, Predicate<string> isWrong) =>
        Assert.DoesNotContain(ResxFile.Read(file), entry => isWrong(entry.Text));

    [GeneratedRegex(@"(?<=\.)\s+(?=\p{Lu})")]
    private static partial Regex BetweenSentences();
}
