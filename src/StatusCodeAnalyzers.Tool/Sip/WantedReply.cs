using System.Globalization;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>Which codes a request asks for: <c>sip:486@host</c>, <c>sip:180-486@host;sleep=2s</c>.</summary>
/// <param name="Interim">The interim codes that come first, in their order.</param>
/// <param name="Final">The code that ends it; null where none was asked for.</param>
/// <param name="Sleep">How long the final one waits.</param>
/// <param name="Flaw">What can't be done about it; null where all can.</param>
internal sealed record WantedReply(IReadOnlyList<int> Interim, int? Final, TimeSpan Sleep, string? Flaw)
{
    private static readonly WantedReply Nothing = new([], null, TimeSpan.Zero, null);

    /// <summary>Reads the user part of the Request-URI. A user that is no number asks for nothing in particular.</summary>
    public static WantedReply Of(string uri)
    {
        var (user, parameters) = Parts(uri);
        var codes = new List<int>();
        foreach (var text in user.Split('-'))
        {
            if (text.Length != 3 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                return Nothing;
            codes.Add(code);
        }

        if (codes.Exists(code => !StatusClasses.IsSip(code)))
            return Nothing with { Flaw = $"{user} is no SIP status code: they go from 100 to 699" };

        if (codes[..^1].Exists(code => !StatusClasses.IsInterim(code)))
            return Nothing with { Flaw = "Only interim codes may stand before the last one" };

        var sleep = TimeSpan.Zero;
        if (SipText.Parameter(parameters, "sleep") is { } written && !Duration.TryParse(written, out sleep))
            return Nothing with { Flaw = Duration.Expected };

        return StatusClasses.IsInterim(codes[^1]) ? new(codes, null, sleep, null) : new(codes[..^1], codes[^1], sleep, null);
    }

    private static (string User, string Parameters) Parts(string uri)
    {
        var scheme = uri.IndexOf(':', StringComparison.Ordinal);
        var at = uri.IndexOf('@', StringComparison.Ordinal);
        return scheme < 0 || at < scheme ? ("", "") : (uri[(scheme + 1)..at].Split([';', ':'])[0], uri[at..]);
    }
}
