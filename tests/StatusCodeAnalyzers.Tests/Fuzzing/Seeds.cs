using System.Globalization;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>Which random code is made: the same on every machine, more or other by <c>FUZZ_SEED</c> and <c>FUZZ_COUNT</c>.</summary>
internal static class Seeds
{
    public static IReadOnlyList<int> Take(int byDefault) =>
        [.. Enumerable.Range(Setting("FUZZ_SEED", 1), Setting("FUZZ_COUNT", byDefault))];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}
