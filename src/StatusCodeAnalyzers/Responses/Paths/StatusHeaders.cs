using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>The header that a response with a status lacks when nobody sets it, from the catalog.</summary>
internal static class StatusHeaders
{
    // Without it the response breaks the RFC. Of 226 and the interim statuses nobody sets one by hand.
    private static readonly (int Code, string Name)[] DemandedOf =
    {
        (206, "Content-Range"), (405, "Allow"), (407, "Proxy-Authenticate"), (416, "Content-Range"), (426, "Upgrade"),
    };

    // 401 demands it too, but authentication that is not of HTTP has none to tell.
    private static readonly (int Code, string Name)[] ExpectedOf =
        { (401, "WWW-Authenticate"), (429, "Retry-After"), (503, "Retry-After") };

    /// <summary>The names of all of them.</summary>
    public static readonly IReadOnlyList<string> Names = DemandedOf.Concat(ExpectedOf).Select(pair => pair.Name).Distinct().ToArray();

    /// <summary>The header that a status is not allowed to come without.</summary>
    public static CodeHeader? Demanded(int code) => Find(code, DemandedOf);

    /// <summary>The header that clients of a status look for.</summary>
    public static CodeHeader? Expected(int code) => Find(code, ExpectedOf);

    /// <summary>A value that is valid, for somebody to fill in: of a time to wait, the seconds, which do not grow old.</summary>
    public static string Value(CodeHeader header) =>
        header.Name == "Retry-After" && !int.TryParse(header.Example, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Expected(429)!.Example
            : header.Example;

    private static CodeHeader? Find(int code, (int Code, string Name)[] pairs)
    {
        foreach (var pair in pairs)
        {
            if (pair.Code == code)
            {
                return CodeFacts.Headers(StatusCatalog.Http(code)!).First(header =>
                    header.Name == pair.Name && header.Place is HeaderPlace.Response);
            }
        }

        return null;
    }
}
