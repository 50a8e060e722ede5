using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>The C# files of a project: the SDK's default glob, then its <c>Compile</c> items in order.</summary>
internal static class SourceFiles
{
    private static readonly string[] Never = ["bin", "obj", "node_modules"];

    public static IReadOnlyList<string> Of(ProjectFile project, IReadOnlySet<string> projectFolders, Action<string> skip)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        if (project.Sdk.Length > 0 && !IsFalse(project["EnableDefaultItems"]) && !IsFalse(project["EnableDefaultCompileItems"]))
        {
            files.UnionWith(Below(project.Folder, projectFolders));
            var exclusions = project["DefaultItemExcludes"]
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var excluded in exclusions)
                files.ExceptWith(Matches(excluded, "", project.Folder));
        }
        foreach (var item in project.Items("Compile"))
        {
            foreach (var pattern in item.Include)
            {
                var matches = Matches(pattern, item["Exclude"], project.Folder)
                    .Where(file => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
                    .ToList();
                if (matches.Count == 0)
                    skip($"no file for Compile {pattern}");
                files.UnionWith(matches);
            }
            foreach (var pattern in item.Remove)
                files.ExceptWith(Matches(pattern, "", project.Folder));
        }
        return [.. files];
    }

    private static bool IsFalse(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>A folder with a project of its own is left to that project, although the SDK would compile its files twice.</summary>
    private static IEnumerable<string> Below(string folder, IReadOnlySet<string> projectFolders)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs"))
            yield return file;
        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(child);
            if (name.StartsWith('.')
                || Never.Contains(name)
                || projectFolders.Contains(child)
                || new DirectoryInfo(child).LinkTarget is not null)
            {
                continue;
            }

            foreach (var file in Below(child, projectFolders))
                yield return file;
        }
    }

    private static IEnumerable<string> Matches(string pattern, string exclude, string folder)
    {
        pattern = pattern.Replace('\\', '/');
        if (!pattern.Contains('*', StringComparison.Ordinal))
        {
            var path = Path.GetFullPath(pattern, folder);
            return File.Exists(path) ? [path] : [];
        }
        // The matcher takes only relative patterns below one root: start at the longest part without a wildcard.
        var fixedPart = Path.GetDirectoryName(pattern[..(pattern.IndexOf('*', StringComparison.Ordinal) + 1)]) ?? "";
        var root = Path.GetFullPath(fixedPart, folder);
        if (!Directory.Exists(root))
            return [];
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(pattern[fixedPart.Length..].TrimStart('/'));
        foreach (var excluded in exclude.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            matcher.AddExclude(Path.GetRelativePath(root, Path.GetFullPath(excluded.Replace('\\', '/'), folder)));
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files.Select(match => Path.GetFullPath(match.Path, root));
    }
}
