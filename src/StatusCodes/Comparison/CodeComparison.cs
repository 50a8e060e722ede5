using System.Collections.Immutable;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Knowledge.Comparison;

/// <summary>Two codes side by side: every pair can be compared, and of some somebody wrote down when to use which.</summary>
/// <param name="First">One code.</param>
/// <param name="Second">The other, of the same protocol or not.</param>
public sealed record CodeComparison(RegisteredCode First, RegisteredCode Second)
{
    /// <summary>What is known of this very pair, or null.</summary>
    public RelatedCodes? Curated { get; } = CodeFacts.Between(First, Second);

    /// <summary>What each says where they differ, one row for each question.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public ImmutableArray<Difference> Differences(IFormatProvider? culture)
    {
        var (one, other) = (CodeFacts.Behavior(First), CodeFacts.Behavior(Second));
        return ImmutableArray.Create(
                new Difference(Aspect.Meaning, First.Meaning(culture), Second.Meaning(culture)),
                new Difference(Aspect.Seen, First.Seen(culture), Second.Seen(culture)),
                new Difference(Aspect.Server, First.Server(culture), Second.Server(culture)),
                new Difference(Aspect.Client, First.Client(culture), Second.Client(culture)),
                new Difference(Aspect.Caching, one.CachingText(culture), other.CachingText(culture)),
                new Difference(Aspect.Retry, one.RetryText(culture), other.RetryText(culture)),
                new Difference(Aspect.Methods, string.Join(", ", one.Methods), string.Join(", ", other.Methods)),
                new Difference(Aspect.Headers, Headers(First), Headers(Second)),
                new Difference(Aspect.NearestHttp, Nearest(First), Nearest(Second)),
                new Difference(Aspect.Reference, First.Reference, Second.Reference))
            .RemoveAll(difference => difference.First == difference.Second);
    }

    private static string Headers(RegisteredCode code) => string.Join(", ", CodeFacts.Headers(code)
        .Where(header => header.Place is HeaderPlace.Response)
        .Select(header => header.Name)
        .Distinct());

    private static string Nearest(RegisteredCode code) =>
        code.Protocol is Protocol.Sip ? StatusCatalog.Http(code.NearestHttp)!.Display : "";
}

/// <summary>What two codes say to one question. An empty text says that there is nothing to say.</summary>
public sealed record Difference(Aspect Aspect, string First, string Second);

/// <summary>The questions that one asks of two codes.</summary>
public enum Aspect
{
    /// <summary>What it means.</summary>
    Meaning,

    /// <summary>When one sees it.</summary>
    Seen,

    /// <summary>What the server does.</summary>
    Server,

    /// <summary>What the client does.</summary>
    Client,

    /// <summary>What caches do with it.</summary>
    Caching,

    /// <summary>Whether the request may be sent again.</summary>
    Retry,

    /// <summary>The methods that it usually answers.</summary>
    Methods,

    /// <summary>The header fields of the response.</summary>
    Headers,

    /// <summary>For SIP, the HTTP code that says most nearly the same.</summary>
    NearestHttp,

    /// <summary>The document that defines it.</summary>
    Reference,
}
