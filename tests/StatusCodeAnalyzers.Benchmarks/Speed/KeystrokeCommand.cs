using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Benchmarks.Corpus;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// The steps of <c>keystroke FOLDER</c>: after one changed token in an open file, what an editor waits for until it has the file's
/// diagnostics.
/// </summary>
internal static class KeystrokeCommand
{
    private const int Lines = 1000;

    public static async Task<int> Run(CorpusOptions options)
    {
        using var corpus = new CorpusSolution(options, Corpus.Rules.Load([], static _ => { }), static _ => { });
        await corpus.Bind(CorpusSolution.Read(options.Folder, static _ => { }));
        var peers = new Peers(Console.Error.WriteLine);
        var sets = AnalyzerSet.All(peers).Concat(options.OtherBuilds.SelectMany(peers.OtherBuild)).Where(set => options.Sets.Count == 0
            ? set.Name.StartsWith(AnalyzerSet.Empty, StringComparison.Ordinal)
                || set.Name.Contains("ours", StringComparison.Ordinal)
                || set.Name.StartsWith(AnalyzerSet.WebSdk, StringComparison.Ordinal)
            : options.Sets.Any(name => set.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var (id, _) in corpus.Projects)
        {
            var project = corpus.Solution.GetProject(id)!;
            var compilation = (await project.GetCompilationAsync())!;
            if (EditedFile.Nearest(compilation, Lines) is { } file)
                await Measure(project, compilation, file, sets, options.Rounds);
        }

        return 0;
    }

    private static async Task Measure(Project project, Compilation compilation, EditedFile file, List<AnalyzerSet> sets, int rounds)
    {
        var least = sets.ToDictionary(set => set.Name, _ => new Least());
        var diagnostics = new Dictionary<string, int>();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var set in sets.Select((_, index) => sets[(index + round) % sets.Count]))
            {
                // A fresh edit for each, so that nobody finds what another one has bound; the first round only warms up.
                var edited = file.Typed(round);
                var now = compilation.ReplaceSyntaxTree(file.Tree, edited);
                var analyzers = set.For(now, project.AnalyzerOptions);
                diagnostics[set.Name] = await (round == 0 ? new Least() : least[set.Name])
                    .Take(() => Diagnostics(now, edited, analyzers, project.AnalyzerOptions));
            }
        }

        var own = file.Tree.GetText().Lines.Count;
        var all = compilation.SyntaxTrees.Sum(other => other.GetText().Lines.Count);
        Console.WriteLine($"\n{project.Name}, {Path.GetFileName(file.Tree.FilePath)}, {own} lines of {all:N0}\n");
        Console.WriteLine(
            "| | ms | wall / empty | processor / empty | KB | allocated / empty | diagnostics |\n| --- | --: | --: | --: | --: | --: | --: |");
        var empty = least[AnalyzerSet.Empty];
        foreach (var (name, of) in least)
        {
            Console.WriteLine(
                $"| {name} | {Number(of.Time.TotalMilliseconds, "0.0")} | {Number(of.Time / empty.Time)} | {Number(of.Processor / empty.Processor)} | {Number(of.Bytes / 1024.0, "0")} | {Number((double)of.Bytes / empty.Bytes)} | {diagnostics[name]} |");
        }
    }

    private static async Task<int> Diagnostics(
        Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        var quiet = new CompilationWithAnalyzersOptions(
            options, static (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(compilation, analyzers, quiet);
        var syntax = await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None);
        // The model that an editor has: it asks the compiler for its own diagnostics too.
        var model = analysis.Compilation.GetSemanticModel(tree);
        var semantic = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return syntax.Length + semantic.Length;
    }

    private static string Number(double value, string format = "0.00") => value.ToString(format, CultureInfo.InvariantCulture);
}
