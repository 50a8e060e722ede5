using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Texts;

/// <summary>
/// The lines of a code's description that say what goes with it: headers, retry, caching, and the codes it is taken for. Only what
/// helps: the advice for clients has told already what to change, and most codes are stored only if the response says so.
/// </summary>
internal static class FactLines
{
    // More would bury the rest of the description.
    private const int Relatives = 2;

    /// <summary>The lines, none to seven.</summary>
    public static IEnumerable<string> Of(RegisteredCode code, IFormatProvider? culture)
    {
        var behavior = CodeFacts.Behavior(code);
        var headers = CodeFacts.Headers(code)
            .Where(header => header.Place is HeaderPlace.Response && IsOfEveryRequest(header, behavior))
            .ToList();

        if (headers.Where(header => header.Level is HeaderLevel.Must).ToList() is { Count: > 0 } required)
            yield return Text.Format(culture, "Code_RequiredHeaders", List(required, culture));
        if (headers.Where(header => header.Level is not HeaderLevel.Must).ToList() is { Count: > 0 } useful)
            yield return Text.Format(culture, "Code_UsefulHeaders", List(useful, culture));
        if (behavior.Retry is Retry.Later or Retry.Idempotent or Retry.NewConnection or Retry.Elsewhere or Retry.Never)
            yield return Text.Format(culture, "Code_Retry", behavior.RetryText(culture));
        if (behavior.Caching is Caching.ByDefault || behavior.Caching is Caching.Never && code.Code >= 400)
            yield return Text.Format(culture, "Code_Caching", behavior.CachingText(culture));

        foreach (var pair in CodeFacts.Related(code).Where(pair => pair.Other(code).Protocol == code.Protocol).Take(Relatives))
            yield return Text.Format(culture, "Code_Related", pair.Other(code).CodeAndPhrase, pair.Advice(culture));
    }

    /// <summary>Not of one method among several, as what 200 carries only in an answer to OPTIONS.</summary>
    private static bool IsOfEveryRequest(CodeHeader header, CodeBehavior behavior) =>
        header.Methods.IsEmpty || !behavior.Methods.IsEmpty && behavior.Methods.All(header.Methods.Contains);

    /// <summary>Their names, and the condition behind those that share one: <c>Date, ETag (if 200 would carry it)</c>.</summary>
    private static string List(IEnumerable<CodeHeader> headers, IFormatProvider? culture) => string.Join(", ", headers
        .GroupBy(header => header.When(culture))
        .Select(group => (Names: string.Join(", ", group.Select(header => header.Name)), When: group.Key))
        .Select(group => group.When.Length == 0 ? group.Names : $"{group.Names} ({group.When})"));
}
