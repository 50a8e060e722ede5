using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Upkeep;

/// <summary>What a rule adds to files that are there.</summary>
internal sealed partial class RuleEntries(NewRule rule, SourceTree tree)
{
    private const string Mark = ToWrite.Mark;

    private static readonly (string Key, string What)[] Wanted =
    [
        ("Title", "the title, which is no sentence"),
        ("Message", "the message, with its arguments"),
        ("Description", "one or two sentences."),
    ];

    /// <summary>The name of the rule of the same kind with the next lower id, in whose rooms it stands.</summary>
    public string Neighbour(string descriptors) => NeighbourIn(descriptors).Groups["name"].Value;

    /// <summary>Behind its neighbour, whose category and help link it shares.</summary>
    public string Descriptor(string path)
    {
        var neighbour = NeighbourIn(path);
        var category = neighbour.Groups["category"].Value;
        var field = $"""

                public static readonly DiagnosticDescriptor {rule.Name} = new(
                    "{rule.Id}", Text.Of("{rule.Id}_Title"), Text.Of("{rule.Id}_Message"), {category}, DiagnosticSeverity.{rule.Severity},
                    isEnabledByDefault: true, Text.Of("{rule.Id}_Description"), HttpStatusCodes,
                    FixSafety.{(rule.HasFix ? "IdenticalIL" : "NoFix")}.Tag()); // {Mark}: what the fix keeps

            """;
        return tree.Insert(path, field.ReplaceLineEndings("\n"), _ => neighbour.Index + neighbour.Length);
    }

    private Match NeighbourIn(string descriptors) => Fields().Matches(tree.Read(descriptors))
        .Where(field => field.Groups["id"].Value[3] == rule.Id[3])
        .OrderBy(field => field.Groups["id"].Value, StringComparer.Ordinal)
        .LastOrDefault(field => string.CompareOrdinal(field.Groups["id"].Value, rule.Id) < 0)
        ?? throw new UpkeepException(
            $"{descriptors} has no rule with {rule.Id[..4]} and a lower number: write the first descriptor of that category by hand.");

    public string ReleaseLine()
    {
        var path = tree.Find("src", "AnalyzerReleases.Unshipped.md");
        var kind = tree.Read(path).Split('\n')
            .LastOrDefault(line => line.StartsWith(rule.Id[..4], StringComparison.Ordinal))?.Split('|')[1].Trim()
            ?? throw new UpkeepException($"{path} has no rule with {rule.Id[..4]}: write the first line of that category by hand.");
        return tree.Insert(
            path,
            $"{rule.Id} | {kind} | {rule.Severity} | {Mark}: the title\n",
            text => Lines().Matches(text).FirstOrDefault(line => string.CompareOrdinal(line.Groups["id"].Value, rule.Id) > 0)?.Index
                ?? text.Length);
    }

    public string ChangelogLine() => tree.Insert(
        "CHANGELOG.md",
        $"- `{rule.Id}`: {Mark}: what it reports.\n",
        text => text.IndexOf("\n### Added\n", StringComparison.Ordinal) is var added and >= 0
            ? text.IndexOf("\n- ", added, StringComparison.Ordinal) + 1
            : -1);

    /// <summary>In English with a mark, in every other language the same, to be translated.</summary>
    public IEnumerable<string> Texts()
    {
        foreach (var path in tree.Files("src", "Rules.resx"))
        {
            var isEnglish = Path.GetFileName(Path.GetDirectoryName(path)) == "Texts";
            var comment = isEnglish ? "" : $"<comment>{ToWrite.Untranslated}</comment>";
            var entries = Wanted.Select(text =>
                $"  <data name=\"{rule.Id}_{text.Key}\" xml:space=\"preserve\"><value>{Mark}: {text.What}</value>{comment}</data>\n");
            yield return tree.Insert(
                path,
                string.Concat(entries),
                text => Entries().Matches(text).FirstOrDefault(entry => string.CompareOrdinal(entry.Groups["id"].Value, rule.Id) > 0)?.Index
                    ?? text.IndexOf("  <data name=\"Fix_", StringComparison.Ordinal));
        }
    }

    /// <summary>The compiler loads what warns in one analyzer, and a test has code for each.</summary>
    public IEnumerable<string> LoadedTogether()
    {
        yield return tree.Insert(
            tree.Find("src", "WarningsAnalyzer.cs"),
            $"\n        new {rule.Name}Analyzer(),",
            text => text.IndexOf("\n        new ", StringComparison.Ordinal));
        yield return tree.Insert(
            tree.Find("tests", "WarningsAnalyzerTests.cs"),
            $"    // {Mark}: a line that {rule.Id} reports.\n        ",
            text => text.IndexOf("}\n        \"\"\";", StringComparison.Ordinal));
    }

    /// <summary>In the file that has its neighbour.</summary>
    public string MessageExample() => tree.Insert(
        tree.Files("tests", "MessageExamples.*.cs").MaxBy(LastBefore, StringComparer.Ordinal)!,
        $$"""
                new("{{rule.Id}}_Message", "_ = Results.StatusCode(404);", null, new() { Packs = Newest },
                    "{{Mark}}: what is said of that code"),

        """.ReplaceLineEndings("\n"),
        text => text.IndexOf("    ];\n", StringComparison.Ordinal));

    private string LastBefore(string path) => Examples().Matches(tree.Read(path))
        .Select(example => example.Groups["id"].Value)
        .Where(id => id[3] == rule.Id[3] && string.CompareOrdinal(id, rule.Id) < 0)
        .Max(StringComparer.Ordinal) ?? "";

    [GeneratedRegex(
        @"    public static readonly DiagnosticDescriptor (?<name>\w+) = new\(\s+""(?<id>STC\d{4})""[^;]*?(?<category>Category\.\w+)[^;]*;[^\n]*\n",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Fields();

    [GeneratedRegex(@"(?<id>STC\d{4})_Message", RegexOptions.ExplicitCapture)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^(?<id>STC\d{4}) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^  <data name=""(?<id>STC\d{4})_Title""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entries();
}
