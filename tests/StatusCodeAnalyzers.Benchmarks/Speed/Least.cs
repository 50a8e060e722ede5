using System.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>The quickest and thriftiest of several runs of the same thing: what else the machine does only adds.</summary>
internal sealed class Least
{
    /// <summary>By the clock on the wall.</summary>
    public TimeSpan Time { get; private set; } = TimeSpan.MaxValue;

    /// <summary>By the processor time of this process, which other processes disturb less.</summary>
    public TimeSpan Processor { get; private set; } = TimeSpan.MaxValue;

    /// <summary>What it allocates.</summary>
    public long Bytes { get; private set; } = long.MaxValue;

    public async Task<T> Take<T>(Func<Task<T>> run)
    {
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var result = await run();
        var time = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        Time = time < Time ? time : Time;
        Processor = processor < Processor ? processor : Processor;
        Bytes = Math.Min(Bytes, GC.GetTotalAllocatedBytes(precise: true) - bytes);
        return result;
    }
}
