using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Benchmarks.Corpus;
using StatusCodeAnalyzers.Generation;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// The steps of <c>generator FOLDER</c>: a first run, and a run after an edit that has nothing to do with it, beside a driver without
/// generators.
/// </summary>
internal static class GeneratorCommand
{
    public static async Task<int> Run(CorpusOptions options)
    {
        var rules = Corpus.Rules.Load([], static _ => { });
        using var corpus = new CorpusSolution(options, rules, static _ => { });
        await corpus.Bind(CorpusSolution.Read(options.Folder, static _ => { }));
        (string Name, ISourceGenerator[] Generators)[] drivers =
        [
            ("none", []),
            ("ours", [new StatusCodeConstantsGenerator().AsSourceGenerator()]),
            ("the framework's",
            [
                .. rules.Generators
                    .Where(generator => generator is not StatusCodeConstantsGenerator)
                    .Select(GeneratorExtensions.AsSourceGenerator),
            ]),
        ];
        Console.WriteLine(
            "| project | lines | generators | first run, ms | KB | after an edit, ms | processor, ms | KB |\n| --- | --: | --- | --: | --: | --: | --: | --: |");
        foreach (var (id, _) in corpus.Projects)
        {
            var compilation = (CSharpCompilation)(await corpus.Solution.GetProject(id)!.GetCompilationAsync())!;
            // What they have written already would make them do nothing.
            var clean = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree =>
                CorpusPath.IsGenerated(tree.FilePath) && tree.FilePath.Contains("Generator/", StringComparison.Ordinal)));
            if (EditedFile.Nearest(clean, lines: 1000) is { } file)
                await Measure(corpus.Solution.GetProject(id)!.Name, clean, file, drivers, options.Rounds);
        }

        return 0;
    }

    private static async Task Measure(
        string project,
        CSharpCompilation compilation,
        EditedFile file,
        (string Name, ISourceGenerator[] Generators)[] drivers,
        int rounds)
    {
        var least = drivers.ToDictionary(driver => driver.Name, _ => (First: new Least(), Edit: new Least()));
        var lines = compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, generators) in drivers)
            {
                // The first round only warms up.
                var (first, edit) = round == 0 ? (new Least(), new Least()) : least[name];
                GeneratorDriver driver = CSharpGeneratorDriver.Create(generators, parseOptions: (CSharpParseOptions)file.Tree.Options);
                var before = compilation.Clone();
                driver = await first.Take(() => Task.FromResult(driver.RunGenerators(before)));
                var after = before.ReplaceSyntaxTree(file.Tree, file.Typed(round));
                await edit.Take(() => Task.FromResult(driver.RunGenerators(after)));
            }
        }

        foreach (var (name, (first, edit)) in least)
        {
            Console.WriteLine(
                $"| {project} | {lines:N0} | {name} | {Number(first.Time.TotalMilliseconds)} | {Number(first.Bytes / 1024.0, "0")} | {Number(edit.Time.TotalMilliseconds)} | {Number(edit.Processor.TotalMilliseconds)} | {Number(edit.Bytes / 1024.0, "0")} |");
        }
    }

    private static string Number(double value, string format = "0.00") => value.ToString(format, CultureInfo.InvariantCulture);
}
