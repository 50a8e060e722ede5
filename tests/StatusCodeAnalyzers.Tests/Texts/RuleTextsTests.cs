using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Texts;
using static StatusCodeAnalyzers.Tests.Knowledge.SameRows;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>What Rules.resx says of every rule.</summary>
public partial class RuleTextsTests
{
    private static readonly Dictionary<string, string> Texts = ResxFile.Read("Rules.resx")
        .ToDictionary(entry => entry.Key, entry => entry.Text);

    private static readonly List<DiagnosticDescriptor> Rules =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    public static IEnumerable<TheoryDataRow<string>> Languages =>
        ResxFile.InAllLanguages("Rules").Select(file => new TheoryDataRow<string>(file));

    [Fact]
    public void Every_rule_has_a_title_a_message_and_a_description() => Assert.All(Rules, rule =>
    {
        AssertRead($"{rule.Id}_Title", rule.Title);
        AssertRead($"{rule.Id}_Message", rule.MessageFormat);
        AssertRead($"{rule.Id}_Description", rule.Description);
    });

    [Fact]
    public void Every_text_of_a_rule_belongs_to_a_rule() =>
        Assert.Empty(Texts.Keys.Where(IsOfRule).Select(key => key[..7]).Except(Rules.Select(rule => rule.Id)));

    [Fact]
    public void Every_key_in_the_code_has_a_text_and_every_text_a_key_in_the_code()
    {
        var keys = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => KeyInCode().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .Distinct();

        AssertSame("src/StatusCodeAnalyzers/Texts/Rules.resx", Texts.Keys, "the code in src", keys);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_same_texts_with_the_same_places_for_arguments(string file) => AssertSame(
        "src/StatusCodeAnalyzers/Texts/Rules.resx",
        ResxFile.Read("Rules.resx").Select(PlacesOf),
        $"src/StatusCodeAnalyzers/Texts/{file}",
        ResxFile.Read(file).Select(PlacesOf));

    [Fact]
    public void Titles_and_descriptions_have_no_arguments() =>
        Assert.All(Rules, rule => Assert.DoesNotContain('{', $"{rule.Title}{rule.Description}"));

    [Fact]
    public void A_title_is_no_sentence_and_a_description_is() => Assert.All(Rules, rule =>
    {
        var title = rule.Title.ToString(CultureInfo.InvariantCulture);
        var description = rule.Description.ToString(CultureInfo.InvariantCulture);
        Assert.True(
            Title().IsMatch(title),
            $"Rules.resx, {rule.Id}_Title: 12 to 82 characters that start with a capital letter and have no full stop, not: {title}");
        Assert.True(
            Description().IsMatch(description),
            $"Rules.resx, {rule.Id}_Description: one sentence or more, of more than 40 characters, not: {description}");
    });

    private static void AssertRead(string key, LocalizableString read)
    {
        Assert.True(Texts.ContainsKey(key), $"src/StatusCodeAnalyzers/Texts/Rules.resx has no text {key}.");
        Assert.Equal(Texts[key], read.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsOfRule(string key) => key.StartsWith("STC", StringComparison.Ordinal);

    private static string PlacesOf((string Key, string Text) entry) =>
        $"{entry.Key}: {string.Join(' ', PlaceOfArgument().Matches(entry.Text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"""(?<key>(STC\d{4}|Fix|Code|Expected|List|Rule)_\w+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyInCode();

    [GeneratedRegex(@"^[A-Z][^.]{10,80}[^.]$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^[A-Z].{40,}[^.]\.$")]
    private static partial Regex Description();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex PlaceOfArgument();
}
