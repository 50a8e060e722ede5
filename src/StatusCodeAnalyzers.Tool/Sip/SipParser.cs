using System.Globalization;
using System.Text;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>
/// Reads requests. What is no request, or names nobody to reply to, is null; what is one but not a sound one has a flaw.
/// Bytes are read as Latin-1 and written so again: every byte that is copied comes out as it came in.
/// </summary>
internal static class SipParser
{
    /// <summary>The bytes that end a header.</summary>
    public static ReadOnlySpan<byte> HeaderEnd => "\r\n\r\n"u8;

    /// <summary>Reads a whole datagram.</summary>
    public static SipRequest? Datagram(ReadOnlySpan<byte> bytes)
    {
        // Keep-alives are empty lines, and may stand before a message too (RFC 3261 §7.5).
        bytes = bytes.TrimStart("\r\n"u8);
        var end = bytes.IndexOf(HeaderEnd);
        var header = end < 0 ? bytes : bytes[..end];
        var body = end < 0 ? [] : bytes[(end + HeaderEnd.Length)..];
        return Read(header, body, isStream: false);
    }

    /// <summary>Reads a message of a stream, whose body is known to be complete.</summary>
    public static SipRequest? Message(ReadOnlySpan<byte> header, ReadOnlySpan<byte> body) => Read(header, body, isStream: true);

    /// <summary>The length that a header gives its body: 0 where it gives none, null where what it gives is no length.</summary>
    public static int? BodyLength(ReadOnlySpan<byte> header)
    {
        var fields = Fields(Encoding.Latin1.GetString(header).Split("\r\n"));
        return fields is null ? null : BodyLength(fields);
    }

    private static SipRequest? Read(ReadOnlySpan<byte> header, ReadOnlySpan<byte> bodyBytes, bool isStream)
    {
        var lines = Encoding.Latin1.GetString(header).Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var uri, var version]
            || !SipText.IsToken(method)
            || uri.Length == 0
            || !version.StartsWith("SIP/", StringComparison.OrdinalIgnoreCase)
            || Fields(lines) is not { } fields
            || fields.Find(field => field.Is("Via")) is not { Value: { } topmost }
            || Via.Parse(topmost) is not { } via)
        {
            return null;
        }

        var length = BodyLength(fields);
        var isWhole = isStream || length <= bodyBytes.Length;
        var body = Encoding.Latin1.GetString(length is { } known && isWhole && fields.Exists(field => field.Is("Content-Length"))
            ? bodyBytes[..known]
            : bodyBytes);
        var flaw = length is null ? "Content-Length is no number"
            : !isWhole ? "The body is shorter than Content-Length"
            : Flaw(method, fields);
        return new SipRequest(method, uri, version, fields, via, body, flaw);
    }

    /// <summary>The header fields after the start line; null where a line is none.</summary>
    private static List<SipHeader>? Fields(string[] lines)
    {
        var fields = new List<SipHeader>();
        foreach (var line in lines.Skip(1))
        {
            if (line.Length == 0)
                break;

            if (line[0] is ' ' or '\t')
            {
                if (fields.Count == 0)
                    return null;
                fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {line.Trim()}" };
                continue;
            }

            // A lone CR or LF, copied into a reply, would be a header field of the sender's making.
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan().ContainsAny('\r', '\n', '\0') || !SipText.IsToken(line[..colon].TrimEnd()))
                return null;

            fields.Add(SipHeader.Of(line[..colon].TrimEnd(), line[(colon + 1)..].Trim()));
        }

        return fields;
    }

    private static int? BodyLength(List<SipHeader> fields) =>
        fields.Find(field => field.Is("Content-Length")) is not { Value: { } text } ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length
        : null;

    private static string? Flaw(string method, List<SipHeader> fields)
    {
        foreach (var name in (string[])["From", "To", "Call-ID", "CSeq"])
        {
            var count = fields.Count(field => field.Is(name));
            if (count != 1 || fields.Find(field => field.Is(name)).Value.Length == 0)
                return count > 1 ? $"More than one {name}" : $"{name} is missing";
        }

        var sequence = fields.Find(field => field.Is("CSeq")).Value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return sequence is not [var number, var named] || !uint.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? "CSeq is not a number and a method"
            : named != method ? "CSeq names another method"
            : null;
    }
}
