using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Texts;

/// <summary>What a user reads, in the reader's language: the resources beside this file, and in a folder per language their translations.</summary>
internal static class Text
{
    private static readonly ResourceManager Rules = new("StatusCodeAnalyzers.Texts.Rules", typeof(Text).Assembly);
    private static readonly ResourceManager Codes = new("StatusCodeAnalyzers.Texts.Codes", typeof(Text).Assembly);
    private static readonly ResourceManager Vendors = new("StatusCodeAnalyzers.Texts.Vendors", typeof(Text).Assembly);

    /// <summary>A text of a rule, read when somebody asks for it.</summary>
    public static LocalizableString Of(string key) => new LocalizableResourceString(key, Rules, typeof(Text));

    /// <summary>A text of a rule or fix with its arguments.</summary>
    public static string Format(IFormatProvider? culture, string key, params object[] arguments) =>
        string.Format(culture, Rules.GetString(key, culture as CultureInfo)!, arguments);

    /// <summary>"A, B or C", read when somebody asks for it.</summary>
    public static object OneOf(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : new LocalizableResourceString("List_OneOf", Rules, typeof(Text), string.Join(", ", names.Take(names.Count - 1)), names[names.Count - 1]);

    /// <summary>What a vendor uses a code for, read when somebody asks for it.</summary>
    public static LocalizableString OfVendor(string key) => new LocalizableResourceString(key, Vendors, typeof(Text));

    /// <summary>What the catalog's texts say of a code, such as <c>Http404_Meaning</c>.</summary>
    public static string Code(IFormatProvider? culture, string key) => Codes.GetString(key, culture as CultureInfo)!;
}
