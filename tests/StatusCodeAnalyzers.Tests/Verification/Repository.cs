using System.Reflection;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>Where things are on this machine, told by the build.</summary>
internal static class Repository
{
    public static string Root { get; } = Told("RepositoryRoot");

    /// <summary>What the project file says in an <c>AssemblyMetadata</c> item.</summary>
    public static string Told(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(said => said.Key == key).Value!;
}
