using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;
using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests;

public sealed class SupplyChainTests(PackedWorkbench packed)
{
    private static readonly Guid
        SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A"), EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Assemblies => ["StatusCodes.dll", "StatusCodeAnalyzers.dll", "StatusCodeAnalyzers.CodeFixes.dll"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_cannot_reach_files_network_or_processes(string assembly)
    {
        using var reader = new PEReader(new MemoryStream(Entries(packed.Bench.PackageFile)[$"analyzers/dotnet/cs/{assembly}"]));
        Assert.Empty(AssemblyReach.BeyondItsInput(reader));
    }

    [Fact]
    public void What_reaches_them_is_seen()
    {
        using var reader = new PEReader(File.OpenRead(typeof(SupplyChainTests).Assembly.Location));
        var reached = AssemblyReach.BeyondItsInput(reader);
        Assert.Contains("System.IO.File", reached);
        Assert.Contains("System.Net.Http.HttpClient", reached);
        Assert.Contains("Assembly.get_Location", reached);
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes()
    {
        var again = packed.Bench.PackAgain();
        var (first, second) = (Entries(packed.Bench.PackageFile), Entries(again));

        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), file.Key));
        Assert.True(
            File.ReadAllBytes(packed.Bench.PackageFile).AsSpan().SequenceEqual(File.ReadAllBytes(again)),
            "The files are the same, but not the package.");
    }

    /// <summary>
    /// The commit that was packed is in nuspec and pdb, and every source of the pdb is there, or in the pdb itself where the build made it.
    /// </summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Sources_can_be_found(string assembly)
    {
        using var reader = new PEReader(new MemoryStream(Entries(packed.Bench.PackageFile)[$"analyzers/dotnet/cs/{assembly}"]));
        var entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        var pdb = provider.GetMetadataReader();

        using var link = JsonDocument.Parse(Assert.Single(Information(EntityHandle.ModuleDefinition, SourceLink)));
        var (folder, url) = Assert.Single(link.RootElement
            .GetProperty("documents")
            .EnumerateObject()
            .Select(document => (document.Name, document.Value.GetString())));
        Assert.Equal("/_/*", folder);
        Assert.Equal(
            Workbench.Remote.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal) + $"/{Workbench.Commit}/*",
            url);

        foreach (var document in pdb.Documents)
        {
            var path = pdb.GetString(pdb.GetDocument(document).Name);
            Assert.StartsWith("/_/", path, StringComparison.Ordinal);
            if (!File.Exists(Path.Combine(Workbench.Repository, path[3..])))
                Assert.NotEmpty(Information(document, EmbeddedSource));
        }

        List<byte[]> Information(EntityHandle of, Guid kind) =>
            [
                .. pdb.GetCustomDebugInformation(of)
                    .Select(pdb.GetCustomDebugInformation)
                    .Where(info => pdb.GetGuid(info.Kind) == kind)
                    .Select(info => pdb.GetBlobBytes(info.Value)),
            ];
    }

    [Fact]
    public void The_nuspec_names_repository_and_commit()
    {
        var nuspec = XDocument.Load(new MemoryStream(Entries(packed.Bench.PackageFile)["StatusCodeAnalyzers.nuspec"]));
        var repository = nuspec.Descendants().Single(element => element.Name.LocalName == "repository");

        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal(Workbench.Remote, repository.Attribute("url")?.Value.Replace(".git", "", StringComparison.Ordinal));
        Assert.Equal(Workbench.Commit, repository.Attribute("commit")?.Value);
    }

    /// <summary>A compiler asks no symbol server for an analyzer's pdb, so it is inside the assembly.</summary>
    [Fact]
    public void There_is_no_symbol_package() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.GetDirectoryName(packed.Bench.PackageFile)!),
            file => file.EndsWith(".snupkg", StringComparison.Ordinal));

    private static SortedDictionary<string, byte[]> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            entries.Add(entry.FullName, copy.ToArray());
        }

        return entries;
    }
}
