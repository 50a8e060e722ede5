using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.References;

/// <summary>The framework's reference assemblies and the source generators that come with them.</summary>
internal sealed class ReferencePacks
{
    private const string NetCore = "microsoft.netcore.app.ref";
    private const string AspNetCore = "microsoft.aspnetcore.app.ref";

    public IReadOnlyDictionary<string, MetadataReference> Base { get; } = Load(NetCore);
    public IReadOnlyDictionary<string, MetadataReference> Web { get; } = Load(AspNetCore);

    public static string PackagesFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? BuiltIn("PackagesFolder");

    // Not the ones that a build runs only when asked: they intercept calls, which the language refuses unless switched on.
    private static readonly string[] Generators =
    [
        "System.Text.Json.SourceGeneration", "System.Text.RegularExpressions.Generator", "Microsoft.Extensions.Logging.Generators",
        "Microsoft.Extensions.Options.SourceGeneration", "Microsoft.AspNetCore.App.SourceGenerators",
        "Microsoft.Interop.LibraryImportGenerator",
        "Microsoft.Interop.ComInterfaceGenerator", "Microsoft.Interop.JavaScript.JSImportGenerator",
    ];

    /// <summary>Without them every <c>[GeneratedRegex]</c>, <c>[LoggerMessage]</c> and <c>JsonSerializerContext</c> is an error.</summary>
    public static IEnumerable<string> GeneratorFiles =>
        AnalyzerFiles.Where(file => Generators.Contains(Path.GetFileNameWithoutExtension(file)));

    /// <summary>Analyzers, fixes and generators of both packs.</summary>
    public static IEnumerable<string> AnalyzerFiles =>
        new[] { NetCore, AspNetCore }
            .Select(pack => Path.Combine(Folder(pack), "analyzers", "dotnet", "cs"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"));

    private static Dictionary<string, MetadataReference> Load(string pack) =>
        Directory.EnumerateFiles(Path.Combine(Folder(pack), "ref"), "*.dll", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetFileNameWithoutExtension(file),
                file => (MetadataReference)MetadataReference.CreateFromFile(file),
                StringComparer.OrdinalIgnoreCase);

    private static string Folder(string pack) => Path.Combine(BuiltIn("PackagesFolder"), pack, BuiltIn("ReferencePackVersion"));

    public static string BuiltIn(string key) =>
        typeof(ReferencePacks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
