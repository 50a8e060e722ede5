namespace StatusCodeAnalyzers.Demo;

/// <summary>
/// A temporary folder with the packed package in a feed of its own, so that projects below it can install it as users do.
/// Nothing is written to the checkout or to the user's package cache.
/// </summary>
public sealed class Workbench : IDisposable
{
    private readonly Dictionary<string, string> packingEnvironment = [];
    private readonly Dictionary<string, string> userEnvironment;

    public Workbench()
    {
        Folder = Directory.CreateTempSubdirectory("StatusCodeAnalyzers-").FullName;
        userEnvironment = new() { ["NUGET_PACKAGES"] = Path.Combine(Folder, "packages") };

        // Adds the feed to the sources of the machine; projects below the folder find this file by themselves.
        Write("nuget.config", """
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="feed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    public static string Repository { get; } = FindRepository();

    public string Folder { get; }

    /// <summary>Unique, so that no cache can serve an older build.</summary>
    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow.Ticks}";

    public string PackageFile => Path.Combine(Folder, "feed", $"StatusCodeAnalyzers.{Version}.nupkg");

    /// <summary>Builds in the temporary folder too: a test run of the solution may be compiling the same projects right now.</summary>
    public DotnetResult Pack() => Pack(Path.Combine(Folder, "feed"));

    /// <summary>Builds and packs from nothing a second time.</summary>
    /// <returns>The other package file.</returns>
    public string PackAgain()
    {
        Directory.Delete(Path.Combine(Folder, "artifacts"), recursive: true);
        Pack(Path.Combine(Folder, "again")).Expect(0);
        return Path.Combine(Folder, "again", Path.GetFileName(PackageFile));
    }

    /// <summary>Copies the files of tests/SampleApp, not its bin and obj.</summary>
    public Project CopySampleApp(string folder = "SampleApp")
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository, "tests", "SampleApp")))
            Write(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllText(file));
        return Project(folder);
    }

    public Project Project(string name) => new(Path.Combine(Folder, name), userEnvironment);

    public void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private DotnetResult Pack(string output) => Dotnet.Run(
        Repository, packingEnvironment, "pack", "src/StatusCodeAnalyzers.Package", "--configuration", "Release",
        "--output", output, $"-p:Version={Version}", $"-p:ArtifactsPath={Path.Combine(Folder, "artifacts")}");

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analyzers.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run from a checkout of StatusCodeAnalyzers.");
        return folder;
    }
}

/// <summary>A user's project on the workbench.</summary>
public sealed record Project(string Folder, IReadOnlyDictionary<string, string> Environment)
{
    public DotnetResult Dotnet(params string[] arguments) => Demo.Dotnet.Run(Folder, Environment, arguments);

    public IReadOnlyDictionary<string, string> ReadSources() =>
        Directory.EnumerateFiles(Folder, "*.cs")
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
}
