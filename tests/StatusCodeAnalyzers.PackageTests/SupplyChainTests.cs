using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;

namespace StatusCodeAnalyzers.PackageTests;

public sealed class SupplyChainTests(PackedWorkbench packed)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Assemblies => ["StatusCodeAnalyzers.dll", "StatusCodeAnalyzers.CodeFixes.dll"];

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
        Assert.True(File.ReadAllBytes(packed.Bench.PackageFile).AsSpan().SequenceEqual(File.ReadAllBytes(again)), "The files are the same, but not the package.");
    }

    /// <summary>Where the checkout has a remote that is known to the SDK, the embedded pdb says where every source is.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Sources_can_be_found(string assembly)
    {
        using var reader = new PEReader(new MemoryStream(Entries(packed.Bench.PackageFile)[$"analyzers/dotnet/cs/{assembly}"]));
        var entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        var pdb = provider.GetMetadataReader();
        Assert.All(pdb.Documents, document => Assert.False(pdb.GetDocument(document).Hash.IsNil));

        var links = pdb.CustomDebugInformation.Select(pdb.GetCustomDebugInformation)
            .Where(info => pdb.GetGuid(info.Kind) == SourceLink)
            .Select(info => Encoding.UTF8.GetString(pdb.GetBlobBytes(info.Value)));
        Assert.All(links, link => Assert.Contains("\"documents\"", link, StringComparison.Ordinal));
    }

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
