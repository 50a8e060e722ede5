using System.Globalization;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>What the body of a reply with a status code says: as an error object, and as problem details.</summary>
/// <param name="Code">The status.</param>
/// <param name="Error">The slug of an error object: <c>flow_failed</c>.</param>
/// <param name="Message">Its message, and the title of problem details: <c>Flow Failed</c>.</param>
/// <param name="Type">The URI of problem details: ASP.NET Core's own where it has one, else the section that defines the code.</param>
/// <param name="DefaultTitle">The title that ASP.NET Core writes with that URI when nobody gives one; null where it knows neither.</param>
internal sealed record ResponseBody(int Code, string Error, string Message, string Type, string? DefaultTitle)
{
    private static readonly Lazy<ILookup<int, (int Since, string Type, string Title)>> Defaults = new(() =>
        ReadDefaults().ToLookup(row => row.Code, row => (row.Since, row.Type, row.Title)));

    /// <summary>The body for a code.</summary>
    /// <param name="code">The code, of HTTP or SIP.</param>
    /// <param name="aspNetCore">The major version of ASP.NET Core, which has learnt new codes now and then, and another title.</param>
    public static ResponseBody Of(RegisteredCode code, int aspNetCore)
    {
        // A code has a row for each version from which on it says something else, in their order.
        var known = code.Protocol is Protocol.Http ? Defaults.Value[code.Code].LastOrDefault(row => row.Since <= aspNetCore) : default;
        return known.Type is null
            ? new(code.Code, code.ErrorSlug, code.Phrase, code.Url, DefaultTitle: null)
            : new(code.Code, code.ErrorSlug, code.Phrase, known.Type, known.Title);
    }

    private static IEnumerable<(int Code, int Since, string Type, string Title)> ReadDefaults() =>
        from row in Csv.Rows("problem_details.csv")
        select (Number(row[0]), Number(row[1]), row[2], row[3]);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
