using System.Globalization;
using System.Resources;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>
/// The sentences about codes, in the reader's language: the resources in <c>Texts/</c>, and in a folder per language their translations.
/// </summary>
internal static class CodeSentences
{
    private static readonly ResourceManager Codes = In("Codes");
    private static readonly ResourceManager Vendors = In("Vendors");
    private static readonly ResourceManager Facts = In("Facts");
    private static readonly ResourceManager Related = In("Related");

    /// <summary>What is said of a registered code, such as <c>Http404_Meaning</c>.</summary>
    public static string OfCode(IFormatProvider? culture, string key) => Read(Codes, culture, key);

    /// <summary>What a vendor uses a code for, such as <c>Vendor499_ClientClosedRequest</c>.</summary>
    public static string OfVendor(IFormatProvider? culture, string key) => Read(Vendors, culture, key);

    /// <summary>What a value of the tables of facts means, such as <c>Retry_Later</c>.</summary>
    public static string OfFact(IFormatProvider? culture, string key) => Read(Facts, culture, key);

    /// <summary>When to use which of two codes, such as <c>Http301_Http308</c>.</summary>
    public static string OfPair(IFormatProvider? culture, string key) => Read(Related, culture, key);

    private static string Read(ResourceManager texts, IFormatProvider? culture, string key) =>
        texts.GetString(key, culture as CultureInfo)!;

    private static ResourceManager In(string file) =>
        new($"StatusCodeAnalyzers.Knowledge.Texts.{file}", typeof(CodeSentences).Assembly);
}
