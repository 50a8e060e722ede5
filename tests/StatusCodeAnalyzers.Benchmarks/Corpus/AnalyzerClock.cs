using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>The analyzers' own clock, which leaves out what the compiler would do anyway.</summary>
internal sealed class AnalyzerClock(Rules rules, TextWriter output)
{
    public async Task Print(IReadOnlyList<Project> projects)
    {
        // The run that found the diagnostics has already warmed up the just-in-time compiler and the symbols.
        var times = new Dictionary<string, TimeSpan>();
        var lines = 0;
        foreach (var project in projects)
        {
            var run = await ProjectRun.Analyze(project, rules.Analyzers, timed: true, withErrors: false);
            lines += run.Lines;
            foreach (var (analyzer, telemetry) in run.Telemetry)
                times[analyzer.GetType().Name] = times.GetValueOrDefault(analyzer.GetType().Name) + telemetry.ExecutionTime;
        }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\n{"analyzer",-50} {"ms",10} {"ms/1,000 lines",15}   ({lines} lines)"));
        var total = times.Values.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
        foreach (var (name, time) in times.Append(new("total", total)).OrderByDescending(pair => pair.Value))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-50} {time.TotalMilliseconds,10:0.0} {time.TotalMilliseconds * 1000 / Math.Max(lines, 1),15:0.000}"));
        }
    }
}
