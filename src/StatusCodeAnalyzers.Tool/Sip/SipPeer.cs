using System.Net;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>Who sent a request, and the way back.</summary>
internal abstract class SipPeer(IPEndPoint source, IPEndPoint local)
{
    /// <summary>Where the request came from.</summary>
    public IPEndPoint Source { get; } = source;

    /// <summary>Where it arrived.</summary>
    public IPEndPoint Local { get; } = local;

    /// <summary>Such as <c>UDP</c>.</summary>
    public abstract string Transport { get; }

    /// <summary>Whether the way loses nothing, so that nothing has to be sent twice.</summary>
    public abstract bool IsReliable { get; }

    /// <summary>Sends a reply to a request with this Via. What can't be sent is lost, as on any network.</summary>
    public abstract void Send(byte[] reply, Via via);
}
