using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Apis;

/// <summary>The places as one file's settings see them: more members, or fewer.</summary>
internal readonly struct SlotLookup
{
    private readonly KnownSlots _places;
    private readonly ImmutableHashSet<string> _additional;
    private readonly ImmutableHashSet<string> _excluded;
    private readonly bool _isHttp;

    public SlotLookup(KnownSlots places, Options options)
    {
        _places = places;
        _additional = options.AdditionalApis;
        _excluded = options.ExcludedApis;
        _isHttp = options.Protocols.Contains(Protocol.Http);
    }

    /// <summary>The place that the member is; null where it carries no status code in that way.</summary>
    public StatusCodeSlot? Of(ISymbol? member, CodePosition position)
    {
        if (member is null || !_excluded.IsEmpty && IsListed(member, _excluded))
            return null;

        if (!_additional.IsEmpty && position is not CodePosition.Keys && IsListed(member, _additional))
            return new StatusCodeSlot(_isHttp ? Protocol.Http : Protocol.Sip, Trust.Said);

        return InProtocol(_places.Of(member, position));
    }

    /// <summary>The place that a value beside a key in a text is; null where the key does not say "status code".</summary>
    public StatusCodeSlot? OfKey(string key) => InProtocol(_places.OfKey(key));

    /// <summary>The settings by value: what is found with the same ones is the same.</summary>
    public string Settings => _additional.IsEmpty && _excluded.IsEmpty
        ? _isHttp ? "" : "sip"
        : $"{_isHttp}: {List(_additional)} / {List(_excluded)}";

    /// <summary>Whether the file speaks HTTP.</summary>
    public bool IsHttp => _isHttp;

    /// <summary>Whether the settings leave it to what stands around a number if the member is a place of HTTP.</summary>
    public bool LeaveOpen(ISymbol member) => _isHttp && (_excluded.IsEmpty || !IsListed(member, _excluded));

    // In a file that speaks SIP alone, a member that only its name tells of carries SIP's codes.
    private StatusCodeSlot? InProtocol(StatusCodeSlot? place) =>
        place is { Trust: < Trust.Known } && !_isHttp ? place with { Protocol = Protocol.Sip } : place;

    private static string List(ImmutableHashSet<string> ids) => string.Join(", ", ids.OrderBy(id => id, StringComparer.Ordinal));

    /// <summary>
    /// A parameter is listed as <c>M:Type.Method(System.Int32)/name</c>, or with all numbers of its
    /// method as <c>M:Type.Method(System.Int32)</c>.
    /// </summary>
    private static bool IsListed(ISymbol member, ImmutableHashSet<string> ids)
    {
        member = member.OriginalDefinition;
        if (member is not IParameterSymbol parameter)
            return member.GetDocumentationCommentId() is { } own && ids.Contains(own);

        return parameter.ContainingSymbol?.GetDocumentationCommentId() is { } method
            && (ids.Contains(method) || ids.Contains($"{method}/{parameter.Name}"));
    }
}
