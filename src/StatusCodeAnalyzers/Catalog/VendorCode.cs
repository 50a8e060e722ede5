using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Catalog;

/// <summary>What a product means by a code that no registry gives that meaning.</summary>
/// <param name="Code">The number.</param>
/// <param name="Name">The product's own phrase, or empty where it has none.</param>
/// <param name="Vendor">The product.</param>
/// <param name="Meaning">What it uses the code for, in one sentence.</param>
/// <param name="Instead">Registered HTTP codes that say the same, the nearest first; may be empty.</param>
internal sealed record VendorCode(int Code, string Name, string Vendor, string Meaning, ImmutableArray<int> Instead);
