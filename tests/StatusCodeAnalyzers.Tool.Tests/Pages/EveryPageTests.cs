using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Tests.Pages;

public partial class EveryPageTests
{
    private static readonly RegisteredCode[] Codes = [.. StatusCatalog.All(Protocol.Http), .. StatusCatalog.All(Protocol.Sip)];

    public static TheoryData<string> Languages { get; } = [.. Wording.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_and_every_pair_renders(string language)
    {
        var words = Wording.Of(language)!;
        var started = Stopwatch.GetTimestamp();
        var codes = 0;
        foreach (var code in Codes)
        {
            Check(Html.Write(CodePage.Of(code, words), words, Forms.OfCode(code, words)), code.Meaning(words.Culture));
            Check(Html.Write(ReplyPage.Of(code, words), words), $"{code.Code}");
            Assert.Contains(code.Meaning(words.Culture), Markdown.Write(CodePage.Of(code, words)), StringComparison.Ordinal);
            codes++;
        }

        var pairs = 0;
        for (var first = 0; first < Codes.Length; first++)
        {
            for (var second = first + 1; second < Codes.Length; second++)
            {
                var page = Html.Write(ComparePage.Of(new CodeComparison(Codes[first], Codes[second]), words), words);
                Assert.True(page.Contains(Html.Escape(Codes[first].Seen(words.Culture)), StringComparison.Ordinal), page);
                Assert.True(page.Contains(Html.Escape(Codes[second].Seen(words.Culture)), StringComparison.Ordinal), page);
                pairs++;
            }
        }

        Assert.Equal((139, 9591), (codes, pairs));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_missing_or_left_in_English(string language)
    {
        var words = Wording.Of(language)!;
        var english = Keys("");
        Assert.Equal(english.Keys.Order(), Keys(language == "en" ? "" : language).Keys.Order());
        if (language == "en")
            return;

        // Words that are the same in two languages, names above all.
        var same = english.Keys.Where(key => words[key] == english[key]).Except(["MinimalApi", "UseFirst", "Place_Request"]).ToList();
        Assert.InRange(same.Count, 0, 8);
        Assert.All(english, text => Assert.Equal(Holes(text.Value), Holes(words[text.Key])));
    }

    private static Dictionary<string, string> Keys(string folder) =>
        XDocument.Load(Repository.File("src", "StatusCodeAnalyzers.Tool", "Texts", folder, "Tool.resx")).Root!
            .Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    private static string[] Holes(string text) => [.. Hole().Matches(text).Select(hole => hole.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    // Written so that a parser of XML can read all but the document type and the void elements.
    private static void Check(string html, string text)
    {
        Assert.Contains(Html.Escape(text), html, StringComparison.Ordinal);
        var closed = VoidElement().Replace(html[html.IndexOf('\n', StringComparison.Ordinal)..], "$0</$1>")
            .Replace(" hidden ", " hidden=\"\" ", StringComparison.Ordinal)
            .Replace(" defer>", " defer=\"\">", StringComparison.Ordinal)
            .Replace(" required ", " required=\"\" ", StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(closed));
        while (reader.Read())
        {
        }
    }

    [GeneratedRegex("<(meta|link|input)[^>]*>")]
    private static partial Regex VoidElement();
}
