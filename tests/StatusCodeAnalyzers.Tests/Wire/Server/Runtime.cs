using System.Runtime.InteropServices;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>A version of ASP.NET Core that replies are asked of. The runtime packs are laid out as an installed .NET would be.</summary>
/// <param name="Major">The version, as one speaks of it.</param>
/// <param name="Pack">What programs for it compile against.</param>
internal sealed record Runtime(int Major, ReferencePack Pack)
{
    private static readonly Lock Laying = new();

    private readonly Lazy<RuntimeProcess> _process = new(() => RuntimeProcess.Start(Root(Major)));

    /// <summary>All of them, the oldest first.</summary>
    public static IReadOnlyList<Runtime> All { get; } =
    [
        new(8, ReferencePack.Net8), new(9, ReferencePack.Net9), new(10, ReferencePack.Net10), new(11, ReferencePack.Net11),
    ];

    /// <summary>The process that runs this version's programs; the first to ask starts it.</summary>
    public RuntimeProcess Process => _process.Value;

    public override string ToString() => $"ASP.NET Core {Major}";

    /// <summary>The folder with <c>dotnet</c> in it; of one version alone, so that no other can be chosen.</summary>
    private static string Root(int major)
    {
        lock (Laying)
            return Laid(major);
    }

    private static string Laid(int major)
    {
        var version = Repository.Told($"ReferencePack.{major}");
        var root = Path.Combine(Repository.Root, "artifacts", "runtimes", version);
        if (File.Exists(Path.Combine(root, "complete")))
            return root;

        // Elsewhere first, and moved as a whole: who comes between sees all or nothing.
        var made = Directory.CreateDirectory($"{root}.{Environment.ProcessId}").FullName;
        var library = OperatingSystem.IsWindows() ? "hostfxr.dll" : OperatingSystem.IsMacOS() ? "libhostfxr.dylib" : "libhostfxr.so";
        foreach (var framework in new[] { "Microsoft.NETCore.App", "Microsoft.AspNetCore.App" })
            foreach (var file in Files(framework, version, major))
                Place(file, Path.Combine(made, "shared", framework, version));
        Place(
            Files("Microsoft.NETCore.App", version, major).Single(file => Path.GetFileName(file) == library),
            Path.Combine(made, "host", "fxr", version));

        // A link would lead dotnet back to where it is installed.
        var dotnet = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        File.Copy(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", dotnet), Path.Combine(made, dotnet));
        File.WriteAllText(Path.Combine(made, "complete"), "");

        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
        Directory.Move(made, root);
        return root;
    }

    private static IEnumerable<string> Files(string framework, string version, int major)
    {
        var identifier = Repository.Told("RuntimeIdentifier");
        var pack = Path.Combine(
            Repository.Told("PackageRoot"), $"{framework}.Runtime.{identifier}".ToLowerInvariant(), version, "runtimes", identifier);
        return new[] { Path.Combine(pack, "lib", $"net{major}.0"), Path.Combine(pack, "native") }
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles);
    }

    // What is native looks beside itself for the rest, and would follow a link; and Windows wants a right for links.
    private static void Place(string file, string folder)
    {
        var place = Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(file));
        if (OperatingSystem.IsWindows() || Path.GetFileName(Path.GetDirectoryName(file)) == "native")
            File.Copy(file, place);
        else
            File.CreateSymbolicLink(place, file);
    }
}
