using System.Collections.Immutable;
using System.Globalization;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>
/// Which code of an error the <c>type</c> URI of problem details stands for: the RFC section that defines it, or a page about it.
/// </summary>
internal static class CodeUris
{
    // By RFC and section, such as "9110#15.5.5".
    private static readonly Lazy<ImmutableDictionary<string, int>> Sections = new(() =>
        Current().Concat(Former()).ToImmutableDictionary(row => row.Section, row => row.Code));

    /// <summary>The code, or null where the URI is of anything else.</summary>
    public static int? Find(string uri)
    {
        var start = uri.IndexOf("://", StringComparison.Ordinal);
        if (start < 0 || !uri.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return null;

        return OfSection(uri) ?? OfPage(uri.Substring(start + 3));
    }

    /// <summary>https://tools.ietf.org/html/rfc9110#section-15.5.5 and the same section at the other places that keep RFCs.</summary>
    private static int? OfSection(string uri)
    {
        var hash = uri.IndexOf('#');
        var rfc = uri.LastIndexOf("rfc", StringComparison.OrdinalIgnoreCase);
        if (hash < 0 || rfc < 0)
            return null;

        // In the fragment of httpwg.org, #rfc.section.6.5.4, the number of the RFC stands further left.
        if (rfc > hash)
            rfc = uri.LastIndexOf("rfc", hash, StringComparison.OrdinalIgnoreCase);

        var section = uri.Substring(hash + 1).ToLowerInvariant();
        foreach (var beginning in new[] { "section-", "rfc.section.", "sec" })
        {
            if (rfc >= 0 && section.StartsWith(beginning, StringComparison.Ordinal))
                return Sections.Value.TryGetValue($"{Digits(uri, rfc + 3)}#{section.Substring(beginning.Length)}", out var code)
                    ? code
                    : null;
        }

        return null;
    }

    /// <summary>https://httpstatuses.io/404 and other addresses that speak of HTTP or of statuses and end in a code.</summary>
    private static int? OfPage(string address)
    {
        var page = address.TrimEnd('/');
        var isNumbered = page.Length > 4
            && !char.IsLetterOrDigit(page[page.Length - 4])
            && (page.IndexOf("http", StringComparison.OrdinalIgnoreCase) >= 0
                || page.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0);

        return isNumbered
            && int.TryParse(page.Substring(page.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code >= 400
            && StatusCatalog.Http(code) is not null
                ? code
                : null;
    }

    private static IEnumerable<(string Section, int Code)> Current() =>
        from code in StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip))
        where code.Code >= 400
        let section = code.Url.IndexOf("#section-", StringComparison.Ordinal)
        let number = code.Url.IndexOf("/rfc/rfc", StringComparison.Ordinal) + 8
        group code by $"{Digits(code.Url, number)}#{code.Url.Substring(section + 9)}" into codes
        where codes.Count() == 1
        select (codes.Key, codes.Single().Code);

    // What RFC 9110 replaced: the sections of one chapter, in the order of their codes.
    private static IEnumerable<(string Section, int Code)> Former() =>
        Chapter("7231#6.5.", 400, 402, 403, 404, 405, 406, 408, 409, 410, 411, 413, 414, 415, 417, 426)
            .Concat(Chapter("7231#6.6.", 500, 501, 502, 503, 504, 505))
            .Concat(Chapter("7235#3.", 401, 407))
            .Concat(Chapter("2616#10.4.", 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417))
            .Concat(Chapter("2616#10.5.", 500, 501, 502, 503, 504, 505))
            .Concat(new[] { ("7232#4.2", 412), ("7233#4.4", 416), ("4918#11.2", 422), ("7540#9.1.2", 421) });

    private static IEnumerable<(string Section, int Code)> Chapter(string chapter, params int[] codes) =>
        codes.Select((code, index) => ($"{chapter}{index + 1}", code));

    private static string Digits(string text, int start) => new(text.Skip(start).TakeWhile(char.IsDigit).ToArray());
}
