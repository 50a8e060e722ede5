using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>How sentences are written, in any language.</summary>
internal static partial class Style
{
    public static bool IsSentence(string text) => Sentence().IsMatch(text);

    public static bool HasStraySpace(string text) => StraySpace().IsMatch(text);

    /// <summary>Has a dash for a pause, or a word that somebody meant to come back to.</summary>
    public static bool IsUnfinished(string text) => Unfinished().IsMatch(text);

    [GeneratedRegex(@"^[\p{Lu}0-9][^\n]*[^.\s]\.$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s|\s$|\s\s|[\t\r\n\u00a0]|\s[.,;:]")]
    private static partial Regex StraySpace();

    [GeneratedRegex(@"[\u2013\u2014]| -+ |TODO|TBD|FIXME|XXX|\?\?")]
    private static partial Regex Unfinished();
}
