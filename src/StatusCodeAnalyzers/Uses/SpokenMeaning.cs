using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Whether the code speaks for what SIP or a vendor means by a number. In web APIs nearly all such numbers are a team's own, and
/// a false name is worse than none: Fix All and <c>dotnet format</c> write only what is spoken for. Asked late, of very few numbers.
/// </summary>
internal static class SpokenMeaning
{
    /// <summary>Whether the number stands in code that speaks SIP: by setting, by reference, or by the words around it.</summary>
    public static bool IsSip(SyntaxNode number, Options options, CompilationFacts facts) =>
        options.SpeaksSip
            || facts.SpeaksSip
            || Vocabulary.SpeakOfSip(WrittenAround.Around(number, isOneProgram: true).Select(piece => new Words(piece)));

    /// <summary>
    /// The only vendor whose meaning the code speaks for: the phrase stands beside the number, or the product is named around it. Null
    /// where there is none, or more than one.
    /// </summary>
    public static VendorCode? OfVendor(SyntaxNode number, int code)
    {
        var named = StatusCatalog.Vendors(code).Where(vendor => vendor.Name.Length > 0).ToList();
        if (named.Count == 0)
            return null;

        var beside = WrittenAround.Beside(number).ToList();
        var said = named.Where(vendor => beside.Any(piece => Phrase.IsIn(piece, vendor.Name))).ToList();
        if (said.Count == 0)
        {
            said = named
                .Where(vendor => !vendor.KnownBy.IsEmpty && WrittenAround.Around(number, isOneProgram: false)
                    .Select(piece => new Words(piece))
                    .Any(piece => vendor.KnownBy.Any(word => piece.Hold(word.ToLowerInvariant()))))
                .ToList();
        }

        return said.Count == 1 ? said[0] : null;
    }
}
