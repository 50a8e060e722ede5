using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>What has happened to a response where the code has come to. Where nothing comes, there is no state: null.</summary>
/// <param name="Started">Whether a write has come before on every path.</param>
/// <param name="Written">Whether one has on every path that no exception has led to.</param>
/// <param name="Touched">Whether something may have given the response a status on some path.</param>
/// <param name="Headers">The headers that may have been set on some path, as bits of <see cref="PathHeaders"/>.</param>
/// <param name="Pending">The statuses that may be the one that is sent, one per path, with the headers of their own paths.</param>
/// <param name="Doubtful">Those that may be it if an exception has come, at a place where none may ever come.</param>
internal sealed record PathState(
    bool Started,
    bool Written,
    bool Touched,
    int Headers,
    ImmutableDictionary<SyntaxNode, int> Pending,
    ImmutableHashSet<SyntaxNode> Doubtful)
{
    /// <summary>Where a function begins.</summary>
    public static readonly PathState Entry =
        new(false, false, false, Headers: 0, ImmutableDictionary<SyntaxNode, int>.Empty, ImmutableHashSet<SyntaxNode>.Empty);

    /// <summary>All statuses that may be sent.</summary>
    public IEnumerable<SyntaxNode> Statuses => Pending.Keys.Concat(Doubtful);

    /// <summary>What is true where two paths meet.</summary>
    public static PathState? Merge(PathState? one, PathState? other) =>
        one is null || ReferenceEquals(one, other) ? other
        : other is null ? one
        : new(
            one.Started && other.Started,
            one.Written && other.Written,
            one.Touched || other.Touched,
            one.Headers | other.Headers,
            other.Pending.Aggregate(one.Pending, (all, next) =>
                all.SetItem(next.Key, next.Value | (all.TryGetValue(next.Key, out var headers) ? headers : 0))),
            one.Doubtful.Union(other.Doubtful));

    /// <summary>What is true where an exception may have led.</summary>
    public PathState Caught() => this with { Pending = Pending.Clear(), Doubtful = Doubtful.Union(Pending.Keys) };

    /// <summary>What is true behind headers that may be set.</summary>
    public PathState With(int headers) => this with
    {
        Headers = Headers | headers,
        Pending = headers == 0 ? Pending : Pending.ToImmutableDictionary(pair => pair.Key, pair => pair.Value | headers),
    };

    /// <summary>What is true behind a status that is set. Behind a write, this throws, and nothing is set that could be lost.</summary>
    public PathState With(SyntaxNode status) =>
        Started ? this with { Touched = true }
        : Written ? this with { Touched = true, Pending = Pending.Clear(), Doubtful = Doubtful.Clear().Add(status) }
        : WithoutStatus() with { Pending = Pending.Clear().Add(status, Headers) };

    /// <summary>What is true behind a status that is no status of the function's own.</summary>
    public PathState WithoutStatus() => this with { Touched = true, Pending = Pending.Clear(), Doubtful = Doubtful.Clear() };
}
