using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>A place that takes or gives a status code.</summary>
/// <param name="Protocol">Whose codes it takes.</param>
/// <param name="ByName">Whether it counts for its name alone, rather than as an API of the table.</param>
/// <param name="IsCertain">
/// Whether whatever number stands there is meant as a status code; a name such as <c>status</c> alone is no such place.
/// </param>
/// <param name="IsSent">Whether the code given there goes out in a reply, or is promised as one.</param>
internal sealed record Place(Protocol Protocol, bool ByName, bool IsCertain = true, bool IsSent = false);

/// <summary>Decides which members are places: the table first, then the names.</summary>
internal sealed class Places
{
    private readonly StatusCodeApis _apis;
    private readonly ConcurrentDictionary<(ISymbol Member, Carries Carries), Place?> _known = new();

    public Places(StatusCodeApis apis) => _apis = apis;

    /// <summary>The place that the member is; null where it carries no status code in that way.</summary>
    public Place? Of(ISymbol? member, Carries carries) => member is null
        ? null
        : _known.GetOrAdd((member.OriginalDefinition, carries), key => Find(key.Member, key.Carries));

    private Place? Find(ISymbol member, Carries carries)
    {
        if (_apis.Find(member) is { } row)
            return row.Carries == carries ? new Place(row.Protocol, ByName: false, IsSent: row.IsSent) : null;

        return MemberNames.Of(member, carries) is { } protocol ? new Place(protocol, ByName: true, MemberNames.IsCertain(member)) : null;
    }
}
