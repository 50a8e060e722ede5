using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>Targets inside the pages, which are written in one way and have another address in each form.</summary>
internal static partial class Link
{
    /// <summary>A code, such as <c>[HTTP 404 Not Found](code:http/404)</c>.</summary>
    public static string To(RegisteredCode code, string? text = null) => $"[{text ?? Name(code)}](code:{Path(code)})";

    /// <summary>Two codes.</summary>
    public static string To(CodeComparison pair, string text) => $"[{text}](compare:{Path(pair)})";

    /// <summary>The reply with a code.</summary>
    public static string ToReply(RegisteredCode code, string text) => $"[{text}](mock:{Path(code)})";

    /// <summary>A rule of the analyzer.</summary>
    public static string ToRule(string id) => $"[{id}](rule:{id})";

    /// <summary>The section that defines a code.</summary>
    public static string ToReference(RegisteredCode code) => $"[{code.Reference}]({code.Url})";

    /// <summary><c>HTTP 404 Not Found</c>.</summary>
    public static string Name(RegisteredCode code) => $"{code.Protocol.Display()} {code.Display}";

    /// <summary><c>http</c>.</summary>
    public static string Segment(Protocol protocol) => protocol == Protocol.Http ? "http" : "sip";

    /// <summary><c>http/404</c>.</summary>
    public static string Path(RegisteredCode code) => $"{Segment(code.Protocol)}/{code.Code}";

    /// <summary><c>http/301-vs-308</c>, or <c>http-sip/404-vs-404</c> where the protocols differ.</summary>
    public static string Path(CodeComparison pair) => pair.First.Protocol == pair.Second.Protocol
        ? $"{Path(pair.First)}-vs-{pair.Second.Code}"
        : $"{Segment(pair.First.Protocol)}-{Segment(pair.Second.Protocol)}/{pair.First.Code}-vs-{pair.Second.Code}";

    /// <summary>The text in parts: words, code in backticks, and links.</summary>
    public static IEnumerable<(string Text, bool IsCode, string? Target)> Parts(string text)
    {
        var start = 0;
        if (text.AsSpan().ContainsAny('`', '['))
        {
            foreach (Match match in Markup().Matches(text))
            {
                if (match.Index > start)
                    yield return (text[start..match.Index], false, null);
                yield return match.Groups["code"].Success
                    ? (match.Groups["code"].Value, true, null)
                    : (match.Groups["words"].Value, false, match.Groups["target"].Value);
                start = match.Index + match.Length;
            }
        }

        if (start < text.Length)
            yield return (text[start..], false, null);
    }

    [GeneratedRegex(@"`(?<code>[^`]+)`|\[(?<words>[^\]]+)\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();
}
