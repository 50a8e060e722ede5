namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>The rules of text that all header fields of SIP share.</summary>
internal static class SipText
{
    /// <summary>The parts between a separator that stands neither in a quoted string nor between angle brackets.</summary>
    public static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        var quoted = false;
        var angle = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quoted && character == '\\')
                i++;
            else if (character == '"')
                quoted = !quoted;
            else if (!quoted && character == '<')
                angle++;
            else if (!quoted && character == '>')
                angle = Math.Max(0, angle - 1);
            else if (character == separator && !quoted && angle == 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        yield return text[Math.Min(start, text.Length)..].Trim();
    }

    /// <summary>The value of a parameter: empty where it has none, null where the parameter is not there.</summary>
    public static string? Parameter(string text, string name)
    {
        foreach (var part in Split(text, ';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var key = (equals < 0 ? part : part[..equals]).TrimEnd();
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return equals < 0 ? "" : part[(equals + 1)..].Trim();
        }

        return null;
    }

    /// <summary>Whether the text is a token of RFC 3261 §25.1, as methods and names of header fields are.</summary>
    public static bool IsToken(string text) =>
        text.Length > 0
            && text.All(character => char.IsAsciiLetterOrDigit(character) || "-.!%*_+`'~".Contains(character, StringComparison.Ordinal));
}
