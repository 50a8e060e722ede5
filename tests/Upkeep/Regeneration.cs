using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Upkeep;

/// <summary>
/// Writes everything in the repository that comes from code. The tests that compare it know how to make it, so they do: what is written
/// is what is tested.
/// </summary>
internal static partial class Regeneration
{
    /// <summary>Each project with the tests in it that write.</summary>
    private static readonly (string Project, string Filter)[] Writers =
    [
        ("tests/StatusCodeAnalyzers.Tests/StatusCodeAnalyzers.Tests.csproj", "FullyQualifiedName~GeneratedSections"),
        ("tests/StatusCodeAnalyzers.Tool.Tests/StatusCodeAnalyzers.Tool.Tests.csproj", "FullyQualifiedName~CodePages|FullyQualifiedName~Picture"),
        ("tests/StatusCodeAnalyzers.PackageTests/StatusCodeAnalyzers.PackageTests.csproj", "FullyQualifiedName~EditorTests"),
    ];

    public static int Run(SourceTree tree)
    {
        foreach (var path in Translate(tree))
            Console.WriteLine(path);

        // The first run writes what the second one compares, where one section is made from another.
        return Writers.Select(writer => Test(tree, writer, update: true))
            .Concat(Writers.Select(writer => Test(tree, writer, update: false)))
            .FirstOrDefault(exitCode => exitCode != 0);
    }

    /// <summary>What is to be translated says what the English text says now.</summary>
    public static IReadOnlyList<string> Translate(SourceTree tree)
    {
        var written = new List<string>();
        foreach (var path in tree.Files("src", "*.resx"))
        {
            var english = $"{Path.GetDirectoryName(Path.GetDirectoryName(path))!.Replace('\\', '/')}/{Path.GetFileName(path)}";
            if (!tree.Exists(english))
                continue;
            var text = tree.Read(path);
            var current = Marked().Replace(text, entry =>
                Value(tree.Read(english), entry.Groups["key"].Value) is { } value
                    ? $"{entry.Groups["start"].Value}{value}{entry.Groups["end"].Value}"
                    : entry.Value);
            if (current == text)
                continue;
            tree.Write(path, current);
            written.Add(path);
        }

        return written;
    }

    private static string? Value(string resx, string key) =>
        Entry().Matches(resx).FirstOrDefault(entry => entry.Groups["key"].Value == key)?.Groups["value"].Value;

    private static int Test(SourceTree tree, (string Project, string Filter) writer, bool update)
    {
        var start = new ProcessStartInfo("dotnet", ["test", tree.FullPath(writer.Project), "--filter", writer.Filter]);
        start.Environment["UPDATE_DOCS"] = update ? "1" : "0";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    [GeneratedRegex(
        @"(?<start><data name=""(?<key>\w+)""[^>]*>\s*<value>)[^<]*(?<end></value>\s*<comment>" + ToWrite.Untranslated + "</comment>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    [GeneratedRegex(@"<data name=""(?<key>\w+)""[^>]*>\s*<value>(?<value>[^<]*)</value>", RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
