using System.Globalization;
using Microsoft.AspNetCore.Http;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>
/// What a request wants of its reply beside the code: <c>?sleep=2s&amp;retry-after=60&amp;header=Name:value&amp;body=…&amp;type=…</c>.
/// </summary>
/// <param name="Sleep">How long it waits.</param>
/// <param name="Headers">Header fields that are added.</param>
/// <param name="Body">The body; null for that of the code.</param>
/// <param name="Type">Its media type; null for that of the body.</param>
internal sealed record ReplyOptions(TimeSpan Sleep, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Body, string? Type)
{
    private const int LongestBody = 64 * 1024;
    private const int MostHeaders = 50;
    private const int Soon = 60;

    /// <summary>Those of a request without a query.</summary>
    public static readonly ReplyOptions None = new(TimeSpan.Zero, [], null, null);

    // They say where the message ends or belong to the connection: the server's own.
    private static readonly HashSet<string> OwnHeaders =
        new(["Connection", "Content-Length", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them; null with one clear line where they make no sense.</summary>
    public static ReplyOptions? Parse(IQueryCollection query, out Refusal? flaw)
    {
        flaw = null;
        if (query.Count == 0)
            return None;

        var sleep = TimeSpan.Zero;
        if (query["sleep"].ToString() is { Length: > 0 } pause && !Duration.TryParse(pause, out sleep))
        {
            flaw = new("Refuse_Sleep");
            return null;
        }

        var headers = new List<KeyValuePair<string, string>>();
        if (query["retry-after"].ToString() is { Length: > 0 } retry)
        {
            if (RetryAfter(retry) is not { } value)
            {
                flaw = new("Refuse_RetryAfter");
                return null;
            }

            headers.Add(new("Retry-After", value));
        }

        foreach (var field in query["header"])
        {
            if (Header(field ?? "") is not { } header || headers.Count == MostHeaders)
            {
                flaw = new("Refuse_Header");
                return null;
            }

            headers.Add(header);
        }

        var type = query["type"] is [{ Length: > 0 } given, ..] ? given : null;
        var body = query["body"] is [{ } text, ..] ? text : null;
        if (body?.Length > LongestBody || type is not null && !IsFieldValue(type))
        {
            flaw = type is not null && !IsFieldValue(type) ? new("Refuse_Type") : new("Refuse_LongBody", LongestBody);
            return null;
        }

        return new ReplyOptions(sleep, headers, body, type);
    }

    private static string? RetryAfter(string text) =>
        text == "date" ? DateTimeOffset.UtcNow.AddSeconds(Soon).ToString("R", CultureInfo.InvariantCulture)
        : text.Length < 10 && text.All(char.IsAsciiDigit) ? text
        : null;

    private static KeyValuePair<string, string>? Header(string field)
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;

        var name = field[..colon];
        var value = field[(colon + 1)..].Trim();
        return Sip.SipText.IsToken(name) && !OwnHeaders.Contains(name) && IsFieldValue(value) ? new(name, value) : null;
    }

    private static bool IsFieldValue(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
