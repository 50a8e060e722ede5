namespace StatusCodeAnalyzers.Knowledge;

/// <summary>The protocols whose status code registries IANA keeps and the package knows.</summary>
public enum Protocol
{
    /// <summary>The Hypertext Transfer Protocol, RFC 9110.</summary>
    Http,

    /// <summary>The Session Initiation Protocol, RFC 3261.</summary>
    Sip,
}

/// <summary>What a protocol is called, and which is the other.</summary>
public static class ProtocolNames
{
    /// <summary>As people write it: <c>HTTP</c>, <c>SIP</c>.</summary>
    public static string Display(this Protocol protocol) => protocol == Protocol.Http ? "HTTP" : "SIP";

    /// <summary>SIP for HTTP, and HTTP for SIP.</summary>
    public static Protocol Other(this Protocol protocol) => protocol == Protocol.Http ? Protocol.Sip : Protocol.Http;
}
