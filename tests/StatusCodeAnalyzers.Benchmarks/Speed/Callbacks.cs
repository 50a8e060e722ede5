using System.Diagnostics;
using System.Globalization;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// What each callback takes. At each place in the code the quickest and thriftiest of all rounds counts, so that a busy machine,
/// which stretches some callbacks in every round, hardly shows.
/// </summary>
internal sealed class Callbacks
{
    private readonly Dictionary<(string Analyzer, object Place), (long Ticks, long Bytes)> _least = [];

    public TimeSpan Total => Stopwatch.GetElapsedTime(0, _least.Values.Sum(callback => callback.Ticks));

    public void Time(string analyzer, object place, Action callback)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var ticks = Stopwatch.GetTimestamp();
        callback();
        ticks = Stopwatch.GetTimestamp() - ticks;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        _least[(analyzer, place)] = _least.TryGetValue((analyzer, place), out var least)
            ? (Math.Min(ticks, least.Ticks), Math.Min(bytes, least.Bytes))
            : (ticks, bytes);
    }

    public void Print(TextWriter output, int lines)
    {
        output.WriteLine(
            "\nThe quickest time of each callback, added up; the rule that is called first pays for binding what others look at too.\n");
        output.WriteLine($"| {"",-38} | callbacks | ms per 1,000 lines | KB per 1,000 lines | without allocation |");
        output.WriteLine("| --- | --: | --: | --: | --: |");
        foreach (var rule in _least.GroupBy(pair => pair.Key.Analyzer).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            Row(rule.Key, [.. rule.Select(pair => pair.Value)]);
        Row("all", [.. _least.Values]);

        void Row(string name, IReadOnlyCollection<(long Ticks, long Bytes)> callbacks)
        {
            var time = Stopwatch.GetElapsedTime(0, callbacks.Sum(callback => callback.Ticks)).TotalMilliseconds * 1000 / Math.Max(lines, 1);
            var memory = callbacks.Sum(callback => callback.Bytes) / 1.024 / Math.Max(lines, 1);
            var thrifty = callbacks.Count(callback => callback.Bytes == 0) / (double)callbacks.Count;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name,-38} | {callbacks.Count,9} | {time,18:0.000} | {memory,18:0.0} | {thrifty,18:0.0%} |"));
        }
    }
}
