using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// The steps of <c>reports</c>: what none to ten thousand diagnostics cost, in one file and in many, beside the empty analyzer.
/// </summary>
internal static class ReportsCommand
{
    private const int Methods = 10_000;
    private const int PerFile = 100;

    public static async Task<int> Run(int rounds)
    {
        var ours = new Peers(Console.Error.WriteLine).Ours()
            .Where(analyzer => analyzer is not DiagnosticSuppressor && AnalyzerSet.RunsInBuild(analyzer))
            .ToList();
        Console.WriteLine($"The same {Methods:N0} methods each time; so many of them send a raw code.\n");
        Console.WriteLine(
            "| files | diagnostics | processor / empty | allocated / empty | clock, ms | clock, µs for one more | KB for one more |\n| --- | --: | --: | --: | --: | --: | --: |");
        foreach (var perFile in new[] { Methods, PerFile })
        {
            Reading? none = null;
            foreach (var count in new[] { 0, 10, 100, 1000, 10_000 })
            {
                var compilation = Sample.Compile(Enumerable.Range(0, Methods / perFile).Select(file =>
                    Sample.Class(perFile, i => Member(file * perFile + i, count), name: $"C{file}")));
                var options = new AnalyzerOptions([]);
                var readings = new List<Reading>();
                var empties = new List<Reading>();
                for (var round = 0; round <= rounds; round++)
                {
                    var empty = await Reading.Take(compilation, options, [new EmptyAnalyzer(Registrations.Of(ours, compilation, options))]);
                    var reading = await Reading.Take(compilation, options, [.. ours]);
                    if (round > 0)
                    {
                        empties.Add(empty);
                        readings.Add(reading);
                    }
                }

                var (least, beside) = (SpeedTable.Quickest(readings), SpeedTable.Quickest(empties));
                none ??= least;
                string[] one = count == 0
                    ? ["", ""]
                    :
                    [
                        Number((least.Clock - none.Clock).TotalMicroseconds / count),
                        Number((least.Allocated - none.Allocated) / 1024.0 / count),
                    ];
                Console.WriteLine(
                    $"| {Methods / perFile} | {least.Diagnostics:N0} | {Number(least.Processor / beside.Processor, "0.00")} | {Number((double)least.Allocated / beside.Allocated, "0.000")} | {Number(least.Clock.TotalMilliseconds)} | {string.Join(" | ", one)} |");
            }
        }

        return 0;
    }

    // Spread evenly, so that every file has its share.
    private static string Member(int i, int count) => i * (long)count / Methods != (i + 1) * (long)count / Methods
        ? $"    public static IResult Get{i}() => Results.StatusCode(404);"
        : $"    public static IResult Get{i}() => Results.StatusCode(StatusCodes.Status404NotFound);";

    private static string Number(double value, string format = "0.0") => value.ToString(format, CultureInfo.InvariantCulture);
}
