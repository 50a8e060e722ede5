using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Benchmarks.Speed;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>
/// What a change does to the reports on a folder of code bases, which is what <c>changes FOLDER</c> prints: the lines that are new, gone
/// or say something else, beside those of another build in the same run, or those that an earlier run has stored.
/// </summary>
internal static class ChangesCommand
{
    public static async Task<int> Run(CorpusOptions options)
    {
        var clock = Stopwatch.StartNew();
        var skipped = new List<string>();
        var rules = Rules.Load([], skipped.Add);
        DiagnosticAnalyzer[] others = [.. options.OtherBuilds.SelectMany(new Peers(skipped.Add).AnalyzersOf)];
        var (before, after) = (new SortedSet<Finding>(), new SortedSet<Finding>());
        var crashes = new List<string>();
        foreach (var codeBase in CodeBases(options))
        {
            using var corpus = new CorpusSolution(options, rules, skipped.Add);
            await corpus.Bind(CorpusSolution.Read(codeBase, skipped.Add));
            foreach (var (id, _) in corpus.Projects)
            {
                var project = corpus.Solution.GetProject(id)!;
                await Collect(after, rules.Analyzers);
                await Collect(before, others);

                async Task Collect(SortedSet<Finding> findings, IReadOnlyList<DiagnosticAnalyzer> analyzers)
                {
                    var run = await ProjectRun.Analyze(project, analyzers, withErrors: false);
                    crashes.AddRange(run.Crashes);
                    findings.UnionWith(run.Diagnostics.Select(diagnostic => Finding.From(options.Folder, diagnostic)));
                }
            }

            await Console.Error.WriteLineAsync($"{clock.Elapsed:mm\\:ss} {Path.GetFileName(codeBase)}: {after.Count} reports so far");
        }

        if (options.Since is { } file)
        {
            var all = (await File.ReadAllLinesAsync(file)).Select(Finding.Parse);
            before.UnionWith(all.Where(finding => IsAskedFor(finding.Path.Split('/')[0], options)));
        }

        if (options.Out is { } stored)
            await File.WriteAllLinesAsync(stored, after.Select(finding => finding.ToString()));

        foreach (var crash in crashes)
            Console.WriteLine($"crash: {crash}");
        var changes = options.Since is null && others.Length == 0 ? [] : ReportChange.Between(before, after);
        foreach (var change in changes)
            Console.WriteLine(change);
        var (added, gone) = (changes.Count(change => change.Before is null), changes.Count(change => change.After is null));
        Console.WriteLine($"{after.Count} reports: {added} new, {gone} gone, {changes.Count - added - gone} with another message");
        Console.WriteLine($"{crashes.Count} crashes, {clock.Elapsed:mm\\:ss}");
        return crashes.Count > 0 ? 2 : changes.Count > 0 ? 1 : 0;
    }

    /// <summary>Those that are asked for. What starts with a dot is no code base, but something that lies beside them.</summary>
    public static IEnumerable<string> CodeBases(CorpusOptions options) =>
        Directory.EnumerateDirectories(options.Folder)
            .Where(path => !Path.GetFileName(path).StartsWith('.') && IsAskedFor(path, options))
            .Order(StringComparer.Ordinal);

    private static bool IsAskedFor(string path, CorpusOptions options) =>
        Path.GetFileName(path).Contains(options.CodeBase, StringComparison.OrdinalIgnoreCase);
}
