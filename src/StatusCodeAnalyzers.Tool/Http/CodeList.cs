using System.Globalization;
using Microsoft.AspNetCore.Http;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>The codes of one reply: <c>404</c>, or interim ones before it as in <c>103-404</c>.</summary>
/// <param name="Interim">Those that come first, in their order.</param>
/// <param name="Final">The code that ends the request.</param>
internal sealed record CodeList(IReadOnlyList<int> Interim, int Final)
{
    private const int MostInterim = 10;

    /// <summary>Reads it; null with one clear line where it can't be sent.</summary>
    public static CodeList? Parse(string text, out Refusal? flaw)
    {
        flaw = null;
        var codes = new List<int>();
        foreach (var part in text.Split('-'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                || part.Length != 3
                || !StatusClasses.IsHttp(code))
            {
                flaw = new("Refuse_Number", part);
                return null;
            }

            codes.Add(code);
        }

        var final = StatusClasses.IsInterim(codes[^1]) && codes[^1] != StatusCodes.Status101SwitchingProtocols
            ? StatusCodes.Status200OK
            : codes[^1];
        var interim = final == codes[^1] ? codes[..^1] : codes;
        if (interim.Find(code => !StatusClasses.IsInterim(code) || code == StatusCodes.Status101SwitchingProtocols) is var wrong and not 0)
        {
            flaw = new("Refuse_Before", wrong);
            return null;
        }

        if (interim.Count > MostInterim)
        {
            flaw = new("Refuse_MostInterim", MostInterim);
            return null;
        }

        return new CodeList(interim, final);
    }
}
