using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>Decides what a request gets: what it asks for if it can be sent, and otherwise what RFC 3261 §8.2 says of it.</summary>
internal static class SipUser
{
    private static readonly HashSet<string> Methods = [.. SipHeaders.Allow.Split(", ")];

    /// <summary>The codes that a request gets, and what is wrong with it if something is.</summary>
    public static (WantedReply Reply, int Final, string? Flaw) Answer(SipRequest request)
    {
        var wanted = WantedReply.Of(request.Uri);
        return Refusal(request, wanted) is var (code, flaw)
            ? (wanted with { Interim = [], Sleep = TimeSpan.Zero }, code, flaw)
            : (wanted, wanted.Final ?? Ordinary(request), null);
    }

    private static (int Code, string? Flaw)? Refusal(SipRequest request, WantedReply wanted)
    {
        if (request.Flaw is { } flaw)
            return (SipStatusCodes.Status400BadRequest, flaw);
        if (!request.Version.Equals("SIP/2.0", StringComparison.OrdinalIgnoreCase))
            return (SipStatusCodes.Status505VersionNotSupported, null);
        if (request.Uri.Split(':')[0].ToLowerInvariant() is not ("sip" or "sips" or "tel"))
            return (SipStatusCodes.Status416UnsupportedURIScheme, null);

        return wanted.Flaw is null ? null : (SipStatusCodes.Status400BadRequest, wanted.Flaw);
    }

    private static int Ordinary(SipRequest request) =>
        !Methods.Contains(request.Method) ? SipStatusCodes.Status501NotImplemented
        : request.Required.Any() ? SipStatusCodes.Status420BadExtension
        : SipStatusCodes.Status200OK;
}
