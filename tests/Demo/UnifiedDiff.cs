namespace StatusCodeAnalyzers.Demo;

/// <summary>Shows what changed in a file the way git does, on machines that have only the SDK.</summary>
public static class UnifiedDiff
{
    private const int Context = 1;

    public static IEnumerable<string> Between(string name, string before, string after)
    {
        var lines = Compare(before.Split('\n'), after.Split('\n'));
        if (lines.All(line => line.Sign == ' '))
            yield break;

        yield return $"--- a/{name}";
        yield return $"+++ b/{name}";
        for (var end = 0; lines.FindIndex(end, line => line.Sign != ' ') is var change and >= 0;)
        {
            var start = Math.Max(end, change - Context);
            end = EndOfHunk(lines, change);
            yield return $"@@ -{Range(lines, start, end, other: '+')} +{Range(lines, start, end, other: '-')} @@";
            foreach (var line in lines[start..end])
                yield return line.Sign + line.Text;
        }
    }

    /// <summary>Changes that are closer than their contexts share a hunk.</summary>
    private static int EndOfHunk(List<Line> lines, int change)
    {
        var end = change + 1;
        while (lines.FindIndex(end, Math.Min((2 * Context) + 1, lines.Count - end), line => line.Sign != ' ') is var next and >= 0)
            end = next + 1;
        return Math.Min(end + Context, lines.Count);
    }

    private static string Range(List<Line> lines, int start, int end, char other)
    {
        int Count(Range range) => lines[range].Count(line => line.Sign != other);
        return $"{Count(..start) + 1},{Count(start..end)}";
    }

    /// <summary>The lines of the longest common subsequence stay; every other one was removed or added.</summary>
    private static List<Line> Compare(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var lines = new List<Line>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add(new(' ', before[i++]));
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
                lines.Add(new('-', before[i++]));
            else
                lines.Add(new('+', after[j++]));
        }

        return lines;
    }

    private sealed record Line(char Sign, string Text);
}
