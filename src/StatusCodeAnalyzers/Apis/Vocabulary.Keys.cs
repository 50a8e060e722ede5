using System.Collections.Immutable;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <content>What the words say of a key in a text, and of what puts a value beside one.</content>
internal static partial class Vocabulary
{
    // A key in a text names the thing that it is about; a database's codes are its own.
    private static readonly ImmutableHashSet<string> StrangeKeys =
        ImmutableHashSet.Create("db", "database", "process", "job", "order", "event");

    // How a method begins that puts a value beside a key, or reads it. Others measure, count and lay out.
    private static readonly ImmutableHashSet<string> Writing = ImmutableHashSet.Create(
        "add", "try", "set", "with", "push", "put", "write", "append", "insert", "tag", "create", "upsert");

    private static readonly ImmutableHashSet<string> Reading = ImmutableHashSet.Create(
        "get", "try", "value", "field", "select", "read", "find", "element", "attribute", "property");

    // A collection called so holds another thing than the values of its keys.
    private static readonly ImmutableHashSet<string> Measures = ImmutableHashSet.Create(
        "amount", "column", "counter", "id", "metric", "offset", "order", "position", "priority", "quota", "rank", "score", "weight",
        "total");

    /// <summary>Whether a key in a text, such as <c>http.response.status_code</c>, says "status code" of what stands beside it.</summary>
    public static bool IsKeyOfStatusCode(Words key) =>
        !IsForeign(key)
        && !key.All.Any(StrangeKeys.Contains)
        && (Certain.Any(word => key.Joined.EndsWith(word, StringComparison.Ordinal)) || SaysResponseStatus(key));

    /// <summary>Whether a method called so puts a value beside a key.</summary>
    public static bool PutsBesideKey(Words method) => Begins(method, Writing);

    /// <summary>Whether a method called so reads a value by its key.</summary>
    public static bool ReadsByKey(Words method) => Begins(method, Reading);

    /// <summary>Whether a collection called so holds measures or places.</summary>
    public static bool HoldsMeasures(Words name) => Measures.Overlaps(name.All);

    /// <summary>Whether a parameter called so is what a reader gives where nothing is found.</summary>
    public static bool IsDefault(string parameter) => parameter is "defaultValue" or "fallback" or "fallbackValue";

    /// <summary>Whether a parameter called so is a text that the values behind it are put into.</summary>
    public static bool IsTemplate(string parameter) => parameter is "format" or "message" or "messageTemplate" or "template" or "text";

    private static bool Begins(Words name, ImmutableHashSet<string> verbs) =>
        !name.All.IsEmpty && verbs.Contains(name.All[0]) && !IsOfOtherNumbers(name);
}
