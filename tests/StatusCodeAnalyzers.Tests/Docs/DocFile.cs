using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>A Markdown file of the repository. What stands between <c>generated</c> comments comes from code.</summary>
/// <param name="Path">From the root, with slashes.</param>
internal sealed partial record DocFile(string Path)
{
    /// <summary>Set to 1, the tests write the generated sections instead of comparing them.</summary>
    public static bool Update { get; } = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Every file below docs.</summary>
    public static IEnumerable<DocFile> All => In("docs", SearchOption.AllDirectories);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool Exists => File.Exists(FullPath);

    public string Text => File.ReadAllText(FullPath).ReplaceLineEndings("\n");

    private string FullPath => System.IO.Path.Combine(Repository.Root, Path);

    public static IEnumerable<DocFile> In(string folder, SearchOption depth = SearchOption.TopDirectoryOnly) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.md", depth)
            .Select(file => new DocFile(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>The generated sections by name.</summary>
    public IReadOnlyDictionary<string, string> Sections =>
        Section().Matches(Text).ToDictionary(section => section.Groups["name"].Value, section => section.Groups["text"].Value);

    public void Write(string name, string text) => File.WriteAllText(
        FullPath,
        Section().Replace(
            Text,
            section => section.Groups["name"].Value == name ? $"<!-- generated: {name} -->\n{text}<!-- /generated -->" : section.Value));

    [GeneratedRegex(
        "<!-- generated: (?<name>.+?) -->\n(?<text>.*?)<!-- /generated -->",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();
}
