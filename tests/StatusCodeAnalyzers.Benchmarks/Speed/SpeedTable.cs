using System.Globalization;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// The readings of all rounds: of each project and set the quickest, because whatever else the machine does only adds to it.
/// </summary>
internal sealed class SpeedTable
{
    private readonly Dictionary<(string Set, string Project), List<Reading>> _readings = [];

    public void Add(string set, string project, Reading reading)
    {
        if (!_readings.TryGetValue((set, project), out var readings))
            _readings.Add((set, project), readings = []);
        readings.Add(reading);
    }

    public void Print(TextWriter output, int lines, IEnumerable<string> order)
    {
        var sums = _readings
            .GroupBy(pair => pair.Key.Set)
            .ToDictionary(set => set.Key, set => Sum([.. set.Select(pair => Quickest(pair.Value))]));
        var empty = sums.GetValueOrDefault(AnalyzerSet.Empty);
        var alone = sums.GetValueOrDefault(AnalyzerSet.CompileAlone);

        output.WriteLine(
            $"\n| {"",-28} | clock, ms per 1,000 lines | wall / empty | processor / empty | allocated / empty | wall / no analyzer | allocated / no analyzer | diagnostics |");
        output.WriteLine("| --- | --: | --: | --: | --: | --: | --: | --: |");
        foreach (var set in order)
        {
            var sum = sums[set];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {set,-28} | {sum.Clock.TotalMilliseconds * 1000 / Math.Max(lines, 1),25:0.000} | {Ratio(sum.Wall, empty?.Wall),12} | {Ratio(sum.Processor, empty?.Processor),17} | {Ratio(sum.Allocated, empty?.Allocated),17} | {Ratio(sum.Wall, alone?.Wall),18} | {Ratio(sum.Allocated, alone?.Allocated),23} | {sum.Diagnostics,11} |"));
        }
    }

    public static Reading Quickest(List<Reading> readings) => new(
        readings.Min(reading => reading.Clock),
        readings.Min(reading => reading.Wall),
        readings.Min(reading => reading.Processor),
        readings.Min(reading => reading.Allocated),
        readings.Max(reading => reading.Diagnostics));

    private static Reading Sum(IReadOnlyCollection<Reading> readings) => readings.Aggregate((sum, reading) => new Reading(
        sum.Clock + reading.Clock,
        sum.Wall + reading.Wall,
        sum.Processor + reading.Processor,
        sum.Allocated + reading.Allocated,
        sum.Diagnostics + reading.Diagnostics));

    private static string Ratio(TimeSpan value, TimeSpan? to) =>
        to is { } other ? (value / other).ToString("0.000", CultureInfo.InvariantCulture) : "";

    private static string Ratio(long value, long? to) =>
        to is { } other ? ((double)value / other).ToString("0.000", CultureInfo.InvariantCulture) : "";
}
