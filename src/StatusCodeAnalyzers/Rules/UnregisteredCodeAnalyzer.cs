using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2002: a raw code that no registry knows, given to HTTP or compared with an HTTP status code.</summary>
public sealed class UnregisteredCodeAnalyzer : StatusCodeUseAnalyzer
{
    public UnregisteredCodeAnalyzer()
        : base(Descriptors.UnregisteredCode)
    {
    }

    private protected override Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken)
    {
        // A number that nobody knows is told from any other by its place alone, so the place has to be certain.
        var place = use.Site.Slot;
        if (use.Code is < 100 or > 599
            || place.Protocol is not Protocol.Http
            || place.Trust < Trust.Said
            || place.Trust < Trust.Known && !options.MatchNames
            || IsRegistered(use.Code, options)
            || options.Allowed.Contains(use.Code)
            || TestData.IsEdge(use.Expression, use.Code))
        {
            return null;
        }

        var constant = new OwnConstant(use, model, cancellationToken);
        var name = UseName.For(use, Protocol.Http, facts.Constants, options) ?? constant.Existing();
        var meanings = Meanings(use, name, constant, options, facts);
        var spoken = SpokenMeaning.OfVendor(use.Expression, use.Code);
        var names = meanings.IsEmpty
            ? name?.Proposed ?? ImmutableArray<ProposedName>.Empty
            : meanings.OrderBy(meaning => meaning.Vendor == spoken ? 0 : 1).Select(meaning => meaning.Name).ToImmutableArray();

        // A team's own constant needs no other word for it.
        var isClear = meanings.IsEmpty || meanings.Any(meaning => meaning.Vendor == spoken);
        var shown = names.IsEmpty || !names[0].IsNew ? name : null;
        var instead = use.Site.IsCompared ? ImmutableArray<RegisteredCode>.Empty : SimilarCodes.Instead(use.Code);
        var hasVendors = StatusCatalog.Vendors(use.Code).Any();
        var message = (shown, hasVendors, isClear) switch
        {
            (not null, true, false) => "STC2002_MessageUnclearNamed",
            (not null, _, _) => "STC2002_MessageNamed",
            (_, true, true) => null,
            (_, true, false) => "STC2002_MessageUnclear",
            _ when use.Site.IsCompared => "STC2002_MessageUnknownCompared",
            _ => instead.IsEmpty ? "STC2002_MessageUnknown" : "STC2002_MessageSimilar",
        };

        // Another code changes the reply, so it is offered beside a name only, never first.
        var hint = new FixHint
        {
            Names = names,
            IsSpokenFor = isClear,
            Instead = names.IsEmpty ? ImmutableArray<(int, string)>.Empty : SuggestedReplacements.Of(instead, use.IsEnum, facts, options),
        };
        return Diagnostic.Create(
            CodeDescriptors.For(Descriptors.UnregisteredCode, use.Code, message),
            use.Expression.GetLocation(),
            hint.ToProperties(),
            use.Code, Users(use.Code, spoken), StatusCatalog.Http(use.Code / 100 * 100)!.Display,
            shown?.Display, string.Join(", ", instead.Take(SimilarCodes.MostSaid).Select(code => code.Display)));
    }

    /// <summary>The names that say what a vendor means by the number; none where a team has a name of its own.</summary>
    private static ImmutableArray<(VendorCode Vendor, ProposedName Name)> Meanings(
        StatusCodeUse use, UseName? name, OwnConstant constant, Options options, CompilationFacts facts)
    {
        // ASP.NET Core has constants for two of them, and they say what it means by them.
        var theirs = name is null || facts.Constants.Own(options.ConstantsTypes, use.Code) is not null
            ? null
            : StatusCatalog.Vendors(use.Code).FirstOrDefault(vendor => name.Display == $"StatusCodes.{vendor.ConstantName}");
        return name is not null && theirs is null
            ? ImmutableArray<(VendorCode, ProposedName)>.Empty
            : (name?.Proposed ?? ImmutableArray<ProposedName>.Empty).Select(proposed => (theirs!, proposed))
                .Concat(constant.New().Where(added => added.Meaning != theirs))
                .ToImmutableArray();
    }

    /// <summary>Who uses the number: the vendor that is meant or the only one, with its phrase, or else the names of all.</summary>
    private static string Users(int code, VendorCode? spoken)
    {
        var vendors = StatusCatalog.Vendors(code).ToList();
        return (spoken ?? (vendors.Count == 1 ? vendors[0] : null))?.Display ?? StatusCatalog.VendorNames(code);
    }

    private static bool IsRegistered(int code, Options options) =>
        StatusCatalog.Http(code) is not null || StatusCatalog.Sip(code) is not null && options.Protocols.Contains(Protocol.Sip);
}
