using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>What a product means by a code that no registry gives that meaning.</summary>
/// <param name="Code">The number.</param>
/// <param name="Name">The product's own phrase, or empty where it has none.</param>
/// <param name="Vendor">The product.</param>
/// <param name="Instead">Registered HTTP codes that say the same, the nearest first; may be empty.</param>
/// <param name="KnownBy">By which words code speaks of the product, or of what leads to the code; empty where only the phrase
/// tells.</param>
public sealed record VendorCode(int Code, string Name, string Vendor, ImmutableArray<int> Instead, ImmutableArray<string> KnownBy)
{
    /// <summary>What it uses the code for, in one sentence.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string Meaning(IFormatProvider? culture) => CodeSentences.OfVendor(culture, TextKey);

    /// <summary>As a message lists it: <c>Cloudflare: Web Server Is Down</c>.</summary>
    public string Display => Name.Length == 0 ? Vendor : $"{Vendor}: {Name}";

    /// <summary>The name of a constant for it, after the product's phrase: <c>Status499ClientClosedRequest</c>.</summary>
    public string ConstantName => $"Status{Code}{Phrase.ToPascalCase(Name)}";

    /// <summary>The key of that sentence: <c>Vendor499_ClientClosedRequest</c>, or with the first product where it has no phrase.</summary>
    public string TextKey => $"Vendor{Code}_{Phrase.ToPascalCase(Name.Length > 0 ? Name : Vendor.Split(',')[0])}";
}
