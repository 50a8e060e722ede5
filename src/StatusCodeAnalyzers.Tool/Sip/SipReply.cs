using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>Writes the reply to a request: what every reply copies (RFC 3261 §8.2.6), and what its code demands.</summary>
internal sealed class SipReply(SipRequest request, IPEndPoint source, string tag)
{
    /// <summary>The reply as it goes over the wire.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="phrase">Its reason phrase, which may be empty.</param>
    /// <param name="headers">The header fields that the code or the method demands.</param>
    /// <param name="body">The body; empty for none.</param>
    public byte[] Write(int code, string phrase, IEnumerable<SipHeader> headers, string body = "")
    {
        var text = new StringBuilder($"SIP/2.0 {code} {phrase}\r\n");
        var isTopmost = true;
        foreach (var via in request.All("Via"))
        {
            Line("Via", isTopmost ? request.Via.Received(source) : via);
            isTopmost = false;
        }

        if (request.Header("From") is { } from)
            Line("From", from);
        if (request.Header("To") is { } to)
            Line("To", IsTagged(code, to) ? to : $"{to};tag={tag}");
        if (request.Header("Call-ID") is { } call)
            Line("Call-ID", call);
        if (request.Header("CSeq") is { } sequence)
            Line("CSeq", sequence);

        if (code == SipStatusCodes.Status100Trying && request.Header("Timestamp") is { } timestamp)
            Line("Timestamp", timestamp);

        foreach (var header in headers)
            Line(header.Name, header.Value);

        Line("Content-Length", $"{body.Length}");
        return Encoding.Latin1.GetBytes(text.Append("\r\n").Append(body).ToString());

        void Line(string name, string value) => text.Append(name).Append(": ").Append(value).Append("\r\n");
    }

    // A trying proxy is no end of a dialog, so its 100 has no tag of its own (§8.2.6.2).
    private static bool IsTagged(int code, string to) => code == SipStatusCodes.Status100Trying || SipText.Parameter(to, "tag") is not null;
}
