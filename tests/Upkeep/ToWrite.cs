using System.Xml.Linq;

namespace StatusCodeAnalyzers.Upkeep;

/// <summary>What was left for a person: marks in files, and texts that are still English in another language.</summary>
internal static class ToWrite
{
    /// <summary>Stands where something is to be written. In two parts, so that this file has none.</summary>
    public const string Mark = "TO BE " + "WRITTEN";

    /// <summary>The comment of a text that is still the English one.</summary>
    public const string Untranslated = "to be translated";

    private static readonly string[] Folders = ["src", "tests", "docs"];

    /// <summary>The marks: file, line, and what stands there.</summary>
    public static IEnumerable<string> Marks(SourceTree tree) => Folders
        .SelectMany(folder => tree.Files(folder, "*"))
        .Where(path => Path.GetExtension(path) is ".cs" or ".md" or ".resx" or ".csv")
        .Append("CHANGELOG.md")
        .SelectMany(path => tree.Read(path).Split('\n').Select((line, index) => (path, line, number: index + 1)))
        .Where(found => found.line.Contains(Mark, StringComparison.Ordinal))
        .Select(found => $"{found.path}({found.number}): {found.line.Trim()}");

    /// <summary>The texts that nobody has translated yet.</summary>
    public static IEnumerable<string> Translations(SourceTree tree) =>
        from path in tree.Files("src", "*.resx")
        from entry in XDocument.Load(tree.FullPath(path)).Root!.Elements("data")
        where entry.Element("comment")?.Value == Untranslated
        select $"{path}: {entry.Attribute("name")!.Value}: {entry.Element("value")!.Value}";

    public static IEnumerable<string> In(SourceTree tree) => Marks(tree).Concat(Translations(tree));
}
