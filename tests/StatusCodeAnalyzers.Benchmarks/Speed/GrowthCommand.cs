using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>The steps of <c>growth</c>: does a code cost the same among a hundred as among a thousand in the same file?</summary>
internal static class GrowthCommand
{
    private static readonly (string Name, Func<int, string> Source)[] Shapes =
    [
        ("calls, a method each",
            static count => Sample.Class(count, static i => $"    public static IResult Get{i}() => Results.StatusCode(404);")),
        ("calls in one method",
            static count => $"using Microsoft.AspNetCore.Http;\npublic class C\n{{\n    public void Do()\n    {{\n{Sample.Lines(count, static _ => "        Results.StatusCode(404);")}\n    }}\n}}"),
        ("one private field, set in a method each",
            static count => Sample.Class(
                count,
                static i => $"    public void Set{i}() => _status = 404;",
                "    private int _status;\n    public IResult Get() => Results.StatusCode(_status);\n")),
        ("a private field each",
            static count => Sample.Class(
                count,
                static i => $"    private int _status{i} = 404;\n    public IResult Get{i}() => Results.StatusCode(_status{i});")),
        ("one local, set again and again",
            static count => $"using Microsoft.AspNetCore.Http;\npublic class C\n{{\n    public IResult Get()\n    {{\n        int status = 404;\n{Sample.Lines(count - 1, static _ => "        status = 404;")}\n        return Results.StatusCode(status);\n    }}\n}}"),
        ("no status code", static count => Sample.Class(count, static i => $"    public static int Get{i}() => {i % 90} * 3;")),
    ];

    public static async Task<int> Run()
    {
        var analyzers = new Peers(Console.Error.WriteLine).Ours();
        Console.WriteLine("| microseconds for one code | 100 | 1,000 | diagnostics at 1,000 |\n| --- | --: | --: | --: |");
        foreach (var (name, source) in Shapes)
        {
            var cells = new List<string>();
            var diagnostics = 0;
            foreach (var count in new[] { 100, 1000 })
            {
                var compilation = Sample.Compile(source(count));
                var callbacks = new Callbacks();
                for (var round = 0; round < 4; round++)
                {
                    var analysis = new CompilationWithAnalyzers(
                        compilation,
                        [
                            .. analyzers
                                .Where(analyzer => analyzer is not DiagnosticSuppressor)
                                .Select(analyzer => new TimedAnalyzer(analyzer, callbacks)),
                        ],
                        new CompilationWithAnalyzersOptions(
                            new AnalyzerOptions([]),
                            static (_, _, _) => { },
                            concurrentAnalysis: false,
                            logAnalyzerExecutionTime: false));
                    diagnostics = (await analysis.GetAnalyzerDiagnosticsAsync()).Length;
                }

                cells.Add((callbacks.Total.TotalMicroseconds / count).ToString("0.0", CultureInfo.InvariantCulture));
            }

            Console.WriteLine($"| {name} | {string.Join(" | ", cells)} | {diagnostics} |");
        }

        return 0;
    }
}
