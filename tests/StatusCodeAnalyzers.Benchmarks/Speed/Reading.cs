using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>One compile of one project with some analyzers.</summary>
/// <param name="Clock">What the driver counts for the analyzers.</param>
/// <param name="Wall">The compile and the analysis together.</param>
/// <param name="Processor">The same in processor time of the process, which other processes disturb less.</param>
/// <param name="Allocated">Bytes.</param>
/// <param name="Diagnostics">How much the analyzers report: a set that finds nothing may not be at work at all.</param>
internal sealed record Reading(TimeSpan Clock, TimeSpan Wall, TimeSpan Processor, long Allocated, int Diagnostics)
{
    public static async Task<Reading> Take(Compilation compilation, AnalyzerOptions options, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.StartNew();

        if (analyzers.IsEmpty)
            compilation.Clone().GetDiagnostics();
        else
            await With(compilation, options, analyzers).GetAllDiagnosticsAsync();

        wall.Stop();
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var (clock, diagnostics) = analyzers.IsEmpty ? default : await ClockOf(compilation, options, analyzers);
        return new Reading(clock, wall.Elapsed, processor, allocated, diagnostics);
    }

    // The driver keeps its clock in another kind of run than the one that the compiler makes.
    private static async Task<(TimeSpan Clock, int Diagnostics)> ClockOf(
        Compilation compilation, AnalyzerOptions options, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var result = await With(compilation, options, analyzers).GetAnalysisResultAsync(CancellationToken.None);
        return (
            result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, static (sum, telemetry) => sum + telemetry.ExecutionTime),
            result.GetAllDiagnostics().Length);
    }

    // Two threads that wait for each other would both count the wait, so all callbacks are made on one.
    private static CompilationWithAnalyzers With(
        Compilation compilation, AnalyzerOptions options, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        new(
            compilation,
            analyzers,
            new CompilationWithAnalyzersOptions(
                options, static (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
}
