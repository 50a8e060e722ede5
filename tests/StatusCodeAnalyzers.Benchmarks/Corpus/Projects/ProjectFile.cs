using System.Xml;
using System.Xml.Linq;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>
/// Properties and items of a project file and what it imports from the repository, read as XML: no MSBuild, no targets, no SDK.
/// </summary>
internal sealed class ProjectFile
{
    private static readonly string[] Probed = ["Directory.Build.props", "Directory.Packages.props"];

    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(XElement Element, string File)> _items = [];
    private readonly HashSet<string> _imported = [];
    private readonly HashSet<string> _global = new(StringComparer.OrdinalIgnoreCase);
    private readonly PropertyText _text;
    private string _file = "";

    private ProjectFile(string path, Action<string> skip)
    {
        Path = path;
        Skip = skip;
        _text = new PropertyText(name => this[name], skip);
    }

    public string Path { get; }
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;
    public string Sdk { get; private set; } = "";
    private Action<string> Skip { get; }

    public string this[string property] => property.ToUpperInvariant() switch
    {
        "MSBUILDTHISFILEDIRECTORY" => System.IO.Path.GetDirectoryName(_file) + "/",
        "MSBUILDTHISFILEFULLPATH" => _file,
        "MSBUILDTHISFILENAME" => System.IO.Path.GetFileNameWithoutExtension(_file),
        _ => _properties.GetValueOrDefault(property, ""),
    };

    public static ProjectFile Read(string path, string targetFramework, Action<string> skip)
    {
        var project = new ProjectFile(path, skip);
        project.Define("MSBuildProjectName", System.IO.Path.GetFileNameWithoutExtension(path));
        project.Define("MSBuildProjectFile", System.IO.Path.GetFileName(path));
        project.Define("MSBuildProjectFullPath", path);
        project.Define("MSBuildProjectDirectory", project.Folder);
        project.Define("MSBuildProjectExtension", ".csproj");
        project.Define("MSBuildRuntimeType", "Core");
        project.Define("OS", "Unix");
        project.Define("Configuration", "Debug");
        project.Define("Platform", "AnyCPU");
        if (targetFramework.Length > 0)
        {
            project.Define("TargetFramework", targetFramework);
            project._global.Add("TargetFramework");
        }
        foreach (var name in Probed)
            project.ImportAbove(name);
        project.Import(path);
        project.Define("TargetFrameworkIdentifier", TargetFramework.Identifier(project["TargetFramework"]));
        project.ImportAbove("Directory.Build.targets");
        return project;
    }

    /// <summary>Items in the order of the files. Conditions are judged with the final properties, as MSBuild does.</summary>
    public IEnumerable<ProjectItem> Items(params string[] types)
    {
        foreach (var (group, file) in _items)
        {
            _file = file;
            if (!Holds(group))
                continue;
            foreach (var element in group.Elements())
            {
                _file = file;
                if (types.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase) && Holds(element))
                    yield return new ProjectItem(element, _text.Expand);
            }
        }
    }

    private void Define(string name, string value) => _properties[name] = value;

    private void ImportAbove(string name)
    {
        for (var folder = Folder; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var file = System.IO.Path.Combine(folder, name);
            if (!File.Exists(file))
                continue;
            Import(file);
            return;
        }
    }

    private void Import(string path)
    {
        if (!_imported.Add(path))
            return;
        var outer = _file;
        _file = path;
        try
        {
            var root = XDocument.Load(path).Root!;
            if (path == Path)
                Sdk = SdkOf(root);
            Walk(root);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            Skip($"{System.IO.Path.GetFileName(path)}: {e.Message}");
        }
        _file = outer;
    }

    private static string SdkOf(XElement root) => string.Join(';',
        [.. root.Attributes("Sdk").Select(a => a.Value),
         .. root.Elements().Where(e => e.Name.LocalName == "Sdk").Attributes("Name").Select(a => a.Value),
         .. root.Elements().Where(e => e.Name.LocalName == "Import").Attributes("Sdk").Select(a => a.Value)]);

    private void Walk(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup" when Holds(element):
                    foreach (var property in element.Elements().Where(Holds))
                    {
                        if (!_global.Contains(property.Name.LocalName))
                            Define(property.Name.LocalName, _text.Expand(property.Value).Trim());
                    }
                    break;
                case "ItemGroup":
                    _items.Add((element, _file));
                    break;
                case "ImportGroup" when Holds(element):
                    Walk(element);
                    break;
                case "Import" when element.Attribute("Sdk") is null && Holds(element):
                    ImportFrom(element.Attribute("Project")?.Value ?? "");
                    break;
                case "Choose":
                    if (element.Elements().FirstOrDefault(e => e.Name.LocalName == "Otherwise" || Holds(e)) is { } chosen)
                        Walk(chosen);
                    break;
            }
        }
    }

    private void ImportFrom(string project)
    {
        var path = _text.Expand(project).Replace('\\', '/');
        if (path.Length == 0)
            return;
        path = System.IO.Path.GetFullPath(path, System.IO.Path.GetDirectoryName(_file)!);
        if (File.Exists(path))
            Import(path);
        else
            Skip($"import {project}");
    }

    private bool Holds(XElement element)
    {
        if (element.Attribute("Condition")?.Value is not { } condition || string.IsNullOrWhiteSpace(condition))
            return true;
        try
        {
            return Condition.Holds(
                condition,
                _text.Expand,
                path => path.Length > 0 && System.IO.Path.Exists(System.IO.Path.GetFullPath(path.Replace('\\', '/'), Folder)));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            Skip($"condition {condition} ({e.Message})");
            return false;
        }
    }
}
