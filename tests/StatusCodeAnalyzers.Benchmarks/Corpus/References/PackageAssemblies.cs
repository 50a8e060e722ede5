using System.Xml;
using System.Xml.Linq;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.References;

/// <summary>Assemblies of packages that already lie in the user's packages folder. What is not there stays unresolved.</summary>
internal sealed class PackageAssemblies(string packagesFolder)
{
    private static readonly string[] Frameworks =
    [
        "net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "net5.0", "netcoreapp3.1", "netcoreapp3.0", "netcoreapp2.1", "netcoreapp2.0",
        "netstandard2.1", "netstandard2.0", "netstandard1.", "net48", "net47", "net46", "net45", "net40", "net35", "net20",
    ];

    private readonly Dictionary<string, (string[] Files, string[] Dependencies)?> _packages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The package and everything it depends on; null where the folder does not have the package itself.</summary>
    public IReadOnlyCollection<string>? Find(string id, string version)
    {
        if (Package(id, version) is not { } wanted)
            return null;
        var files = new List<string>(wanted.Files);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { id };
        var pending = new Queue<string>(wanted.Dependencies);
        while (pending.TryDequeue(out var next))
        {
            if (!seen.Add(next) || Package(next, "") is not { } dependency)
                continue;
            files.AddRange(dependency.Files);
            foreach (var further in dependency.Dependencies)
                pending.Enqueue(further);
        }
        return files;
    }

    private (string[] Files, string[] Dependencies)? Package(string id, string version)
    {
        if (_packages.TryGetValue(id + "/" + version, out var known))
            return known;
        var folder = VersionFolder(Path.Combine(packagesFolder, id.ToLowerInvariant()), version.Trim('[', ']', '(', ')'));
        return _packages[id + "/" + version] = folder is null ? null : (Files(folder), Dependencies(folder));
    }

    /// <summary>
    /// The version asked for, else the next higher one, else the highest: a near miss binds most code, an absent package none.
    /// </summary>
    private static string? VersionFolder(string package, string wanted)
    {
        if (!Directory.Exists(package))
            return null;
        var exact = Path.Combine(package, wanted.ToLowerInvariant());
        if (wanted.Length > 0 && Directory.Exists(exact))
            return exact;
        var folders = Directory.GetDirectories(package).OrderBy(folder => Number(Path.GetFileName(folder))).ToList();
        return (wanted.Length == 0 ? null : folders.FirstOrDefault(folder => Number(Path.GetFileName(folder)) >= Number(wanted)))
            ?? folders.LastOrDefault();
    }

    private static Version Number(string text) => Version.TryParse(text.Split('-', ',')[0], out var version) ? version : new Version(0, 0);

    private static string[] Files(string package)
    {
        // Some packages keep reference assemblies apart from what runs.
        foreach (var kind in new[] { "ref", "lib" })
        {
            var root = Path.Combine(package, kind);
            if (!Directory.Exists(root))
                continue;
            var best = Directory.GetDirectories(root)
                .Select(folder => (Folder: folder, Rank: Rank(Path.GetFileName(folder))))
                .Where(candidate => candidate.Rank >= 0)
                .OrderBy(candidate => candidate.Rank)
                .ThenBy(candidate => candidate.Folder.Length)
                .FirstOrDefault().Folder;
            if (best is not null)
                return Directory.GetFiles(best, "*.dll");
        }
        return [];
    }

    private static int Rank(string folder) =>
        Array.FindIndex(Frameworks, name => folder.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static string[] Dependencies(string package)
    {
        try
        {
            return [.. Directory.EnumerateFiles(package, "*.nuspec")
                .SelectMany(file => XDocument.Load(file).Descendants())
                .Where(element => element.Name.LocalName == "dependency")
                .Select(element => element.Attribute("id")?.Value ?? "")
                .Where(id => id.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)];
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
