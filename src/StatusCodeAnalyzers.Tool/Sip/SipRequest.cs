namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>A request, as far as a reply needs it.</summary>
/// <param name="Method">As written: methods are case-sensitive.</param>
/// <param name="Uri">The Request-URI.</param>
/// <param name="Version">Such as <c>SIP/2.0</c>.</param>
/// <param name="Headers">The header fields in their order, folded lines joined.</param>
/// <param name="Via">The topmost Via, which says where the reply goes.</param>
/// <param name="Body">What follows the header, as long as Content-Length says.</param>
/// <param name="Flaw">What is wrong with it in a few words, so that it gets 400; null where nothing is.</param>
internal sealed record SipRequest(
    string Method, string Uri, string Version, IReadOnlyList<SipHeader> Headers, Via Via, string Body, string? Flaw)
{
    /// <summary>The first field of a name, or null.</summary>
    public string? Header(string name)
    {
        foreach (var header in Headers)
        {
            if (header.Is(name))
                return header.Value;
        }

        return null;
    }

    /// <summary>The fields of a name.</summary>
    public IEnumerable<string> All(string name) => Headers.Where(header => header.Is(name)).Select(header => header.Value);

    /// <summary>The number of CSeq.</summary>
    public string Sequence => (Header("CSeq") ?? "").Split(' ', '\t')[0];

    /// <summary>What tells a dialog, or the call that may become one, from all others: Call-ID and the caller's tag.</summary>
    public string Call => $"{Header("Call-ID")} {SipText.Parameter(Header("From") ?? "", "tag")}";

    /// <summary>The extensions that the sender insists on.</summary>
    public IEnumerable<string> Required => All("Require").SelectMany(value => SipText.Split(value, ',')).Where(option => option.Length > 0);
}
