namespace StatusCodeAnalyzers.Demo;

/// <summary>
/// A temporary folder with the packed package in a feed of its own, so that projects below it can install it as users do.
/// Nothing is written to the checkout or to the user's package cache.
/// </summary>
public sealed class Workbench : IDisposable
{
    /// <summary>What the packed sources say of where they come from, whatever the checkout has.</summary>
    public const string Remote = "https://github.com/acme/StatusCodeAnalyzers", Commit = "5a7e11f05eed5a7e11f05eed5a7e11f05eed5a7e";

    private readonly List<string> copies = [];
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

    /// <summary>Packs a copy of the sources: a test run of the solution may be compiling the same projects right now.</summary>
    public DotnetResult Pack() => Pack("feed");

    /// <summary>Builds and packs from nothing a second time, in another folder.</summary>
    /// <returns>The other package file.</returns>
    public string PackAgain()
    {
        Pack("again").Expect(0);
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

    public void Dispose()
    {
        foreach (var folder in copies.Append(Folder))
            Directory.Delete(folder, recursive: true);
    }

    private DotnetResult Pack(string output) => Dotnet.Run(
        CopySources(), new Dictionary<string, string>(), "pack", "src/StatusCodeAnalyzers.Package", "--configuration", "Release",
        "--output", Path.Combine(Folder, output), $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true",
        // The solution's build looks at these sources; what is packed is the same.
        "-p:RunAnalyzers=false");

    /// <summary>
    /// Copies what a package is built from, with as much of a git repository as a build reads: no machine needs git for it, or a remote.
    /// </summary>
    private string CopySources()
    {
        // Not below the other folder, whose feed is for users.
        var copy = Directory.CreateTempSubdirectory("StatusCodeAnalyzers-source-").FullName;
        copies.Add(copy);
        var sources = Directory.EnumerateFiles(
            Path.Combine(Repository, "src"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
        // In a worktree of git, .git is a file.
        var atRoot = Directory.EnumerateFiles(Repository).Where(file => Path.GetFileName(file) != ".git");
        foreach (var file in atRoot.Concat(sources).Select(file => Path.GetRelativePath(Repository, file)))
        {
            Directory.CreateDirectory(Path.Combine(copy, Path.GetDirectoryName(file)!));
            File.Copy(Path.Combine(Repository, file), Path.Combine(copy, file));
        }

        Directory.CreateDirectory(Path.Combine(copy, ".git", "objects"));
        Directory.CreateDirectory(Path.Combine(copy, ".git", "refs"));
        File.WriteAllText(Path.Combine(copy, ".git", "HEAD"), Commit + "\n");
        File.WriteAllText(
            Path.Combine(copy, ".git", "config"),
            $"[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = {Remote}.git\n");
        return copy;
    }

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
