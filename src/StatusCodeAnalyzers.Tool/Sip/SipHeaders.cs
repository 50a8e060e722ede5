using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>The header fields that a code or a method demands of a reply.</summary>
internal static class SipHeaders
{
    /// <summary>The methods that get an answer of their own; all others are not implemented.</summary>
    public const string Allow = "INVITE, ACK, CANCEL, BYE, OPTIONS, REGISTER, MESSAGE, SUBSCRIBE, NOTIFY, PUBLISH, INFO, UPDATE, REFER";

    private const string Expires = "3600";

    /// <summary>The header fields of a reply.</summary>
    public static IEnumerable<SipHeader> Of(SipRequest request, int code, SipPeer peer)
    {
        if (request.Method == "INVITE" && IsDialog(code))
        {
            foreach (var route in request.All("Record-Route"))
                yield return new("Record-Route", route);
        }

        if (Contact(request, code, peer) is { } contact)
            yield return new("Contact", contact);

        foreach (var header in Demanded(request, code))
            yield return header;
    }

    private static bool IsDialog(int code) =>
        StatusClasses.IsSuccess(code) || StatusClasses.IsInterim(code) && code != SipStatusCodes.Status100Trying;

    private static string? Contact(SipRequest request, int code, SipPeer peer) => request.Method switch
    {
        _ when StatusClasses.IsRedirection(code) => $"<sip:elsewhere@{Address(peer)}>",
        "REGISTER" when StatusClasses.IsSuccess(code) => request.Header("Contact") is { } own and not "*" ? WithExpiry(own, request) : null,
        "INVITE" or "SUBSCRIBE" or "REFER" or "UPDATE" or "NOTIFY" when IsDialog(code) => $"<sip:{Address(peer)}{Transport(peer)}>",
        _ => null,
    };

    // What the knowledge has of a code is an example; what the request or this server decides is written over it.
    private static IEnumerable<SipHeader> Demanded(SipRequest request, int code) =>
        from header in SipReplies.Demanded(code, request.Method)
        where header.Name is not "Contact"
        select new SipHeader(header.Name, header.Name switch
        {
            "WWW-Authenticate" or "Proxy-Authenticate" => Challenge(),
            "Allow" => Allow,
            "Unsupported" => string.Join(", ", request.Required.DefaultIfEmpty(header.Value)),
            "Expires" => request.Header("Expires") ?? header.Value,
            "SIP-ETag" => Token(),
            "Date" => DateTime.UtcNow.ToString("R", CultureInfo.InvariantCulture),
            "Supported" => "",
            _ => header.Value,
        });

    private static string WithExpiry(string contact, SipRequest request) =>
        SipText.Parameter(contact, "expires") is null ? $"{contact};expires={request.Header("Expires") ?? Expires}" : contact;

    private static string Challenge() => $"Digest realm=\"statuscode\", nonce=\"{Token()}\", algorithm=MD5, qop=\"auth\"";

    private static string Address(SipPeer peer) => peer.Local.Address.Equals(IPAddress.Any) || peer.Local.Address.Equals(IPAddress.IPv6Any)
        ? $"{Dns.GetHostName()}:{peer.Local.Port}"
        : peer.Local.ToString();

    private static string Transport(SipPeer peer) => peer.IsReliable ? ";transport=tcp" : "";

    /// <summary>A word that nobody can guess, for tags and nonces.</summary>
    public static string Token() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}
