using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>The topmost Via of a request: who sent it, and where the reply goes.</summary>
/// <param name="Text">As written, without the values that may follow in the same field.</param>
/// <param name="Rest">Those values, with the comma before them.</param>
/// <param name="Host">The host of sent-by.</param>
/// <param name="Port">Its port, 5060 where none is written.</param>
internal sealed partial record Via(string Text, string Rest, string Host, int Port)
{
    /// <summary>The port of SIP where an address names none.</summary>
    public const int DefaultPort = 5060;

    /// <summary>The start of a branch that is unique to its transaction (RFC 3261 §8.1.1.7).</summary>
    public const string MagicCookie = "z9hG4bK";

    /// <summary>The branch, or null.</summary>
    public string? Branch { get; } = SipText.Parameter(Text, "branch");

    /// <summary>Whether the sender wants the reply at the port that it sent from (RFC 3581).</summary>
    public bool WantsPort { get; } = SipText.Parameter(Text, "rport") is "";

    /// <summary>Reads the first value of a field; null where it is none.</summary>
    public static Via? Parse(string field)
    {
        var first = SipText.Split(field, ',').First();
        var match = Form().Match(first);
        if (!match.Success)
            return null;

        var port = match.Groups["port"] is { Success: true } written ? int.Parse(written.Value, CultureInfo.InvariantCulture) : DefaultPort;
        var comma = field.IndexOf(first, StringComparison.Ordinal) + first.Length;
        return port is 0 or > IPEndPoint.MaxPort ? null : new Via(first, field[comma..].TrimEnd(), match.Groups["host"].Value, port);
    }

    /// <summary>The field as the reply has it: with where the request really came from.</summary>
    public string Received(IPEndPoint source)
    {
        var text = WantsPort ? EmptyPort().Replace(Text, $";rport={source.Port}", 1) : Text;
        var address = source.Address.ToString();
        return (WantsPort || Host.Trim('[', ']') != address ? $"{text};received={address}" : text) + Rest;
    }

    /// <summary>
    /// Where a reply over UDP goes: to the address that the request came from, at the port of sent-by unless asked otherwise.
    /// </summary>
    public IPEndPoint Target(IPEndPoint source) => WantsPort ? source : new(source.Address, Port);

    [GeneratedRegex(
        @"^\s*SIP\s*/\s*2\.0\s*/\s*[\w.!%*+`'~-]+\s+(?<host>\[[0-9A-Fa-f:.%]+\]|[^\s:;,\[\]]+)\s*(?::\s*(?<port>\d{1,5}))?\s*(?:;|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@";\s*rport\s*=?\s*(?=;|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmptyPort();
}
