namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>A header field of SIP, its name written in full.</summary>
internal readonly record struct SipHeader(string Name, string Value)
{
    /// <summary>The header field, whose short name (RFC 3261 §7.3.3) becomes the long one.</summary>
    public static SipHeader Of(string name, string value) => new(LongName(name), value);

    /// <summary>Whether the field has this name; letter case does not matter.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string LongName(string name) => name.Length != 1 ? name : char.ToLowerInvariant(name[0]) switch
    {
        'a' => "Accept-Contact",
        'b' => "Referred-By",
        'c' => "Content-Type",
        'd' => "Request-Disposition",
        'e' => "Content-Encoding",
        'f' => "From",
        'i' => "Call-ID",
        'j' => "Reject-Contact",
        'k' => "Supported",
        'l' => "Content-Length",
        'm' => "Contact",
        'n' => "Identity-Info",
        'o' => "Event",
        'r' => "Refer-To",
        's' => "Subject",
        't' => "To",
        'u' => "Allow-Events",
        'v' => "Via",
        'x' => "Session-Expires",
        'y' => "Identity",
        _ => name,
    };
}
