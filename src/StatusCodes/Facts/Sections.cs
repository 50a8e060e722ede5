namespace StatusCodeAnalyzers.Knowledge.Facts;

/// <summary>Where the sections of documents can be read.</summary>
public static class Sections
{
    private const string Rfc = "RFC ";

    /// <summary>The address of a section; empty for an empty reference.</summary>
    /// <param name="reference">Such as <c>RFC 9110 §15.5.2</c>, or the name of an Internet draft with or without a section.</param>
    public static string Url(string reference)
    {
        if (reference.Length == 0)
            return "";

        var sign = reference.IndexOf(" §", StringComparison.Ordinal);
        var document = sign < 0 ? reference : reference.Substring(0, sign);
        var address = document.StartsWith(Rfc, StringComparison.Ordinal)
            ? $"https://www.rfc-editor.org/rfc/rfc{document.Substring(Rfc.Length)}.html"
            : $"https://datatracker.ietf.org/doc/html/{document}";
        return sign < 0 ? address : $"{address}#section-{reference.Substring(sign + 2)}";
    }
}
