using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers.Apis;

/// <summary>
/// How far the name of an own or third-party member can be trusted to mean a status code. The measured shares are in docs/architecture.md:
/// a name that says "status code" is enough; one that says "status" or "code" needs a second signal around it.
/// </summary>
internal static class MemberNames
{
    // Nothing but HTTP and SIP calls its numbers so.
    private static readonly string[] Certain = { "statuscode", "httpstatus", "httpcode", "responsecode" };

    // With one of these in front, "status" is the status of a response.
    private static readonly ImmutableHashSet<string> Responses = ImmutableHashSet.Create(
        "expected", "actual", "rejection", "response", "reply", "returned", "final", "error", "failure", "http", "upstream", "api", "sip");

    // These say no more than "status" alone, or "code" alone.
    private static readonly ImmutableHashSet<string> Neutral = ImmutableHashSet.Create(
        "status", "code", "m", "my", "the", "new", "old", "default", "initial", "current", "custom", "return", "result", "request", "problem", "fail", "failed", "fallback", "success", "override");

    // What stands beside the status in an anonymous object that is the body of a reply.
    private static readonly ImmutableHashSet<string> BodyWords = ImmutableHashSet.Create(
        "message", "msg", "error", "errors", "title", "detail", "details", "description", "reason", "success");

    // What a type or method is called that speaks HTTP.
    private static readonly ImmutableHashSet<string> HttpWords = ImmutableHashSet.Create(
        "http", "response", "request", "result", "results", "problem", "error", "exception", "api");

    // Fewer words for "code", which STUN, indexers and databases have too.
    private static readonly ImmutableHashSet<string> StrictHttpWords = ImmutableHashSet.Create("http", "statuscode", "response");

    // A number beside these words is no status code.
    private static readonly ImmutableHashSet<string> Foreign = ImmutableHashSet.Create(
        "seconds", "milliseconds", "minutes", "ms", "delay", "interval", "timeout", "length", "size", "width", "height", "count", "index", "limit", "threshold",
        "flag", "flags", "bit", "bits", "port", "exit", "min", "max", "minimum", "maximum", "lower", "upper", "range", "websocket", "close");

    // Their codes look the same; what stands in a type or method called so is theirs too.
    private static readonly ImmutableHashSet<string> OtherProtocols = ImmutableHashSet.Create(
        "grpc", "stun", "turn", "rtsp", "rtmp", "amqp", "mqtt", "smtp", "ftp", "imap", "pop3", "sql", "ldap", "irc", "nntp", "xmpp", "torznab", "newznab", "synology");

    // These have statuses and codes of their own; but an orderStatusCode is the one that the order service replied with.
    private static readonly ImmutableHashSet<string> Trades = ImmutableHashSet.Create("id", "event", "field", "order", "job", "stock");

    // The ends of a range; but a method called MapToStatusCode has none.
    private static readonly ImmutableHashSet<string> Ends = ImmutableHashSet.Create("start", "end", "from", "to", "first", "last");

    /// <summary>The protocol whose codes the member carries, going by names alone; null where they do not say so.</summary>
    public static Protocol? Of(ISymbol member, Carries carries)
    {
        if (!IsNumber(member, carries))
            return null;

        if (member is IParameterSymbol parameter && IsMarked(parameter))
            return Protocol.Http;

        var name = new Words(member.Name);
        var surroundings = Surroundings(member).ToList();
        if (Foreign.Overlaps(name.All)
            || OtherProtocols.Overlaps(name.All)
            || surroundings.Any(words => OtherProtocols.Overlaps(words.All))
            || member is not IMethodSymbol && Ends.Overlaps(name.All))
        {
            return null;
        }

        var isPlain = name.All.All(word => Neutral.Contains(word) || Responses.Contains(word));
        var isCertain = Certain.Any(name.Joined.Contains);
        if (!isCertain && Trades.Overlaps(name.All))
            return null;

        var isStatusCode = isCertain
            || name.Last == "status" && name.All.Length > 1 && Responses.Overlaps(name.All)
            || name.Last == "status" && isPlain && surroundings.Any(words => HttpWords.Overlaps(words.All))
            || name.Last is "status" or "code" && isPlain && IsInAnonymousBody(member)
            || name.Last == "code" && isPlain && !IsFrameworks(member) && surroundings.Any(words => StrictHttpWords.Overlaps(words.All) || words.Joined.Contains("statuscode"))
            || member is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && IsOnlyNumberOf(method) && new Words(method.Name).Joined.Contains("statuscode");

        if (!isStatusCode)
            return null;

        return name.All.Contains("sip") || surroundings.Any(words => words.All.Contains("sip")) ? Protocol.Sip : Protocol.Http;
    }

    /// <summary>Whether a member that carries a status code says so itself, so that even a number that no registry knows is meant as one.</summary>
    public static bool IsCertain(ISymbol member) =>
        Says(member.Name) || member is IParameterSymbol parameter && (IsMarked(parameter) || parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && Says(method.Name));

    /// <summary>Whether the parameter's name could mean a status, though it does not say so.</summary>
    public static bool MayBeStatus(IParameterSymbol parameter)
    {
        if (!parameter.Name.EndsWith("code", StringComparison.OrdinalIgnoreCase) && !parameter.Name.EndsWith("status", StringComparison.OrdinalIgnoreCase) || !IsNumber(parameter, Carries.Value))
            return false;

        var words = new Words(parameter.Name).All;
        return !Foreign.Overlaps(words) && !OtherProtocols.Overlaps(words);
    }

    /// <summary>Whether the member is a number that is called no more than a status or code, and by nobody who has codes of another kind.</summary>
    public static bool IsPlain(ISymbol member)
    {
        if (!member.Name.EndsWith("code", StringComparison.OrdinalIgnoreCase) && !member.Name.EndsWith("status", StringComparison.OrdinalIgnoreCase) || !IsNumber(member, Carries.Value) || IsFrameworks(member))
            return false;

        return new Words(member.Name).All.All(word => Neutral.Contains(word) || Responses.Contains(word) && word is not "sip")
            && !Surroundings(member).Any(IsOfOtherProtocol);
    }

    /// <summary>
    /// Whether the member is what an exception or an API's object is made with; its methods do other things too. An error code is one of a team's own list,
    /// whatever its number.
    /// </summary>
    public static bool IsOfException(ISymbol member) =>
        (member is IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
        && new Words(member.ContainingType.Name).All.Any(word => word is "exception" or "api")
        && !new Words(member.Name).All.Any(word => word is "error" or "failure");

    /// <summary>Whether the identifier is of a protocol whose codes look the same, SIP among them.</summary>
    public static bool IsOfOtherProtocol(string identifier) => IsOfOtherProtocol(new Words(identifier));

    private static bool IsOfOtherProtocol(Words words) => OtherProtocols.Overlaps(words.All) || words.All.Contains("sip");

    private static bool Says(string name) => new Words(name).Joined is var joined && Certain.Any(joined.Contains);

    private static bool IsMarked(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "StatusCodeAttribute" or "ActionResultStatusCodeAttribute");

    /// <summary>Whether the words are of something that has numbers of its own: another protocol, an event, a length.</summary>
    public static bool IsOfOtherNumbers(Words words) => Foreign.Overlaps(words.All) || OtherProtocols.Overlaps(words.All) || Trades.Overlaps(words.All);

    // The table has all status codes of the frameworks; their other codes are errors of HTTP/2, HTTP/3, sockets and Windows.
    private static bool IsFrameworks(ISymbol member) =>
        member.ContainingNamespace?.ToDisplayString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));

    /// <summary>The names of what the member stands in: its method and its type.</summary>
    private static IEnumerable<Words> Surroundings(ISymbol member)
    {
        if (member.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor } method)
            yield return new Words(method.Name);
        if (member.ContainingType is { } type)
            yield return new Words(type.Name);
    }

    private static bool IsInAnonymousBody(ISymbol member) =>
        member.ContainingType is { IsAnonymousType: true } body && body.GetMembers().Any(other => other is IPropertySymbol && BodyWords.Contains(new Words(other.Name).Last));

    private static bool IsOnlyNumberOf(IMethodSymbol method) => method.Parameters.Count(parameter => IsNumber(parameter.Type)) == 1;

    private static bool IsNumber(ISymbol member, Carries carries)
    {
        var type = member switch
        {
            IParameterSymbol parameter => parameter.Type,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            ILocalSymbol local => local.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };

        return carries switch
        {
            Carries.Value => IsNumber(type) || type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task && IsNumber(task.TypeArguments[0]),
            Carries.Elements => type is IArrayTypeSymbol array ? IsNumber(array.ElementType) : type is INamedTypeSymbol { TypeArguments.Length: > 0 } collection && IsNumber(Innermost(collection)),
            _ => false,
        };
    }

    // The int of an Input<ICollection<int>>.
    private static ITypeSymbol Innermost(INamedTypeSymbol collection)
    {
        var last = collection.TypeArguments[collection.TypeArguments.Length - 1];
        return last is INamedTypeSymbol { TypeArguments.Length: 1, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } inner ? Innermost(inner) : last;
    }

    private static bool IsNumber(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32;
    }
}
