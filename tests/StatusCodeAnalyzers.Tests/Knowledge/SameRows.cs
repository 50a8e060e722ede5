namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>
/// Two lists that have to say the same. A failure names the rows that only one of them has, and the file that lacks them: who adds a code
/// meets it, and an index into a collection would send them searching.
/// </summary>
internal static class SameRows
{
    /// <param name="one">Where the first list stands: a file, from the root of the repository.</param>
    /// <param name="rows">What stands there.</param>
    /// <param name="other">Where the second list stands.</param>
    /// <param name="otherRows">What stands there.</param>
    /// <param name="inOrder">Whether the order counts.</param>
    public static void AssertSame(
        string one, IEnumerable<string> rows, string other, IEnumerable<string> otherRows, bool inOrder = false)
    {
        var (left, right) = (rows.ToList(), otherRows.ToList());
        string[] wrong =
        [
            .. Lacks(one, right.Except(left)), .. Lacks(other, left.Except(right)),
            .. Twice(one, left), .. Twice(other, right),
        ];
        if (wrong.Length > 0)
            Assert.Fail(string.Join('\n', wrong));
        if (inOrder && !left.SequenceEqual(right))
        {
            var first = left.Zip(right).First(pair => pair.First != pair.Second);
            Assert.Fail($"{one} and {other} have the same rows in another order; the first: {first}");
        }
    }

    private static IEnumerable<string> Lacks(string file, IEnumerable<string> rows) => rows.Select(row => $"{file} lacks: {row}");

    private static IEnumerable<string> Twice(string file, IEnumerable<string> rows) =>
        rows.CountBy(row => row).Where(row => row.Value > 1).Select(row => $"{file} has twice: {row.Key}");
}
