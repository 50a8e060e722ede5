using System.Collections.Immutable;
using System.Text;

namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>A reply with a status code as it stands on the wire: what a client sees of it, and what a server sends.</summary>
/// <param name="Protocol">The protocol that it is written in, which need not be that of the code.</param>
/// <param name="Code">The status code.</param>
/// <param name="Phrase">The reason phrase; empty where nobody has one.</param>
/// <param name="Headers">The header fields in their order.</param>
/// <param name="Body">The body; empty for none.</param>
public sealed record SimulatedReply(Protocol Protocol, int Code, string Phrase, ImmutableArray<SimulatedHeader> Headers, string Body)
{
    /// <summary>The first line: <c>HTTP/1.1 404 Not Found</c>.</summary>
    public string StatusLine => $"{(Protocol is Protocol.Http ? "HTTP/1.1" : "SIP/2.0")} {Code} {Phrase}";

    /// <summary>The whole reply.</summary>
    /// <param name="newLine">What ends a line: <c>\r\n</c> on the wire.</param>
    public string Raw(string newLine)
    {
        var text = new StringBuilder(StatusLine).Append(newLine);
        foreach (var header in Headers)
            text.Append(header.Name).Append(": ").Append(header.Value).Append(newLine);

        return text.Append(newLine).Append(Body).ToString();
    }

    /// <summary>The value of a header field, or null.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}

/// <summary>A header field of a reply.</summary>
public sealed record SimulatedHeader(string Name, string Value);
