using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.References;

/// <summary>
/// The assemblies that one project compiles against. Of two with the same name the framework's is taken, then the nearer package's.
/// </summary>
internal sealed class ProjectReferences(ReferencePacks packs, PackageAssemblies packages, ProjectGraph graph)
{
    // Build infrastructure gives test projects these without a word in the project file, or under the name of a variant.
    private static readonly (string Using, string Assembly, string Package)[] Implied =
    [
        ("using Xunit", "xunit.assert", "xunit"), ("using Moq", "Moq", "Moq"), ("using NUnit.", "nunit.framework", "NUnit"),
        ("using FluentAssertions", "FluentAssertions", "FluentAssertions"), ("using Shouldly", "Shouldly", "Shouldly"),
    ];

    private readonly Dictionary<string, MetadataReference> _files = new(StringComparer.Ordinal);

    /// <summary>Packages that no folder has, with the number of projects that ask for them.</summary>
    public Dictionary<string, int> Unresolved { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool IsWeb(CorpusProject project) =>
        graph.Reached(project).Prepend(project).Any(each =>
            each.Sdk.Contains("Sdk.Web", StringComparison.OrdinalIgnoreCase)
            || each.Frameworks.Contains("Microsoft.AspNetCore.App")
            || each.Packages.Keys.Any(id => id.Contains("AspNetCore", StringComparison.OrdinalIgnoreCase)));

    public IReadOnlyCollection<MetadataReference> Of(CorpusProject project)
    {
        var references = new Dictionary<string, MetadataReference>(packs.Base, StringComparer.OrdinalIgnoreCase);
        if (IsWeb(project))
            AddPack(references, packs.Web);
        var own = graph.Reached(project).Select(each => each.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var each in graph.Reached(project).Prepend(project))
        {
            foreach (var file in each.AssemblyFiles)
                AddFile(references, file, own);
            foreach (var (id, version) in each.Packages)
                AddPackage(references, id, version, own, counted: each == project);
        }
        AddImplied(project, references, own);
        // Packages that are not there would have brought it along more often than anything else.
        if (graph.Reached(project).Prepend(project).SelectMany(each => each.Packages.Keys).Any(Unresolved.ContainsKey))
            AddPackage(references, "Newtonsoft.Json", "", own, counted: false);
        return references.Values;
    }

    private void AddImplied(CorpusProject project, Dictionary<string, MetadataReference> references, HashSet<string> own)
    {
        foreach (var (directive, assembly, package) in Implied)
        {
            if (references.ContainsKey(assembly)
                || references.ContainsKey(assembly.Replace("xunit.", "xunit.v3.", StringComparison.Ordinal)))
            {
                continue;
            }

            var globally = directive.Replace("using ", "using global::", StringComparison.Ordinal);
            if (!project.GlobalUsings.Contains(globally, StringComparison.Ordinal)
                && !project.Sources.Any(file => File.ReadLines(file).Any(line => line.Contains(directive, StringComparison.Ordinal))))
            {
                continue;
            }

            var isVersion3 = project.Packages.Keys.Any(id => id.StartsWith(package + ".v3", StringComparison.OrdinalIgnoreCase));
            AddPackage(references, isVersion3 ? package + ".v3" : package, "", own, counted: false);
        }
    }

    private void AddPackage(Dictionary<string, MetadataReference> references, string id, string version, HashSet<string> own, bool counted)
    {
        // Packages that the ASP.NET pack contains: a library that takes one of them gets this family, not the web framework.
        var family = id.StartsWith("Microsoft.Extensions.", StringComparison.OrdinalIgnoreCase) && packs.Web.ContainsKey(id);
        if (family)
            AddPack(references, packs.Web.Where(pair => pair.Key.StartsWith("Microsoft.Extensions.", StringComparison.OrdinalIgnoreCase)));
        if (packages.Find(id, version) is { } files)
        {
            foreach (var file in files)
                AddFile(references, file, own);
        }
        else if (counted && !family && !references.ContainsKey(id) && !own.Contains(id))
        {
            Unresolved[id] = Unresolved.GetValueOrDefault(id) + 1;
        }
    }

    private static void AddPack(Dictionary<string, MetadataReference> references, IEnumerable<KeyValuePair<string, MetadataReference>> pack)
    {
        foreach (var (name, reference) in pack)
            references.TryAdd(name, reference);
    }

    private void AddFile(Dictionary<string, MetadataReference> references, string file, HashSet<string> own)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (own.Contains(name) || references.ContainsKey(name))
            return;
        if (!_files.TryGetValue(file, out var reference))
            _files[file] = reference = MetadataReference.CreateFromFile(file);
        references.Add(name, reference);
    }
}
