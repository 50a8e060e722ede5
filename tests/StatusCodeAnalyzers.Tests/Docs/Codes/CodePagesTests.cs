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

        Assert.Equal(
            Pages.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(Pages, page => Assert.Equal(page.Value, new DocFile($"{Folder}/{page.Key}").Text));
    }
}
