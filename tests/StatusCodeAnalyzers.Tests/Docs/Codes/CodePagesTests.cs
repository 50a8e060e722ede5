using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs.Codes;

/// <summary>The pages of docs/codes: they come from the catalog as a whole, so there is nothing to write by hand.</summary>
public class CodePagesTests
{
    private const string Folder = "docs/codes";

    private const string Head =
        "<!-- From the catalog and its texts. Not written by hand: run the tests of the documentation once with UPDATE_DOCS=1. -->\n";

    private static readonly Dictionary<string, string> Pages = StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip))
        .Select(code => (Name: code.Page(), Text: CodePage.Of(code)))
        .Append((Name: "README.md", Text: CodeIndex.Registered()))
        .Append((Name: "vendors.md", Text: CodeIndex.Vendors()))
        .ToDictionary(page => page.Name, page => Head + page.Text);

    [Fact]
    public void Every_page_says_what_the_catalog_says()
    {
        var folder = Path.Combine(Repository.Root, Folder);
        if (DocFile.Update)
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in Pages)
                File.WriteAllText(Path.Combine(folder, name), text);
        }

        string[] written = [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file))];
        string[] wrong =
        [
            .. Pages.Keys.Except(written).Select(name => $"{Folder}/{name} is missing."),
            .. written.Except(Pages.Keys).Select(name => $"{Folder}/{name} is of no code: delete it."),
            .. Pages.Where(page => written.Contains(page.Key))
                .Select(page => (page.Key, page.Value, new DocFile($"{Folder}/{page.Key}").Text))
                .Where(page => page.Value != page.Text)
                .Select(page => $"{Folder}/{page.Key} is out of date:\n{LineDifference.Of(page.Text, page.Value)}"),
        ];
        if (wrong.Length > 0)
            Assert.Fail($"{string.Join('\n', wrong)}\n{GeneratedSectionsTests.Regenerate}");
    }
}
