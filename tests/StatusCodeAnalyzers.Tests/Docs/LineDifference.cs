namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>What two texts differ in, as a failure shows it: a table of sixty rows is no answer to the question which one is old.</summary>
internal static class LineDifference
{
    public static string Of(string written, string wanted)
    {
        var (left, right) = (written.Split('\n'), wanted.Split('\n'));
        var lines = left.Except(right).Select(line => $"- {line}\n").Concat(right.Except(left).Select(line => $"+ {line}\n")).ToList();
        return lines.Count == 0 ? "The lines are the same, in another order.\n" : string.Concat(lines);
    }
}
