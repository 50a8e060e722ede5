using System.Diagnostics;
using StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;
using StatusCodeAnalyzers.Benchmarks.Corpus.References;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>Reads, binds, runs, reports: the steps of <c>corpus FOLDER</c>.</summary>
internal static class CorpusCommand
{
    public static async Task<int> Run(CorpusOptions options)
    {
        var clock = Stopwatch.StartNew();
        var skipped = new List<string>();
        PackageRestore.Run(options.RestorePackages, options.RestoreLimit, skipped.Add);
        var rules = Rules.Load(options.Assemblies, skipped.Add);
        using var corpus = new CorpusSolution(options, rules, skipped.Add);
        await corpus.Bind(CorpusSolution.Read(options.Folder, skipped.Add));

        var runs = new List<ProjectRun>();
        foreach (var (id, project) in corpus.Projects)
        {
            await Console.Error.WriteLineAsync($"{clock.Elapsed:mm\\:ss} {project.AssemblyName}");
            runs.Add(await ProjectRun.Analyze(corpus.Solution.GetProject(id)!, rules.Analyzers));
        }

        var report = new CorpusReport(options, rules, Console.Out);
        report.Projects(runs);
        report.Crashes(runs);
        if (options.Errors)
            report.Unbound(runs, corpus.UnresolvedPackages);
        if (options.Out is { } file)
        {
            await File.WriteAllLinesAsync(
                file, report.Findings(runs).Where(finding => options.Shows(finding.Path)).Select(finding => finding.ToString()));
        }
        if (options.Search)
            new TextSearch(options, Console.Out).Print([.. runs], report.Findings(runs));
        if (options.Time)
            await new AnalyzerClock(rules, Console.Out).Print([.. runs.Select(run => run.Project)]);
        if (options.Fix)
            await new FixReport(options, rules, Console.Out).Print(corpus.Solution, runs);
        report.Skipped(skipped);
        Console.WriteLine($"\n{clock.Elapsed:mm\\:ss} elapsed, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most");
        return runs.Any(run => run.Crashes.Count > 0) ? 1 : 0;
    }
}
