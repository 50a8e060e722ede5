namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>A line that one of two runs reports and the other does not, or not in the same words.</summary>
/// <param name="Before">As it was; null for a new one.</param>
/// <param name="After">As it is; null for one that is gone.</param>
internal sealed record ReportChange(Finding? Before, Finding? After)
{
    /// <summary>All of them, in the order of the files.</summary>
    public static IReadOnlyList<ReportChange> Between(IReadOnlyCollection<Finding> before, IReadOnlyCollection<Finding> after)
    {
        // One place can have two reports with the same id, such as the two protocols of a setting: they are paired as they come.
        var gone = before.Except(after).ToLookup(Place);
        var added = after.Except(before).ToLookup(Place);
        return
        [
            .. gone.Select(group => group.Key).Union(added.Select(group => group.Key))
                .SelectMany(place => Pairs([.. gone[place]], [.. added[place]]))
                .OrderBy(change => change.After ?? change.Before),
        ];
    }

    public override string ToString() => (Before, After) switch
    {
        (null, { } added) => $"+ {added}",
        ({ } gone, null) => $"- {gone}",
        _ => $"- {Before}\n+ {After}",
    };

    private static IEnumerable<ReportChange> Pairs(Finding[] gone, Finding[] added) =>
        Enumerable.Range(0, Math.Max(gone.Length, added.Length))
            .Select(index => new ReportChange(gone.ElementAtOrDefault(index), added.ElementAtOrDefault(index)));

    private static (string Path, int Line, int Column, string Id) Place(Finding finding) =>
        (finding.Path, finding.Line, finding.Column, finding.Id);
}
