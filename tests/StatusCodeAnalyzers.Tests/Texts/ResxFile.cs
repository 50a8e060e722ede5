using System.Xml.Linq;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>A resource file of the product as it stands on disk.</summary>
internal static class ResxFile
{
    // What is said of codes is knowledge; what is said of code is the rules'.
    private const string OfCodes = "src/StatusCodes/Texts";
    private const string OfRules = "src/StatusCodeAnalyzers/Texts";

    /// <summary>The languages that the texts are translated into: one folder each.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. Directory.EnumerateDirectories(
            Path.Combine(Repository.Root, OfRules)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The file in every language, English first: <c>Codes.resx</c>, <c>es/Codes.resx</c>.</summary>
    public static IEnumerable<string> InAllLanguages(string name) =>
        Languages.Select(language => $"{language}/{name}.resx").Prepend($"{name}.resx");

    /// <summary>Where the file lies, from the root.</summary>
    public static string FolderOf(string name) => name.EndsWith("Rules.resx", StringComparison.Ordinal) ? OfRules : OfCodes;

    /// <summary>Every entry in the file's order; a key may stand there twice.</summary>
    public static IReadOnlyList<(string Key, string Text)> Read(string name) =>
    [
        .. XDocument.Load(Path.Combine(Repository.Root, FolderOf(name), name)).Root!
            .Elements("data")
            .Select(entry => (entry.Attribute("name")!.Value, entry.Element("value")!.Value)),
    ];

    /// <summary>The keys of the texts that are marked as to be translated: they are English until somebody does.</summary>
    public static IReadOnlySet<string> Untranslated(string name) =>
        XDocument.Load(Path.Combine(Repository.Root, FolderOf(name), name)).Root!
            .Elements("data")
            .Where(entry => entry.Element("comment")?.Value == "to be translated")
            .Select(entry => entry.Attribute("name")!.Value)
            .ToHashSet();
}
