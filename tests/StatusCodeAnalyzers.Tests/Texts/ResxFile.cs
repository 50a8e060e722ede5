using System.Xml.Linq;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>A resource file of the product as it stands on disk.</summary>
internal static class ResxFile
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src/StatusCodeAnalyzers/Texts");

    /// <summary>The names of the file in every language: <c>Codes.resx</c>, <c>Codes.es.resx</c>.</summary>
    public static IEnumerable<string> InAllLanguages(string name) =>
        Directory.EnumerateFiles(Folder, $"{name}*.resx").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Every entry in the file's order; a key may stand there twice.</summary>
    public static IReadOnlyList<(string Key, string Text)> Read(string name) =>
        [.. XDocument.Load(Path.Combine(Folder, name)).Root!.Elements("data").Select(entry => (entry.Attribute("name")!.Value, entry.Element("value")!.Value))];
}
