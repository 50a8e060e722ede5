using System.Collections.Immutable;
using System.Globalization;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>
/// Registered HTTP codes that a number may have been meant for: one digit wrong, missing or too many, or two of them swapped.
/// </summary>
internal static class SimilarCodes
{
    // More would be no help.
    private const int Most = 3;

    /// <summary>How many of them a message has room for; a menu has all.</summary>
    public const int MostSaid = 2;

    /// <summary>What real code returns, most often first; what nobody returns by hand is not here.</summary>
    public static readonly ImmutableArray<int> Common = ImmutableArray.Create(
        200, 400, 404, 401, 403, 500, 201, 204, 409, 429, 422, 503, 502, 302, 301, 304, 405, 410, 415, 202, 412, 501, 504, 307, 308,
        206, 303, 402, 406, 408, 411, 413, 414, 416, 417, 421, 423, 424, 426, 428, 431, 451, 205, 207, 300, 505, 507, 508, 511);

    /// <summary>What a reply could say with a registered code: what the vendors mean, or what the number may be a slip of.</summary>
    public static ImmutableArray<RegisteredCode> Instead(int number) =>
        StatusCatalog.Vendors(number).Any() ? StatusCatalog.Instead(number).Take(Most).ToImmutableArray() : Of(number);

    /// <summary>
    /// Three codes at most, the likeliest first: by what the finger did, then those of the class that was written, then by how often real
    /// code returns them.
    /// </summary>
    public static ImmutableArray<RegisteredCode> Of(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return Common
            .Where(code => IsSlip(digits, code.ToString(CultureInfo.InvariantCulture)))
            .OrderBy(code => Slip(digits, code.ToString(CultureInfo.InvariantCulture)))
            .ThenBy(code => digits[0] == code.ToString(CultureInfo.InvariantCulture)[0] ? 0 : 1)
            .Take(Most)
            .Select(code => StatusCatalog.Http(code)!)
            .ToImmutableArray();
    }

    /// <summary>How far from what was meant: a key hit twice, one key too many at the end, two swapped, any other key.</summary>
    private static int Slip(string written, string meant) =>
        IsDoubled(written, meant) ? 0
        : written.StartsWith(meant, StringComparison.Ordinal) ? 1
        : IsSwapped(written, meant) ? 2
        : 3;

    private static bool IsSlip(string written, string meant) => (written.Length - meant.Length) switch
    {
        0 => IsOneWrong(written, meant) || IsSwapped(written, meant),
        1 => LacksOne(meant, written),
        -1 => LacksOne(written, meant),
        _ => false,
    };

    // The first digit is the class: nobody misses it by more than a neighbouring key.
    private static bool IsOneWrong(string written, string meant)
    {
        var wrong = Enumerable.Range(0, meant.Length).Where(index => written[index] != meant[index]).ToList();
        return wrong.Count == 1 && (wrong[0] > 0 || Math.Abs(written[0] - meant[0]) == 1);
    }

    private static bool IsSwapped(string written, string meant) =>
        written.Length == meant.Length
        && Enumerable.Range(1, meant.Length - 1).Any(index =>
            written.Remove(index - 1, 2).Insert(index - 1, $"{written[index]}{written[index - 1]}") == meant);

    private static bool LacksOne(string shorter, string longer) =>
        Enumerable.Range(0, longer.Length).Any(index => longer.Remove(index, 1) == shorter);

    /// <summary>Whether a key was hit twice, the likeliest slip of all: <c>4004</c>, <c>2000</c>.</summary>
    private static bool IsDoubled(string written, string meant) =>
        written.Length > meant.Length
        && Enumerable.Range(1, meant.Length).Any(index => written[index] == written[index - 1] && written.Remove(index, 1) == meant);
}
