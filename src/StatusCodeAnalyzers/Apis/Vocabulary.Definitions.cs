using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <content>What the words say of a definition, and of the type that it stands in.</content>
internal static partial class Vocabulary
{
    // Types of these have numbers of their own, also where they count HTTP's errors.
    private static readonly HashSet<string> Counted = new()
    {
        "events", "log", "logs", "logging", "logger", "orders", "jobs", "task", "tasks", "payment", "payments", "ticket", "tickets",
        "shipment", "invoice", "level", "levels", "priority", "weight", "weights", "menu", "command", "commands", "workflow",
        "step", "steps", "stage", "phase", "opcode", "opcodes", "ids", "metric", "metrics",
    };

    // A type that is called no more than these is a plain list of codes, if one of the first kind is among them.
    private static readonly HashSet<string> Codes = new()
    {
        "api", "code", "codes", "status", "statuses", "response", "responses", "web", "rest",
    };

    private static readonly HashSet<string> PlainList = new(Codes) { "error", "errors", "result", "results", "constants", "my", "app" };

    private static readonly HashSet<string> Repliers = new() { "controller", "endpoint", "endpoints", "middleware" };

    // Beside what is certain of every name.
    private static readonly string[] CertainList = { "httpresponse", "httperror", "sipstatus", "sipresponse" };

    // Beside the phrase of a code they say nothing of their own.
    private static readonly HashSet<string> BesidePhrase = new()
    {
        "status", "statuscode", "code", "codes", "http", "https", "sip", "response", "reply", "error", "result",
    };

    /// <summary>Whether a type called so replies: a controller, a middleware.</summary>
    public static bool IsOfReplier(Words name) => Repliers.Contains(name.Last);

    /// <summary>Whether what a type called so counts has numbers of its own.</summary>
    public static bool IsOfOtherCount(Words name) => Counted.Overlaps(name.All) || IsForeign(name) || IsOfTrade(name);

    /// <summary>Whether a type called so holds status codes.</summary>
    public static bool IsListOfCodes(Words name) => SaysStatusCode(name) || CertainList.Any(name.Joined.Contains);

    /// <summary>Whether a type called so holds codes of whatever kind, and the name says no more.</summary>
    public static bool IsPlainListOfCodes(Words name) => name.All.All(PlainList.Contains) && Codes.Overlaps(name.All);

    /// <summary>Whether the word may stand beside the phrase of a code: <c>HTTP_NOT_FOUND</c>.</summary>
    public static bool IsNeutralBesidePhrase(string word) => BesidePhrase.Contains(word);

    /// <summary>Whether the word names one of the two protocols.</summary>
    public static bool IsProtocol(string word) => word is "http" or "sip";

    /// <summary>Whether the word says that a code is the status of a reply.</summary>
    public static bool IsStatus(string word) => word is "status" or "statuscode";
}
