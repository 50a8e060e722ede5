using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Tool.Pages;

namespace StatusCodeAnalyzers.Tool.Tests.Docs;

/// <summary>The pages of docs/codes and docs/compare: what the tool prints with --md, so there is nothing to write by hand.</summary>
public class CodePagesTests
{
    private const string Head = "<!-- Not written by hand: run the tests of the documentation once with UPDATE_DOCS=1. -->\n";

    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    [Fact]
    public void Every_code_has_the_page_that_the_tool_prints() => Compare("docs/codes", StatusCatalog.All(Protocol.Http)
        .Concat(StatusCatalog.All(Protocol.Sip))
        .Select(
            code => (CodeIndex.Page(code), Answer.To($"{code.Code}", code.Protocol == Protocol.Http ? "--http" : "--sip", "--md").Output))
        .Append(("README.md", CodeIndex.Registered()))
        .Append(("vendors.md", CodeIndex.Vendors())));

    [Fact]
    public void Every_curated_pair_has_the_page_that_the_tool_prints() => Compare("docs/compare", CodeFacts.Pairs
        .Select(pair => new CodeComparison(pair.First, pair.Second))
        .Select(pair => (
            $"{Link.Path(pair).Replace('/', '-')}.md",
            Answer.To(["compare", $"{pair.First.Code}", $"{pair.Second.Code}", .. Option(pair), "--md"]).Output))
        .Append(("README.md", PairIndex())));

    private static string[] Option(CodeComparison pair) =>
        pair.First.Protocol != pair.Second.Protocol ? [] : pair.First.Protocol == Protocol.Http ? ["--http"] : ["--sip"];

    private static string PairIndex() =>
        "# Codes that are easily confused\n\nEach page says what tells the two apart and when to use which. Every other pair: `statuscode compare`.\n\n"
        + string.Concat(CodeFacts.Pairs.Select(pair =>
            $"- [{Link.Name(pair.First)} or {Link.Name(pair.Second)}?]({Link.Path(new CodeComparison(pair.First, pair.Second)).Replace('/', '-')}.md)\n"));

    private static void Compare(string folder, IEnumerable<(string Name, string Text)> pages)
    {
        var path = Repository.File(folder);
        var wanted = pages.ToDictionary(page => page.Name, page => Head + page.Text);
        if (Update)
        {
            Directory.CreateDirectory(path);
            foreach (var (name, text) in wanted)
                File.WriteAllText(Path.Combine(path, name), text);
        }

        string[] written = [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file))];
        string[] wrong =
        [
            .. wanted.Keys.Except(written).Select(name => $"{folder}/{name} is missing."),
            .. written.Except(wanted.Keys).Select(name => $"{folder}/{name} is of no code: delete it."),
            .. wanted.Where(
                page => written.Contains(page.Key) && File.ReadAllText(Path.Combine(path, page.Key)).ReplaceLineEndings("\n") != page.Value)
                .Select(page => $"{folder}/{page.Key} is out of date."),
        ];
        if (wrong.Length > 0)
            Assert.Fail($"{string.Join('\n', wrong)}\nRun the tests of {nameof(CodePagesTests)} once with UPDATE_DOCS=1.");
    }
}
