using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>Paths as they are printed: relative to the folder, with slashes.</summary>
internal static partial class CorpusPath
{
    /// <summary>Folder, below every project, of the sources that a build would generate.</summary>
    private const string GeneratedFolder = "obj/corpus";

    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    public static string Generated(string projectPath, string name) =>
        Path.Combine(Path.GetDirectoryName(projectPath)!, GeneratedFolder, name);

    public static bool IsGenerated(string? path) =>
        path is null || path.Replace('\\', '/').Contains(GeneratedFolder + "/", StringComparison.Ordinal);

    public static bool IsTest(string relativePath) => TestWord().IsMatch(relativePath);

    // "Tests", "UnitTest", "my-test", "Specs" are tests; "Latest" and "Specification" are not.
    [GeneratedRegex(
        @"(?<![A-Za-z])(tests?|specs?)(?![a-z])|(?<=[a-z.])(Tests?|Specs?|Testing)(?![a-z])|(?<![A-Za-z])Test(ing|s)?(?=[A-Z./])",
        RegexOptions.CultureInvariant)]
    private static partial Regex TestWord();
}
