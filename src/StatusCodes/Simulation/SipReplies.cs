using System.Collections.Immutable;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>Replies of SIP.</summary>
public static class SipReplies
{
    /// <summary>The reply with a code to a request that usually gets it.</summary>
    public static SimulatedReply Of(RegisteredCode code)
    {
        var method = Method(code);
        var headers = ImmutableArray.CreateBuilder<SimulatedHeader>();
        headers.Add(new("Via", "SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101"));
        headers.Add(new("From", "\"Alice\" <sip:alice@example.com>;tag=9fxced76sl"));
        // A trying proxy is no end of a dialog, so its 100 has no tag of its own (RFC 3261 §8.2.6.2).
        headers.Add(new("To", $"\"Bob\" <sip:bob@example.com>{(code.Code == 100 ? "" : ";tag=314159")}"));
        headers.Add(new("Call-ID", "3848276298220188511@client.example.com"));
        headers.Add(new("CSeq", $"1 {method}"));
        headers.AddRange(Demanded(code.Code, method));
        headers.Add(new("Content-Length", "0"));
        return new SimulatedReply(Protocol.Sip, code.Code, code.Phrase, headers.ToImmutable(), "");
    }

    /// <summary>The header fields without which the reply to a method is not one with this code.</summary>
    public static IEnumerable<SimulatedHeader> Demanded(int code, string method) => StatusCatalog.Sip(code) is not { } registered
        ? Array.Empty<SimulatedHeader>()
        : CodeFacts.Headers(registered)
            .Where(header => IsSent(header, method))
            .GroupBy(header => header.Name)
            .Select(same => new SimulatedHeader(same.Key, same.First().Example));

    private static string Method(RegisteredCode code) =>
        CodeFacts.Behavior(code).Methods is { IsEmpty: false } methods && !methods.Contains("INVITE") ? methods[0] : "INVITE";

    private static bool IsSent(CodeHeader header, string method) =>
        header.Place is HeaderPlace.Response
        && (header.Methods.IsEmpty || header.Methods.Contains(method))
        && header.Condition is HeaderCondition.Always or HeaderCondition.MediaType or HeaderCondition.Binding or HeaderCondition.Dialog
        && header.Level is HeaderLevel.Must or HeaderLevel.Should;
}
