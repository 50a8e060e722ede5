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
internal sealed record StatusCodeSlot(Protocol Protocol, bool ByName, bool IsCertain = true, bool IsSent = false);

/// <summary>Decides which members are places: the table first, then the names.</summary>
internal sealed class KnownSlots
{
    private readonly StatusCodeApis _apis;
    private readonly ConcurrentDictionary<(ISymbol Member, CodePosition Position), StatusCodeSlot?> _known = new();

    public KnownSlots(StatusCodeApis apis) => _apis = apis;

    /// <summary>The place that the member is; null where it carries no status code in that way.</summary>
    public StatusCodeSlot? Of(ISymbol? member, CodePosition position) => member is null
        ? null
        : _known.GetOrAdd((member.OriginalDefinition, position), key => Find(key.Member, key.Position));

    /// <summary>The place that stands beside a key in a text: <c>tags["http.status_code"]</c>. Names tell of numbers alone.</summary>
    public StatusCodeSlot? OfKey(string key) => !_apis.IsText && new Words(key) is var words && Vocabulary.IsKeyOfStatusCode(words)
        ? new StatusCodeSlot(Vocabulary.IsSip(words) ? Protocol.Sip : Protocol.Http, ByName: true)
        : null;

    private StatusCodeSlot? Find(ISymbol member, CodePosition position)
    {
        if (_apis.Find(member) is { } row)
            return row.Position == position ? new StatusCodeSlot(row.Protocol, ByName: false, IsSent: row.IsSent) : null;

        return !_apis.IsText && MemberNames.Of(member, position) is { } protocol
            ? new StatusCodeSlot(protocol, ByName: true, MemberNames.IsCertain(member))
            : null;
    }
}
