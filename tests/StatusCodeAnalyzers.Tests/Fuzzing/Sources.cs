using StatusCodeAnalyzers.Tests.Apis;
using StatusCodeAnalyzers.Tests.Docs;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>Code that compiles and holds status codes in every way that this repository knows of.</summary>
internal static class Sources
{
    public static IReadOnlyList<string> All { get; } = [.. SampleApp, .. RulePages, .. ApiExamples];

    private static IEnumerable<string> SampleApp => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "SampleApp"), "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static IEnumerable<string> RulePages => DocFile.In("docs/rules")
        .Where(page => page.Name.StartsWith("STC", StringComparison.Ordinal))
        .SelectMany(page => DocExample.In(page.Text))
        .Select(example => example.Code.Code);

    private static IEnumerable<string> ApiExamples => StatusCodeApiExamples.Apis
        .Select(api => Markup.Parse(StatusCodeApiExamples.SourceOf(api)).Code);
}
