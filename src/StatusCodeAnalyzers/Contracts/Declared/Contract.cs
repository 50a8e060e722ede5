using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What the OpenAPI document says of an endpoint's replies.</summary>
/// <param name="Replies">What is declared. Where nothing is, the document says 200.</param>
internal sealed record Contract(ImmutableArray<DeclaredReply> Replies)
{
    /// <summary>Codes that nobody has to declare, because something else adds them to the document; they take nothing away.</summary>
    public ImmutableHashSet<int> Spared { get; init; } = ImmutableHashSet<int>.Empty;

    /// <summary>Whether a convention declares them, which counts no more once the endpoint declares something itself.</summary>
    public bool IsConvention { get; init; }

    /// <summary>Whether nothing is declared, so that the document says 200.</summary>
    public bool IsImplied => Replies.IsEmpty;

    /// <summary>Whether every declared reply is an error: the document then has no other.</summary>
    public bool HasOnlyErrors => !IsImplied && Replies.All(reply => reply.Code is null or >= 400);

    /// <summary>The successes that are declared.</summary>
    public IEnumerable<DeclaredReply> Successes => Replies.Where(reply => reply.Code is { } code && IsSuccess(code));

    /// <summary>Whether the document has a reply with the code, or one that stands for it.</summary>
    public bool Covers(int code) =>
        Spared.Contains(code)
        || (IsImplied ? code == 200 : Replies.Any(reply => reply.Code == code || reply.Code is null && code >= 400));

    public static bool IsSuccess(int code) => code is >= 200 and <= 299;
}
