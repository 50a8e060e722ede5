using System.Collections.Immutable;
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
    private static readonly Lazy<ImmutableDictionary<int, (int Since, string Type, string Title)>> Defaults = new(() =>
        ReadDefaults().ToImmutableDictionary(row => row.Code, row => (row.Since, row.Type, row.Title)));

    /// <summary>The body for a code.</summary>
    /// <param name="code">The code, of HTTP or SIP.</param>
    /// <param name="aspNetCore">The major version of ASP.NET Core, which has learnt new codes now and then.</param>
    public static ResponseBody Of(RegisteredCode code, int aspNetCore) =>
        code.Protocol is Protocol.Http && Defaults.Value.TryGetValue(code.Code, out var known) && known.Since <= aspNetCore
            ? new(code.Code, code.ErrorSlug, code.Phrase, known.Type, known.Title)
            : new(code.Code, code.ErrorSlug, code.Phrase, code.Url, DefaultTitle: null);

    private static IEnumerable<(int Code, int Since, string Type, string Title)> ReadDefaults() =>
        from row in Csv.Rows("problem_details.csv")
        select (Number(row[0]), Number(row[1]), row[2], row[3]);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
