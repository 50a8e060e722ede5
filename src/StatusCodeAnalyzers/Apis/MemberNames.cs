using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>
/// How far the name of an own or third-party member can be trusted to mean a status code: a name that says "status code" is enough;
/// one that says "status" or "code" needs a second signal around it.
/// </summary>
internal static class MemberNames
{
    /// <summary>The place that the member is, going by names alone; null where they do not say so.</summary>
    public static StatusCodeSlot? Slot(ISymbol member, CodePosition position)
    {
        var isNumber = NumberTypes.IsNumber(member, position);
        if (!isNumber && !(position is CodePosition.Value && NumberTypes.IsAnything(member)))
            return null;

        if (isNumber && member is IParameterSymbol parameter && IsMarked(parameter))
            return new(Protocol.Http, Trust.Said);

        // What says HTTP itself is HTTP's, whatever it stands in: the HttpStatusCode of a GrpcJsonResponse.
        var name = new Words(member.Name);
        var surroundings = Vocabulary.SaysHttpStatus(name) ? Array.Empty<Words>() : Surroundings(member).ToArray();
        if (Vocabulary.IsForeign(name)
            || surroundings.Any(Vocabulary.IsOfOtherProtocol)
            || member is not IMethodSymbol
                && Vocabulary.IsEndOfRange(name)
                && !(position is CodePosition.Elements && Vocabulary.IsMapping(name))
            || !(isNumber ? IsStatusCode(member, name, surroundings) : Vocabulary.SaysStatusCode(name)))
        {
            return null;
        }

        var isSip = Vocabulary.IsSip(name) || surroundings.Any(Vocabulary.IsSip);
        return new(isSip ? Protocol.Sip : Protocol.Http, SaysItself(member) ? Trust.Said : Trust.Likely);
    }

    /// <summary>Whether it is worth following the member to another file: it ends like a status, though it may be another's.</summary>
    public static bool IsWorthFollowing(ISymbol member) => EndsLikeStatus(member) && !Vocabulary.IsForeign(new Words(member.Name));

    /// <summary>
    /// Whether the member is to be trusted as far as <see cref="Trust.Possible"/>: a number called no more than a status or code, and by
    /// nobody who has codes of another kind.
    /// </summary>
    public static bool IsPossible(ISymbol member) =>
        EndsLikeStatus(member)
        && !IsFrameworks(member)
        && new Words(member.Name) is var name && Vocabulary.IsPlain(name) && !Vocabulary.IsSip(name)
        && !Surroundings(member).Any(IsOfOtherProtocol)
        && !IsOfOtherProtocol(member.ContainingNamespace?.ToDisplayString() ?? "");

    /// <summary>
    /// Whether the member is what an exception or an API's object is made with; its methods do other things too. An error code is one
    /// of a team's own list, whatever its number.
    /// </summary>
    public static bool IsOfException(ISymbol member) =>
        (member is IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
        && Vocabulary.IsOfException(new Words(member.ContainingType.Name))
        && !Vocabulary.IsOfError(new Words(member.Name));

    /// <summary>
    /// Whether the member's type is made to be the body of replies: it has a message, and data or success, beside the code.
    /// </summary>
    public static bool IsOfReply(ISymbol member)
    {
        if (member.ContainingType is not { } type
            || Vocabulary.IsOfTrade(new Words(type.Name))
            || Vocabulary.IsOfError(new Words(member.Name)))
        {
            return false;
        }

        var names = NamesIn(type).ToList();
        return names.Any(Vocabulary.IsMessage) && names.Any(Vocabulary.IsContent);
    }

    /// <summary>Whether the identifier is of a protocol whose codes look the same, SIP among them.</summary>
    public static bool IsOfOtherProtocol(string identifier) => IsOfOtherProtocol(new Words(identifier));

    private static bool IsOfOtherProtocol(Words words) => Vocabulary.IsOfOtherProtocol(words) || Vocabulary.IsSip(words);

    private static bool IsStatusCode(ISymbol member, Words name, IReadOnlyList<Words> surroundings)
    {
        if (Vocabulary.SaysStatusCode(name))
            return true;
        if (Vocabulary.IsOfTrade(name))
            return false;

        return Vocabulary.SaysResponseStatus(name)
            || Vocabulary.IsPlain(name) && name.Last switch
            {
                "status" => surroundings.Any(Vocabulary.IsHttp) || IsInAnonymousBody(member),
                "code" => !IsFrameworks(member) && surroundings.Any(Vocabulary.IsSurelyHttp) || IsInAnonymousBody(member),
                _ => false,
            }
            || member is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
                && IsOnlyNumberOf(method)
                && (method.MethodKind is MethodKind.Constructor
                    ? Vocabulary.IsValue(name) && Vocabulary.IsCalledStatusCode(new Words(method.ContainingType.Name))
                    : Vocabulary.IsCalledStatusCode(new Words(method.Name)));
    }

    // A name such as `status` alone does not: nor do those around it say it of every number.
    private static bool SaysItself(ISymbol member) =>
        Says(member)
            || member is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } method } && Says(method);

    private static bool Says(ISymbol member) => Vocabulary.SaysStatusCode(new Words(member.Name));

    private static bool EndsLikeStatus(ISymbol member) =>
        Vocabulary.EndsLikeStatus(member.Name) && NumberTypes.IsNumber(member, CodePosition.Value);

    private static bool IsMarked(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(
            attribute => attribute.AttributeClass?.Name is "StatusCodeAttribute" or "ActionResultStatusCodeAttribute");

    // The table has all status codes of the frameworks; their other codes are errors of HTTP/2, HTTP/3, sockets and Windows.
    private static bool IsFrameworks(ISymbol member) =>
        member is not IFieldSymbol { IsExplicitlyNamedTupleElement: true }
        && member.ContainingNamespace?.ToDisplayString() is { } name
        && (name == "System"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));

    /// <summary>The names of what the member stands in: its method and its type.</summary>
    private static IEnumerable<Words> Surroundings(ISymbol member)
    {
        if (member.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor } method)
            yield return new Words(method.Name);
        if (member.ContainingType is { } type)
            yield return new Words(type.Name);
    }

    private static bool IsInAnonymousBody(ISymbol member) =>
        member.ContainingType is { IsAnonymousType: true } body && NamesIn(body).Any(Vocabulary.IsOfBody);

    private static IEnumerable<Words> NamesIn(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol).Select(member => new Words(member.Name));

    private static bool IsOnlyNumberOf(IMethodSymbol method) => method.Parameters.Count(parameter =>
        NumberTypes.IsNumber(parameter.Type) || NumberTypes.IsNumber(parameter, CodePosition.Returns)) == 1;
}
