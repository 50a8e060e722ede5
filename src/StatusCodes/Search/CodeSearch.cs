namespace StatusCodeAnalyzers.Knowledge.Search;

/// <summary>Finds codes by words: of their phrases first, of their names in .NET and at vendors, and of what they mean.</summary>
public static class CodeSearch
{
    private const int Most = 30;

    /// <summary>The registered codes that match, the best first.</summary>
    /// <param name="text">Words in any spelling: <c>flow failed</c>, <c>flow_failed</c>, <c>FlowFailed</c>.</param>
    /// <param name="culture">The reader's language, for the words of the meaning.</param>
    public static IReadOnlyList<RegisteredCode> Find(string text, IFormatProvider? culture)
    {
        var words = Words(text);
        if (words.Length == 0)
            return Array.Empty<RegisteredCode>();

        return StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip))
            .Select(code => (Code: code, Score: Score(code, words, culture)))
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score)
            .Take(Most)
            .Select(match => match.Code)
            .ToList();
    }

    /// <summary>The vendors' codes that match.</summary>
    public static IReadOnlyList<VendorCode> FindVendors(string text)
    {
        var words = Words(text);
        return words.Length == 0
            ? Array.Empty<VendorCode>()
            : StatusCatalog.AllVendors.Where(vendor => Has(Words($"{vendor.Name} {vendor.Vendor}"), words)).Take(Most).ToList();
    }

    private static int Score(RegisteredCode code, string[] words, IFormatProvider? culture)
    {
        var phrase = Words(code.Phrase);
        if (phrase.SequenceEqual(words))
            return 4;
        if (Has(phrase, words))
            return 3;
        if (code.HttpStatusCodeMembers.Concat(code.StatusCodesFields).Any(name => Has(Words(name), words)))
            return 2;

        return Has(Words($"{code.Meaning(culture)} {code.Seen(culture)}"), words) ? 1 : 0;
    }

    // The last word may still be being typed.
    private static bool Has(string[] text, string[] words) =>
        words.All(word => text.Any(other => other.StartsWith(word, StringComparison.Ordinal)));

    private static string[] Words(string text)
    {
        var spaced = new System.Text.StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                spaced.Append(' ');
            if (text[i] != '\'')
                spaced.Append(char.IsLetterOrDigit(text[i]) ? char.ToLowerInvariant(text[i]) : ' ');
        }

        return spaced.ToString().Split(' ').Where(word => word.Length > 0).ToArray();
    }
}
