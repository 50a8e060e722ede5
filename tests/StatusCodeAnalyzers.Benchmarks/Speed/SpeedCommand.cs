using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Benchmarks.Corpus;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>Reads, binds, measures, prints: the steps of <c>speed FOLDER</c>.</summary>
internal static class SpeedCommand
{
    public static async Task<int> Run(CorpusOptions options)
    {
        var skipped = new List<string>();
        using var corpus = new CorpusSolution(options, Corpus.Rules.Load([], static _ => { }), static _ => { });
        await corpus.Bind(CorpusSolution.Read(options.Folder, static _ => { }));
        var peers = new Peers(skipped.Add);
        var sets = AnalyzerSet.All(peers).Concat(options.OtherBuilds.SelectMany(peers.OtherBuild))
            .Where(set => options.Sets.Count == 0 || options.Sets.Any(name => set.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .ToList();

        var projects = new List<(Project Project, Compilation Compilation)>();
        foreach (var (id, _) in corpus.Projects)
            projects.Add((corpus.Solution.GetProject(id)!, Enabled(await Compile(corpus.Solution.GetProject(id)!, options))));
        var lines = projects.Sum(project => project.Compilation.SyntaxTrees
            .Where(tree => !CorpusPath.IsGenerated(tree.FilePath))
            .Sum(tree => tree.GetText().Lines.Count));

        var table = new SpeedTable();
        var callbacks = new Callbacks();
        for (var round = 0; round <= options.Rounds; round++)
        {
            await Console.Error.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"\rround {round} of {options.Rounds}"));
            foreach (var (project, compilation) in projects)
            {
                // Each set comes first, last and after each other one in turn; the first round only warms up.
                foreach (var set in sets.Select((_, index) => sets[(index + round) % sets.Count]))
                {
                    var reading = await Reading.Take(compilation, project.AnalyzerOptions, set.For(compilation, project.AnalyzerOptions));
                    if (round > 0)
                        table.Add(set.Name, project.Name, reading);
                }

                if (options.EachRule)
                {
                    await Reading.Take(
                        compilation,
                        project.AnalyzerOptions,
                        [.. Peers.OurRules().Select(rule => new TimedAnalyzer(rule, callbacks))]);
                }
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{Path.GetFileName(options.Folder)}: {projects.Count} projects, {lines:N0} lines, {options.Rounds} rounds"));
        table.Print(Console.Out, lines, sets.Select(set => set.Name));
        if (options.EachRule)
            callbacks.Print(Console.Out, lines);
        foreach (var line in skipped)
            Console.WriteLine("skipped: " + line);
        return 0;
    }

    private static async Task<Compilation> Compile(Project project, CorpusOptions options)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return options.WithoutHttp ? compilation.RemoveReferences(compilation.References.Where(SpeaksHttp)) : compilation;

        static bool SpeaksHttp(MetadataReference reference) =>
            Path.GetFileName(reference.Display) is { } name
            && (name.StartsWith("System.Net.Http", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    /// <summary>Sonar's rule is off unless asked for.</summary>
    private static Compilation Enabled(Compilation compilation) => compilation.WithOptions(
        compilation.Options.WithSpecificDiagnosticOptions(
            compilation.Options.SpecificDiagnosticOptions.SetItem("S109", ReportDiagnostic.Warn)));
}
