using System.Xml.Linq;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>One element of an item group; metadata stands as attribute or as child element.</summary>
internal sealed class ProjectItem(XElement element, Func<string, string> expand)
{
    public string Type => element.Name.LocalName;

    public string this[string metadata] =>
        expand((element.Attribute(metadata)?.Value
            ?? element.Elements().FirstOrDefault(e => e.Name.LocalName == metadata)?.Value
            ?? "").Trim());

    public IEnumerable<string> Include => List("Include");
    public IEnumerable<string> Remove => List("Remove");
    public IEnumerable<string> Update => List("Update");

    /// <summary>Items made of other items (<c>@(Other)</c>) or of metadata need targets, which nobody runs here.</summary>
    public string[] List(string attribute) =>
        [.. this[attribute].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(entry => !entry.Contains("@(", StringComparison.Ordinal) && !entry.Contains("%(", StringComparison.Ordinal))];
}
