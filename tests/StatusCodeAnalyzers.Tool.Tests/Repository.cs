using System.Reflection;

namespace StatusCodeAnalyzers.Tool.Tests;

/// <summary>Where things are on this machine, told by the build.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(said => said.Key == "RepositoryRoot").Value!;

    /// <summary>The tool as it was built, to be started as a process.</summary>
    public static string Tool { get; } = typeof(Tool.CommandLine.StatusCodeTool).Assembly.Location;

    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A program on the machine's path, or null.</summary>
    public static string? Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(System.IO.File.Exists);
}
