using Microsoft.AspNetCore.Http;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>
/// A request and its replies (RFC 3261 §17.2): remembers the last one for the case that the request comes again, and sends a final
/// reply to INVITE until somebody acknowledges it.
/// </summary>
internal sealed class SipTransaction(SipRequest request, SipPeer peer, SipTimers timers, AccessLog log) : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private readonly string tag = SipHeaders.Token();
    private byte[]? last;
    private bool isAcknowledged;

    /// <summary>The code of the final reply; 0 until there is one.</summary>
    public int Final { get; private set; }

    /// <summary>When the transaction can be forgotten, in ticks of the machine.</summary>
    public long ForgottenAt { get; private set; } = long.MaxValue;

    private bool IsInvite => request.Method == "INVITE";

    /// <summary>Sends what the request gets, at once or after a while.</summary>
    public void Start()
    {
        var (wanted, final, flaw) = SipUser.Answer(request);
        if (IsInvite)
        {
            if (wanted.Sleep > SipTimers.Patience && !wanted.Interim.Contains(SipStatusCodes.Status100Trying))
                Send(SipStatusCodes.Status100Trying, null);
            foreach (var interim in wanted.Interim)
                Send(interim, null);
        }

        if (wanted.Sleep == TimeSpan.Zero)
            Finish(final, flaw);
        else
            _ = FinishLaterAsync(final, wanted.Sleep);
    }

    /// <summary>The request came again: so does the last reply.</summary>
    public void Repeat()
    {
        lock (gate)
        {
            if (last is not null && !isAcknowledged)
                peer.Send(last, request.Via);
        }
    }

    /// <summary>The ACK came.</summary>
    public void Acknowledge()
    {
        lock (gate)
        {
            if (isAcknowledged || Final == 0)
                return;

            isAcknowledged = true;
            ForgetAfter(StatusClasses.IsSuccess(Final) ? timers.Lifetime : peer.IsReliable ? TimeSpan.Zero : timers.T4);
        }

        stop.Cancel();
    }

    /// <summary>The caller has hung up before an answer.</summary>
    public void Cancel() => Finish(SipStatusCodes.Status487RequestTerminated, null);

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    private async Task FinishLaterAsync(int final, TimeSpan sleep)
    {
        await Task.Delay(sleep, CancellationToken.None).ConfigureAwait(false);
        Finish(final, null);
    }

    private void Finish(int code, string? flaw)
    {
        lock (gate)
        {
            if (Final > 0)
                return;

            Final = code;
            Send(code, flaw);
            ForgetAfter(IsInvite || !peer.IsReliable ? timers.Lifetime : TimeSpan.Zero);
        }

        log.Answered($"SIP/{peer.Transport}", request.Method, request.Uri, code);

        // Whoever reads a 2xx from a stream may still be behind a proxy that lost it, so its repetitions do not ask for the transport
        // (§13.3.1.4).
        if (IsInvite && (StatusClasses.IsSuccess(code) || !peer.IsReliable))
            _ = RepeatUntilAcknowledgedAsync(stop.Token);
    }

    private async Task RepeatUntilAcknowledgedAsync(CancellationToken cancellation)
    {
        var pause = timers.T1;
        for (var waited = pause; waited < timers.Lifetime; waited += pause)
        {
            await Task.Delay(pause, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellation.IsCancellationRequested)
                return;

            Repeat();
            pause = pause * 2 < timers.T2 ? pause * 2 : timers.T2;
        }

        log.Note($"SIP/{peer.Transport} {request.Uri}: nobody acknowledged {Final}");
    }

    private void Send(int code, string? flaw)
    {
        lock (gate)
        {
            IEnumerable<SipHeader> warning = flaw is null ? [] : [new SipHeader("Warning", $"399 statuscode \"{flaw}\"")];
            var body = IsInvite && StatusClasses.IsSuccess(code) ? SessionAnswer.To(request) : "";
            IEnumerable<SipHeader> type = body.Length > 0 ? [new SipHeader("Content-Type", "application/sdp")] : [];
            last = new SipReply(request, peer.Source, tag).Write(
                code, StatusCatalog.Sip(code)?.Phrase ?? "", [.. SipHeaders.Of(request, code, peer), .. warning, .. type], body);
            peer.Send(last, request.Via);
        }
    }

    private void ForgetAfter(TimeSpan time) => ForgottenAt = Environment.TickCount64 + (long)time.TotalMilliseconds;
}
