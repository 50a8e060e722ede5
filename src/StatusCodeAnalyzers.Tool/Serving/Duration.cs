using System.Globalization;

namespace StatusCodeAnalyzers.Tool.Serving;

/// <summary>How long a reply is to wait, as people write it: <c>2s</c>, <c>500ms</c>, <c>1.5</c>.</summary>
internal static class Duration
{
    /// <summary>The longest wait: a mistyped number must not hold a connection for days.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>What to say of anything else.</summary>
    public const string Expected = "sleep is a time of at most one minute, such as 2s or 500ms";

    /// <summary>Reads it; seconds where no unit is written.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        var isMilliseconds = text.EndsWith("ms", StringComparison.Ordinal);
        var digits = isMilliseconds ? text[..^2] : text.EndsWith('s') ? text[..^1] : text;
        duration = default;
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;

        var seconds = isMilliseconds ? number / 1000 : number;
        if (seconds > Longest.TotalSeconds)
            return false;

        duration = TimeSpan.FromSeconds(seconds);
        return true;
    }
}
