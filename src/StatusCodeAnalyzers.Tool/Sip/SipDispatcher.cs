using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>Tells new requests from those that came before, and gives each to its transaction (RFC 3261 §17.2.3).</summary>
internal sealed class SipDispatcher : IDisposable
{
    /// <summary>How many transactions are remembered at a time; a flood beyond gets 503.</summary>
    public const int Most = 100_000;

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, SipTransaction> transactions = new();
    private readonly ConcurrentDictionary<string, SipTransaction> calls = new();
    private readonly SipTimers timers;
    private readonly AccessLog log;
    private readonly Timer sweeper;

    public SipDispatcher(SipTimers timers, AccessLog log)
    {
        this.timers = timers;
        this.log = log;
        sweeper = new Timer(_ => Forget(), state: null, Sweep, Sweep);
    }

    /// <summary>How many transactions are remembered.</summary>
    public int Count => transactions.Count;

    /// <summary>Takes a request.</summary>
    public void Handle(SipRequest request, SipPeer peer)
    {
        var isAck = request.Method == "ACK";
        if (transactions.TryGetValue(Key(request, isAck ? "INVITE" : request.Method, peer), out var known))
        {
            if (isAck)
                known.Acknowledge();
            else
                known.Repeat();
        }
        else if (isAck)
        {
            // The ACK of a 2xx is a transaction of its own, and belongs to the call (§13.2.2.4).
            if (calls.TryGetValue(CallKey(request), out var call))
                call.Acknowledge();
        }
        else if (request is { Method: "CANCEL", Flaw: null })
        {
            var canceled = transactions.GetValueOrDefault(Key(request, "INVITE", peer));
            Reply(request, peer, canceled is null ? SipStatusCodes.Status481CallTransactionDoesNotExist : SipStatusCodes.Status200OK);
            canceled?.Cancel();
        }
        else if (transactions.Count >= Most)
        {
            Reply(request, peer, SipStatusCodes.Status503ServiceUnavailable);
        }
        else
        {
            Start(request, peer);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        sweeper.Dispose();
        foreach (var transaction in transactions.Values)
            transaction.Dispose();
    }

    private void Start(SipRequest request, SipPeer peer)
    {
        var transaction = new SipTransaction(request, peer, timers, log);
        transactions[Key(request, request.Method, peer)] = transaction;
        if (request.Method == "INVITE")
            calls[CallKey(request)] = transaction;
        transaction.Start();
    }

    private void Reply(SipRequest request, SipPeer peer, int code)
    {
        peer.Send(new SipReply(request, peer.Source, SipHeaders.Token()).Write(code, StatusCatalog.Sip(code)!.Phrase, []), request.Via);
        log.Answered($"SIP/{peer.Transport}", request.Method, request.Uri, code);
    }

    private void Forget()
    {
        var now = Environment.TickCount64;
        foreach (var (key, transaction) in transactions)
        {
            if (transaction.ForgottenAt <= now && transactions.TryRemove(key, out _))
                transaction.Dispose();
        }

        foreach (var (key, transaction) in calls)
        {
            if (transaction.ForgottenAt <= now)
                calls.TryRemove(key, out _);
        }
    }

    // Without the cookie the branch of an old client is not unique, and what RFC 2543 compared has to do.
    private static string Key(SipRequest request, string method, SipPeer peer) =>
        request.Via.Branch?.StartsWith(Via.MagicCookie, StringComparison.OrdinalIgnoreCase) == true
            ? $"{peer.Transport} {method} {request.Via.Branch} {request.Via.Host}:{request.Via.Port}"
            : $"{peer.Transport} {method} {request.Uri} {CallKey(request)} {request.Via.Text}";

    private static string CallKey(SipRequest request) => $"{request.Call} {request.Sequence}";
}
