namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>The times of RFC 3261 §17, all made of one: how long a message and its reply may be on their way.</summary>
internal sealed record SipTimers(TimeSpan T1)
{
    /// <summary>What the RFC recommends for the Internet.</summary>
    public static readonly SipTimers Default = new(TimeSpan.FromMilliseconds(500));

    /// <summary>The longest pause between two transmissions.</summary>
    public TimeSpan T2 => 8 * T1;

    /// <summary>The longest that a message stays on the network.</summary>
    public TimeSpan T4 => 10 * T1;

    /// <summary>How long a final reply waits for its ACK, and a request may come again: timers H and J.</summary>
    public TimeSpan Lifetime => 64 * T1;

    /// <summary>How soon an INVITE has to get an answer before it must be told that somebody is trying (§17.2.1).</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
}
