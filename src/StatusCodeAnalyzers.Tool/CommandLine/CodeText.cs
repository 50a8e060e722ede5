using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>Numbers as people type them.</summary>
internal static class CodeText
{
    /// <summary>Whether the text is a number at all; then nobody means words.</summary>
    public static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>The code, or null where the number is none.</summary>
    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && StatusClasses.IsHttp(code) ? code : null;

    /// <summary>The entries of a code in the registries, HTTP's first; those of one protocol where one is given.</summary>
    public static IReadOnlyList<RegisteredCode> Registered(int code, Protocol? protocol) =>
        [.. new[] { Protocol.Http, Protocol.Sip }
            .Where(known => protocol is null || protocol == known)
            .Select(known => StatusCatalog.Find(known, code))
            .OfType<RegisteredCode>()];
}
