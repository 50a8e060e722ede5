using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace StatusCodeAnalyzers.PackageTests;

public sealed class PackageContentTests(PackedWorkbench packed)
{
    private const string Analyzers = "analyzers/dotnet/cs/StatusCodeAnalyzers.dll";
    private const string Knowledge = "analyzers/dotnet/cs/StatusCodes.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/StatusCodeAnalyzers.CodeFixes.dll";

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        using var package = ZipFile.OpenRead(packed.Bench.PackageFile);

        var files = package.Entries.Select(entry => entry.FullName).Where(name => !IsInEveryPackage(name));

        Assert.Equal(
            [
                "analyzers/dotnet/cs/es/StatusCodeAnalyzers.resources.dll",
                "analyzers/dotnet/cs/es/StatusCodes.resources.dll",
                "analyzers/dotnet/cs/pt/StatusCodeAnalyzers.resources.dll",
                "analyzers/dotnet/cs/pt/StatusCodes.resources.dll",
                "analyzers/dotnet/cs/ru/StatusCodeAnalyzers.resources.dll",
                "analyzers/dotnet/cs/ru/StatusCodes.resources.dll",
                CodeFixes,
                Analyzers,
                Knowledge,
                "analyzers/dotnet/cs/vi/StatusCodeAnalyzers.resources.dll",
                "analyzers/dotnet/cs/vi/StatusCodes.resources.dll",
                "build/StatusCodeAnalyzers.props",
                "buildTransitive/StatusCodeAnalyzers.props",
                "icon.png",
                "NOTICE",
                "README.md",
                "StatusCodeAnalyzers.nuspec",
            ],
            files.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void It_is_smaller_than_1_MiB() => Assert.InRange(new FileInfo(packed.Bench.PackageFile).Length, 1, 1024 * 1024);

    [Fact]
    public void The_nuspec_describes_a_development_dependency_without_dependencies()
    {
        using var nuspec = Read("StatusCodeAnalyzers.nuspec");
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("StatusCodeAnalyzers", Value("id"));
        Assert.Equal(packed.Bench.Version, Value("version"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Null(Value("dependencies"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("tags")!);
    }

    [Fact]
    public void Installing_it_runs_no_code_in_the_build()
    {
        using var props = Read("build/StatusCodeAnalyzers.props");
        var item = Assert.Single(XDocument.Load(props).Root!.Elements("ItemGroup").Elements());
        Assert.Equal("""<CompilerVisibleProperty Include="StatusCodeAnalyzersGenerateConstants" />""", item.ToString());
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void It_asks_for_no_newer_compiler_than_Roslyn_4_5(string assembly)
    {
        var roslyn = References(assembly).Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.All(roslyn, reference => Assert.Equal(new Version(4, 5, 0, 0), reference.Version));
        Assert.NotEmpty(roslyn);
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Older_hosts_find_every_assembly_it_references(string assembly) =>
        // MEF's attributes come in another version with every host; an assembly that names one does not load in the others.
        Assert.DoesNotContain(References(assembly), reference => reference.Name.StartsWith("System.Composition", StringComparison.Ordinal));

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Stack_traces_name_file_and_line(string assembly)
    {
        using var reader = Open(assembly);
        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void The_assemblies_carry_the_version_of_the_package(string assembly)
    {
        using var reader = Open(assembly);
        var metadata = reader.GetMetadataReader();
        var strings = metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Select(handle => metadata.GetBlobReader(metadata.GetCustomAttribute(handle).Value))
            .Select(blob => System.Text.Encoding.UTF8.GetString(blob.ReadBytes(blob.Length)));
        Assert.Contains(strings, text => text.Contains(packed.Bench.Version, StringComparison.Ordinal));
    }

    private static bool IsInEveryPackage(string name) =>
        name == "[Content_Types].xml" || name.Split('/')[0] is "_rels" or "package";

    private List<(string Name, Version Version)> References(string assembly)
    {
        using var reader = Open(assembly);
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private PEReader Open(string assembly) => new(Read(assembly));

    private MemoryStream Read(string file)
    {
        using var package = ZipFile.OpenRead(packed.Bench.PackageFile);
        using var content = package.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
