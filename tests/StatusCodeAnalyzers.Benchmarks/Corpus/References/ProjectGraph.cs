using StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.References;

/// <summary>Which project sees which: references reach through references, as in the SDK; what would close a cycle is dropped.</summary>
internal sealed class ProjectGraph
{
    private readonly Dictionary<string, CorpusProject> _byPath;
    private readonly Dictionary<string, CorpusProject> _byPackage;
    private readonly Dictionary<CorpusProject, List<CorpusProject>> _reached = [];
    private readonly HashSet<CorpusProject> _open = [];
    private readonly PackageAssemblies _packages;
    private readonly Action<string> _skip;

    public ProjectGraph(IReadOnlyCollection<CorpusProject> projects, PackageAssemblies packages, Action<string> skip)
    {
        _packages = packages;
        _skip = skip;
        _byPath = projects.ToDictionary(project => project.Path, StringComparer.OrdinalIgnoreCase);
        _byPackage = projects.GroupBy(project => project.PackageId, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var project in projects)
            Visit(project);
    }

    /// <summary>Referenced before referencing.</summary>
    public List<CorpusProject> InOrder { get; } = [];

    public IReadOnlyList<CorpusProject> Reached(CorpusProject project) => _reached[project];

    private void Visit(CorpusProject project)
    {
        if (_reached.ContainsKey(project))
            return;
        _open.Add(project);
        var reached = new List<CorpusProject>();
        foreach (var direct in Direct(project).Distinct())
        {
            if (_open.Contains(direct))
            {
                _skip($"{project.AssemblyName}: cycle through {direct.AssemblyName}");
                continue;
            }
            Visit(direct);
            reached.Add(direct);
            reached.AddRange(_reached[direct]);
        }
        _open.Remove(project);
        _reached[project] = [.. reached.Distinct().Where(other => other != project)];
        InOrder.Add(project);
    }

    private IEnumerable<CorpusProject> Direct(CorpusProject project)
    {
        foreach (var path in project.ProjectReferences)
        {
            if (_byPath.TryGetValue(path, out var referenced))
                yield return referenced;
            else
                _skip($"{project.AssemblyName}: no project {Path.GetFileName(path)}");
        }
        // Samples often take the code base's own package, which is not in the packages folder: the project itself is as good.
        foreach (var (id, version) in project.Packages)
        {
            if (_byPackage.TryGetValue(id, out var own) && own != project && _packages.Find(id, version) is null)
                yield return own;
        }
    }
}
