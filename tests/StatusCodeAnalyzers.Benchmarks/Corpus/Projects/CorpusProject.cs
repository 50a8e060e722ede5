using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>What the compiler must know of one project.</summary>
internal sealed class CorpusProject
{
    private CorpusProject(ProjectFile file, IReadOnlySet<string> projectFolders, Action<string> skip)
    {
        Path = file.Path;
        Sdk = file.Sdk;
        Framework = file["TargetFramework"];
        AssemblyName = file["AssemblyName"] is { Length: > 0 } name ? name : System.IO.Path.GetFileNameWithoutExtension(Path);
        PackageId = file["PackageId"] is { Length: > 0 } id ? id : AssemblyName;
        RootNamespace = file["RootNamespace"] is { Length: > 0 } space ? space : AssemblyName;
        Sources = SourceFiles.Of(file, projectFolders, skip);
        ProjectReferences = [.. file.Items("ProjectReference")
            .Where(item => !item["ReferenceOutputAssembly"].Equals("false", StringComparison.OrdinalIgnoreCase)
                && item["OutputItemType"] != "Analyzer")
            .SelectMany(item => item.Include)
            .Select(path => System.IO.Path.GetFullPath(path.Replace('\\', '/'), file.Folder))];
        Packages = PackageItems(file);
        Frameworks = [.. file.Items("FrameworkReference").SelectMany(item => item.Include)];
        AssemblyFiles = [.. file.Items("Reference")
            .Select(item => item["HintPath"] is { Length: > 0 } hint ? hint : item["Include"])
            .Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .Select(path => System.IO.Path.GetFullPath(path.Replace('\\', '/'), file.Folder))
            .Where(File.Exists)];
        GlobalUsings = ImplicitUsings.Text(file, Packages.Keys);
        FriendAttributes = string.Concat(file.Items("InternalsVisibleTo")
            .SelectMany(item => item.Include.Select(friend => item["Key"] is { Length: > 0 } key ? $"{friend}, PublicKey={key}" : friend))
            .Concat(file.Items("AssemblyAttribute")
                .Where(item => item["Include"].EndsWith("InternalsVisibleToAttribute", StringComparison.Ordinal)
                    || item["Include"].EndsWith(".InternalsVisibleTo", StringComparison.Ordinal))
                .Select(item => item["_Parameter1"]))
            .Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]\n"));
        ParseOptions = new CSharpParseOptions(Language(file), DocumentationMode.Parse, SourceCodeKind.Regular, Symbols(file));
        CompilationOptions = Compilation(file);
    }

    public string Path { get; }
    public string Sdk { get; }
    public string Framework { get; }
    public string AssemblyName { get; }
    public string PackageId { get; }
    public string RootNamespace { get; }
    public string GlobalUsings { get; }
    public string FriendAttributes { get; }
    public IReadOnlyList<string> Sources { get; }
    public IReadOnlyList<string> ProjectReferences { get; }
    public IReadOnlyDictionary<string, string> Packages { get; }
    public IReadOnlyList<string> Frameworks { get; }
    public IReadOnlyList<string> AssemblyFiles { get; }
    public CSharpParseOptions ParseOptions { get; }
    public CSharpCompilationOptions CompilationOptions { get; }

    public static CorpusProject Read(string path, IReadOnlySet<string> projectFolders, Action<string> skip)
    {
        var file = ProjectFile.Read(path, "", _ => { });
        var frameworks = file["TargetFrameworks"] is { Length: > 0 } several ? several : file["TargetFramework"];
        return new CorpusProject(ProjectFile.Read(path, TargetFramework.Newest(frameworks), skip), projectFolders, skip);
    }

    private static Dictionary<string, string> PackageItems(ProjectFile file)
    {
        var packages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in file.Items("PackageReference", "GlobalPackageReference"))
        {
            foreach (var id in item.Include)
                packages[id] = item["Version"];
            foreach (var id in item.Update.Where(packages.ContainsKey))
                packages[id] = item["Version"] is { Length: > 0 } version ? version : packages[id];
            foreach (var id in item.Remove)
                packages.Remove(id);
        }
        foreach (var item in file.Items("PackageVersion"))
        {
            foreach (var id in item.Include.Concat(item.Update).Where(id => packages.GetValueOrDefault(id) == ""))
                packages[id] = item["Version"];
        }
        return packages;
    }

    private static IEnumerable<string> Symbols(ProjectFile file) =>
        file["DefineConstants"].Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Concat(["DEBUG", "TRACE"])
            .Concat(TargetFramework.Symbols(file["TargetFramework"]))
            .Where(SyntaxFacts.IsValidIdentifier)
            .Distinct();

    /// <summary>A version below the SDK's default stays: what the package adds to a project must compile there too.</summary>
    private static LanguageVersion Language(ProjectFile file) =>
        file["LangVersion"] is { Length: > 0 } name
        && LanguageVersionFacts.TryParse(name, out var version)
        && version != LanguageVersion.Default
            ? version
            : TargetFramework.DefaultLanguage(file["TargetFramework"]);

    private static CSharpCompilationOptions Compilation(ProjectFile file)
    {
        var isProgram = file["OutputType"].EndsWith("exe", StringComparison.OrdinalIgnoreCase)
            || (file["OutputType"].Length == 0
                && (IsSdk(file, "Sdk.Web") || IsSdk(file, "Sdk.Worker") || IsSdk(file, "BlazorWebAssembly")));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            deterministic: true,
            checkOverflow: file["CheckForOverflowUnderflow"].Equals("true", StringComparison.OrdinalIgnoreCase),
            nullableContextOptions: Enum.TryParse<NullableContextOptions>(file["Nullable"], ignoreCase: true, out var nullable)
                ? nullable
                : NullableContextOptions.Disable,
            metadataImportOptions: MetadataImportOptions.Public);
        var key = file["AssemblyOriginatorKeyFile"].Replace('\\', '/');
        if (!file["SignAssembly"].Equals("true", StringComparison.OrdinalIgnoreCase) || key.Length == 0)
            return options;
        // Friend assemblies name each other by public key; public signing needs the key file but no secret.
        key = System.IO.Path.GetFullPath(key, file.Folder);
        return File.Exists(key)
            ? options.WithCryptoKeyFile(key).WithPublicSign(true).WithStrongNameProvider(new DesktopStrongNameProvider([file.Folder]))
            : options;
    }

    private static bool IsSdk(ProjectFile file, string name) => file.Sdk.Contains(name, StringComparison.OrdinalIgnoreCase);
}
