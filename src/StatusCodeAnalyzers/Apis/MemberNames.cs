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

    // What a type or method is called that speaks HTTP.
    private static readonly ImmutableHashSet<string> HttpWords = ImmutableHashSet.Create(
        "http", "response", "request", "result", "results", "problem", "error", "exception", "api");

    // Fewer words for "code", which STUN, indexers and databases have too.
    private static readonly ImmutableHashSet<string> StrictHttpWords = ImmutableHashSet.Create("http", "statuscode", "response");

    // A number beside these words is no status code, or one of another protocol.
    private static readonly ImmutableHashSet<string> Foreign = ImmutableHashSet.Create(
        "id", "event", "field", "seconds", "milliseconds", "minutes", "ms", "delay", "interval", "timeout", "length", "size", "width", "height", "count", "index",
        "limit", "threshold", "flag", "flags", "bit", "bits", "port", "exit", "min", "max", "minimum", "maximum", "lower", "upper", "range",
        "grpc", "stun", "turn", "rtsp", "rtmp", "amqp", "mqtt", "smtp", "ftp", "imap", "pop3", "sql", "ldap", "irc", "nntp", "xmpp", "websocket", "close",
        "torznab", "newznab", "synology", "order", "job", "stock");

    // The ends of a range; but a method called MapToStatusCode has none.
    private static readonly ImmutableHashSet<string> Ends = ImmutableHashSet.Create("start", "end", "from", "to", "first", "last");

    /// <summary>The protocol whose codes the member carries, going by names alone; null where they do not say so.</summary>
    public static Protocol? Of(ISymbol member, Carries carries)
    {
        if (!IsNumber(member, carries))
            return null;

        if (member is IParameterSymbol parameter && parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "StatusCodeAttribute" or "ActionResultStatusCodeAttribute"))
            return Protocol.Http;

        var name = new Words(member.Name);
        var surroundings = Surroundings(member).ToList();
        if (Foreign.Overlaps(name.All) || member is not IMethodSymbol && Ends.Overlaps(name.All) || surroundings.Any(words => ForeignProtocol(words)))
            return null;

        var isPlain = name.All.All(word => Neutral.Contains(word) || Responses.Contains(word));
        var isStatusCode = Certain.Any(name.Joined.Contains)
            || name.Last == "status" && name.All.Length > 1 && Responses.Overlaps(name.All)
            || name.Last == "status" && isPlain && surroundings.Any(words => HttpWords.Overlaps(words.All))
            || name.Last == "code" && isPlain && !IsFrameworks(member) && surroundings.Any(words => StrictHttpWords.Overlaps(words.All) || words.Joined.Contains("statuscode"))
            || member is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && IsOnlyNumberOf(method) && new Words(method.Name).Joined.Contains("statuscode");

        if (!isStatusCode)
            return null;

        return name.All.Contains("sip") || surroundings.Any(words => words.All.Contains("sip")) ? Protocol.Sip : Protocol.Http;
    }

    // The table has all status codes of the frameworks; their other codes are errors of HTTP/2, HTTP/3, sockets and Windows.
    private static bool IsFrameworks(ISymbol member) =>
        member.ContainingNamespace?.ToDisplayString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));

    private static bool ForeignProtocol(Words words) => words.All.Any(word => word is "grpc" or "stun" or "turn" or "rtsp" or "rtmp" or "amqp" or "mqtt" or "smtp" or "ftp" or "torznab" or "newznab" or "synology");

    /// <summary>The names of what the member stands in: its method and its type.</summary>
    private static IEnumerable<Words> Surroundings(ISymbol member)
    {
        if (member.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor } method)
            yield return new Words(method.Name);
        if (member.ContainingType is { } type)
            yield return new Words(type.Name);
    }

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
            Carries.Elements => type is IArrayTypeSymbol array ? IsNumber(array.ElementType) : type is INamedTypeSymbol { TypeArguments.Length: > 0 } collection && IsNumber(collection.TypeArguments.Last()),
            _ => false,
        };
    }

    private static bool IsNumber(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32;
    }
}
