using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>docs/editor.md, whose tables come from the editor, and the pictures: <c>UPDATE_DOCS=1</c> writes them.</summary>
internal static class EditorPage
{
    private static readonly Lock Writing = new();

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>The picture in docs is this one.</summary>
    public static void Shows(string file, string picture)
    {
        var path = Path.Combine(Workbench.Repository, "docs", file);
        if (Updates)
            File.WriteAllText(path, picture);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), picture);
    }

    public static void Holds(string name, string text)
    {
        var path = Path.Combine(Workbench.Repository, "docs", "editor.md");
        var (start, end) = ($"<!-- from the editor: {name} -->\n", "<!-- /from the editor -->");
        lock (Writing)
        {
            var page = File.ReadAllText(path).ReplaceLineEndings("\n");
            var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
            var to = page.IndexOf(end, from, StringComparison.Ordinal);
            if (Updates)
                File.WriteAllText(path, page[..from] + text + page[to..]);
            else
                Assert.Equal(page[from..to], text);
        }
    }
}
