using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>
/// The constants that the frameworks have for codes, as http.csv lists them: of several names the current one comes first.
/// </summary>
internal static class FrameworkConstants
{
    private static readonly Lazy<ImmutableDictionary<string, RegisteredCode>> Fields = new(() => ByName(code => code.StatusCodesFields));
    private static readonly Lazy<ImmutableDictionary<string, RegisteredCode>> Members =
        new(() => ByName(code => code.HttpStatusCodeMembers));

    /// <summary>The code that a field of <c>StatusCodes</c> is called after, or null.</summary>
    public static RegisteredCode? OfField(string name) => Fields.Value.GetValueOrDefault(name);

    /// <summary>The code that a member of <c>HttpStatusCode</c> is called after, or null.</summary>
    public static RegisteredCode? OfMember(string name) => Members.Value.GetValueOrDefault(name);

    /// <summary>The newer name that the constant of this name has beside it, or null.</summary>
    public static string? Newer(string name) =>
        OfField(name) is { StatusCodesFields: var fields } && fields[0] != name ? fields[0]
        : OfMember(name) is { HttpStatusCodeMembers: var members } && members[0] != name ? members[0]
        : null;

    /// <summary>Whether the name is another one in daily use, which no RFC has renamed: a redirect is what everybody calls a 302.</summary>
    public static bool IsSynonym(string name) => name is "Ambiguous" or "Moved" or "Redirect";

    private static ImmutableDictionary<string, RegisteredCode> ByName(Func<RegisteredCode, ImmutableArray<string>> names) =>
        StatusCatalog.All(Protocol.Http)
            .SelectMany(code => names(code), (code, name) => (code, name))
            .ToImmutableDictionary(pair => pair.name, pair => pair.code);
}
