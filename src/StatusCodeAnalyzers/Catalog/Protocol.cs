namespace StatusCodeAnalyzers.Catalog;

/// <summary>The protocols whose status code registries IANA keeps and the package knows.</summary>
internal enum Protocol
{
    Http,
    Sip,
}

internal static class ProtocolNames
{
    /// <summary>As people write it: <c>HTTP</c>, <c>SIP</c>.</summary>
    public static string Display(this Protocol protocol) => protocol == Protocol.Http ? "HTTP" : "SIP";

    public static Protocol Other(this Protocol protocol) => protocol == Protocol.Http ? Protocol.Sip : Protocol.Http;
}
