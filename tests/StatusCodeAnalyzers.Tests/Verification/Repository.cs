using System.Reflection;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>Where things are on this machine, told by the build.</summary>
internal static class Repository
{
    public static string Root { get; } = Told("RepositoryRoot");

    /// <summary>Adds to the file with which <c>.ci/run</c> ends its report.</summary>
    public static void NoteSecondTry(string text)
    {
        lock (Root)
            File.AppendAllText(Path.Combine(Root, "artifacts", "second-tries.txt"), text);
    }

    /// <summary>What the project file says in an <c>AssemblyMetadata</c> item.</summary>
    public static string Told(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(said => said.Key == key).Value!;
}
