using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Texts;

/// <summary>
/// What a user reads, in the reader's language: the resources beside this file, and in a folder per language their translations.
/// </summary>
internal static class Text
{
    private static readonly ResourceManager Rules = new("StatusCodeAnalyzers.Texts.Rules", typeof(Text).Assembly);

    /// <summary>A text of a rule, read when somebody asks for it.</summary>
    public static LocalizableString Of(string key) => new LocalizableResourceString(key, Rules, typeof(Text));

    /// <summary>A text of a rule or fix with its arguments.</summary>
    public static string Format(IFormatProvider? culture, string key, params object[] arguments) =>
        string.Format(culture, Rules.GetString(key, culture as CultureInfo)!, arguments);

    /// <summary>"A, B or C", read when somebody asks for it.</summary>
    public static object OneOf(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : new LocalizableResourceString(
            "List_OneOf", Rules, typeof(Text), string.Join(", ", names.Take(names.Count - 1)), names[names.Count - 1]);

    /// <summary>What a vendor uses a code for. As an argument of a message it speaks the message's language.</summary>
    public static LocalizableString Of(VendorCode vendor) => new VendorMeaning(vendor);

    private sealed class VendorMeaning(VendorCode vendor) : LocalizableString
    {
        private readonly VendorCode _vendor = vendor;

        protected override string GetText(IFormatProvider? formatProvider) => _vendor.Meaning(formatProvider);

        protected override int GetHash() => _vendor.GetHashCode();

        protected override bool AreEqual(object? other) => other is VendorMeaning meaning && meaning._vendor == _vendor;
    }
}
