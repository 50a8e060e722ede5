using System.Globalization;
using System.Resources;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>The sentences about codes, in the reader's language: the resources in <c>Texts/</c>, and in a folder per language their translations.</summary>
internal static class CodeSentences
{
    private static readonly ResourceManager Codes = new("StatusCodeAnalyzers.Knowledge.Texts.Codes", typeof(CodeSentences).Assembly);
    private static readonly ResourceManager Vendors = new("StatusCodeAnalyzers.Knowledge.Texts.Vendors", typeof(CodeSentences).Assembly);

    /// <summary>What is said of a registered code, such as <c>Http404_Meaning</c>.</summary>
    public static string OfCode(IFormatProvider? culture, string key) => Codes.GetString(key, culture as CultureInfo)!;

    /// <summary>What a vendor uses a code for, such as <c>Vendor499_ClientClosedRequest</c>.</summary>
    public static string OfVendor(IFormatProvider? culture, string key) => Vendors.GetString(key, culture as CultureInfo)!;
}
