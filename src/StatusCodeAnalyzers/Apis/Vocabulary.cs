using System.Collections.Immutable;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>What the words of a name say about the numbers behind it. The measured shares are in docs/architecture.md.</summary>
internal static partial class Vocabulary
{
    // Nothing but HTTP and SIP calls its numbers so.
    private static readonly string[] Certain = { "statuscode", "httpstatus", "httpcode", "responsecode" };

    // With one of these in front, "status" is the status of a response.
    private static readonly ImmutableHashSet<string> Responses = ImmutableHashSet.Create(
        "expected", "actual", "rejection", "response", "reply", "returned", "final", "error", "failure", "http", "upstream", "api", "sip");

    // These say no more than "status" alone, or "code" alone.
    private static readonly ImmutableHashSet<string> Neutral = ImmutableHashSet.Create(
        "status", "code", "m", "my", "the", "new", "old", "default", "initial", "current", "custom", "return", "result",
        "request", "problem", "fail", "failed", "fallback", "success", "override");

    // What stands beside the status in an anonymous object that is the body of a reply.
    private static readonly ImmutableHashSet<string> Body = ImmutableHashSet.Create(
        "message", "msg", "error", "errors", "title", "detail", "details", "description", "reason", "success", "data");

    // What a type of replies has beside the code: a text for people, and what was asked for.
    private static readonly ImmutableHashSet<string> Messages = ImmutableHashSet.Create("message", "msg");
    private static readonly ImmutableHashSet<string> Contents = ImmutableHashSet.Create(
        "data", "payload", "response", "result", "success", "succeeded", "successful");

    // What a type or method is called that speaks HTTP.
    private static readonly ImmutableHashSet<string> Http = ImmutableHashSet.Create(
        "http", "response", "request", "result", "results", "problem", "error", "exception", "api");

    // Fewer words for "code", which STUN, indexers and databases have too.
    private static readonly ImmutableHashSet<string> StrictHttp = ImmutableHashSet.Create("http", "statuscode", "response");

    // A number beside these words is no status code.
    private static readonly ImmutableHashSet<string> Foreign = ImmutableHashSet.Create(
        "seconds", "milliseconds", "minutes", "ms", "delay", "interval", "timeout", "length", "size", "width", "height", "count",
        "index", "limit", "threshold", "flag", "flags", "bit", "bits", "port", "exit", "min", "max", "minimum", "maximum",
        "lower", "upper", "range", "websocket", "close", "sub", "substatus");

    // Their codes look the same; what stands in a type or method called so is theirs too.
    private static readonly ImmutableHashSet<string> Protocols = ImmutableHashSet.Create(
        "grpc", "stun", "turn", "rtsp", "rtmp", "amqp", "mqtt", "smtp", "ftp", "imap", "pop3", "sql", "ldap", "irc", "nntp",
        "xmpp", "torznab", "newznab", "synology");

    // These have statuses and codes of their own; but an orderStatusCode is the one that the order service replied with.
    private static readonly ImmutableHashSet<string> Trades = ImmutableHashSet.Create("id", "event", "field", "order", "job", "stock");

    // Nobody but telephony has them. "Caller" and "ua" are everybody's, and an invitation is no INVITE.
    private static readonly string[] Sip =
        { "sip", "sips", "voip", "pbx", "callee", "softphone", "pjsip", "opensips", "freeswitch", "kamailio" };

    // Each has another meaning somewhere: a trunk of branches, the return to player, a service delivery platform.
    private static readonly string[] Telephony = { "telephony", "trunk", "rtp", "sdp", "invite", "ringing", "hangup", "asterisk" };

    // The ends of a range; but a method called MapToStatusCode has none.
    private static readonly ImmutableHashSet<string> Ends = ImmutableHashSet.Create("start", "end", "from", "to", "first", "last");

    // What the one number is called that a type such as StatusCodeAssertion is made with.
    private static readonly ImmutableHashSet<string> Values = ImmutableHashSet.Create("expected", "actual", "value", "status");

    // What a method or type is called that compares by size.
    private static readonly ImmutableHashSet<string> Comparing = ImmutableHashSet.Create(
        "compare", "max", "min", "clamp", "between", "range", "greater", "less", "above", "below");

    // What is called so may be where an exception handler or status code pages lead to.
    private static readonly string[] Failures = { "error", "exception", "status", "fault", "failure" };

    /// <summary>Whether the name says "status code", or as much as that.</summary>
    public static bool SaysStatusCode(Words name) => Certain.Any(name.Joined.Contains);

    /// <summary>Whether the name says that the status code is HTTP's.</summary>
    public static bool SaysHttpStatus(Words name) =>
        name.Joined.Contains("http") && SaysStatusCode(name) && !IsForeign(name) && !IsSip(name);

    /// <summary>Whether the name says "status" of a response.</summary>
    public static bool SaysResponseStatus(Words name) => name.Last == "status" && name.All.Length > 1 && Responses.Overlaps(name.All);

    /// <summary>Whether the name says no more than "status" or "code".</summary>
    public static bool IsPlain(Words name) => name.All.All(word => Neutral.Contains(word) || Responses.Contains(word));

    /// <summary>Whether a type or method called so speaks HTTP.</summary>
    public static bool IsHttp(Words name) => Http.Overlaps(name.All);

    /// <summary>Whether a type or method called so speaks HTTP, and has no codes but its own.</summary>
    public static bool IsSurelyHttp(Words name) => StrictHttp.Overlaps(name.All) || IsCalledStatusCode(name);

    /// <summary>Whether the name has the two words in it.</summary>
    public static bool IsCalledStatusCode(Words name) => name.Joined.Contains("statuscode");

    public static bool IsSip(Words name) => name.All.Contains("sip");

    /// <summary>Whether names and texts speak of SIP: one word that nobody else has, or two of telephony.</summary>
    public static bool SpeakOfSip(IEnumerable<Words> pieces)
    {
        var heard = new HashSet<string>();
        foreach (var piece in pieces)
        {
            if (Sip.Any(piece.Hold))
                return true;

            heard.UnionWith(Telephony.Where(piece.Hold));
        }

        return heard.Count > 1;
    }

    /// <summary>Whether the name is of a protocol whose codes look the same as HTTP's and SIP's.</summary>
    public static bool IsOfOtherProtocol(Words name) => Protocols.Overlaps(name.All);

    /// <summary>Whether the words are of something that has numbers of its own: another protocol, an event, a length.</summary>
    public static bool IsOfOtherNumbers(Words words) => IsForeign(words) || IsOfTrade(words);

    /// <summary>Whether the name is of a length, a time or the like, or of another protocol.</summary>
    public static bool IsForeign(Words name) => Foreign.Overlaps(name.All) || Protocols.Overlaps(name.All);

    /// <summary>Whether the name is of a thing whose codes are a team's own.</summary>
    public static bool IsOfTrade(Words name) => Trades.Overlaps(name.All);

    public static bool IsEndOfRange(Words name) => Ends.Overlaps(name.All);

    /// <summary>Whether a method or type called so compares by size, and a number that it is given is an end of a range.</summary>
    public static bool Compares(Words name) => Comparing.Overlaps(name.All);

    /// <summary>Whether a collection called so gives each thing its code: <c>ExceptionToStatusCode</c>.</summary>
    public static bool IsMapping(Words name) => name.All.IndexOf("to") > 0 && !name.All.Any(word => word != "to" && Ends.Contains(word));

    /// <summary>Whether the name says no more than that it is the value.</summary>
    public static bool IsValue(Words name) => name.All.Length == 1 && Values.Contains(name.Last);

    /// <summary>Whether the name ends in "status" or "code", whatever is before that.</summary>
    public static bool EndsLikeStatus(string name) =>
        name.EndsWith("code", StringComparison.OrdinalIgnoreCase) || name.EndsWith("status", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether "status" or "code" is anywhere in the name.</summary>
    public static bool MentionsStatus(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether "status" or "code" is one of its words.</summary>
    public static bool HasStatus(Words name) => name.All.Any(word => word is "status" or "code");

    /// <summary>Whether a type called so is thrown for a reply, or speaks to an API.</summary>
    public static bool IsOfException(Words name) => name.All.Any(word => word is "exception" or "api");

    /// <summary>Whether the text speaks of what is run for a reply that has failed.</summary>
    public static bool MentionsFailure(string text) => Failures.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>
    /// Whether a page, an action or its address is for errors: by a whole word, and by less than <see cref="MentionsFailure"/> takes, for
    /// <c>/status/{code}</c> may show the state of anything.
    /// </summary>
    public static bool IsOfErrorPage(Words name) => name.All.Any(word => word is "error" or "errors");

    /// <summary>Whether a member called so stands beside a status in the body of a reply.</summary>
    public static bool IsOfBody(Words name) => Body.Contains(name.Last);

    public static bool IsMessage(Words name) => Messages.Contains(name.Last);

    public static bool IsContent(Words name) => Contents.Contains(name.Last);

    /// <summary>Whether the name is of an error's own number, which a team's own list has, not HTTP's.</summary>
    public static bool IsOfError(Words name) => name.All.Any(word => word is "error" or "failure");
}
