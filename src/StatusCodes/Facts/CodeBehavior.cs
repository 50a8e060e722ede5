using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Knowledge.Facts;

/// <summary>What caches and clients do with a code.</summary>
/// <param name="Protocol">The code's protocol.</param>
/// <param name="Code">The code.</param>
/// <param name="Caching">Whether a cache stores a response with it; null in SIP, which has no caches of responses.</param>
/// <param name="CachingReference">The document and section that say so; empty in SIP.</param>
/// <param name="Retry">What becomes of the request.</param>
/// <param name="RetryReference">The document and section that it follows from.</param>
/// <param name="Methods">The methods that it usually answers; none if it answers any.</param>
public sealed record CodeBehavior(
    Protocol Protocol,
    int Code,
    Caching? Caching,
    string CachingReference,
    Retry Retry,
    string RetryReference,
    ImmutableArray<string> Methods)
{
    /// <summary>Whether a cache may store a response with the code though nothing in it says so (RFC 9110 §15.1).</summary>
    public bool IsCacheableByDefault => Caching is Facts.Caching.ByDefault;

    /// <summary>Where the section about caching can be read; empty in SIP.</summary>
    public string CachingUrl => Sections.Url(CachingReference);

    /// <summary>Where the section about the retry can be read.</summary>
    public string RetryUrl => Sections.Url(RetryReference);

    /// <summary>What a cache does, in a sentence; empty in SIP.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string CachingText(IFormatProvider? culture) =>
        Caching is { } caching ? CodeSentences.OfFact(culture, $"Caching_{caching}") : "";

    /// <summary>What a client does, in a sentence.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string RetryText(IFormatProvider? culture) => CodeSentences.OfFact(culture, $"Retry_{Retry}");
}

/// <summary>Whether a cache stores a response.</summary>
public enum Caching
{
    /// <summary>For a time of the cache's own choice, unless the response says otherwise.</summary>
    ByDefault,

    /// <summary>Only if the response says so.</summary>
    IfTold,

    /// <summary>It refreshes what is stored: 304.</summary>
    Refreshes,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>What a client does with a request that was answered with a code.</summary>
public enum Retry
{
    /// <summary>Nothing: the request went well, is still at work, or was ended on purpose.</summary>
    None,

    /// <summary>Send it to the address that the response names.</summary>
    Redirect,

    /// <summary>Send it again with credentials.</summary>
    Credentials,

    /// <summary>Change it first.</summary>
    Change,

    /// <summary>Send it again after a wait.</summary>
    Later,

    /// <summary>Send it again after a wait, if its method is idempotent.</summary>
    Idempotent,

    /// <summary>Send it again over a new connection.</summary>
    NewConnection,

    /// <summary>Send it to another server, or another way to the same user.</summary>
    Elsewhere,

    /// <summary>Give it up: it would fail again.</summary>
    Never,
}
