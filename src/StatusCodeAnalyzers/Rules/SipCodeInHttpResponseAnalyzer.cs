using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2001: a raw code that only SIP knows, given to HTTP.</summary>
public sealed class SipCodeInHttpResponseAnalyzer : StatusCodeUseAnalyzer
{
    public SipCodeInHttpResponseAnalyzer()
        : base(Descriptors.SipCodeInHttpResponse)
    {
    }

    private protected override Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken)
    {
        // SIP's 6xx are no valid HTTP codes at all: another rule's business.
        if (use.Site.Slot.Protocol is not Protocol.Http
            || use.Code is < 100 or > 599
            || StatusCatalog.Http(use.Code) is not null
            || StatusCatalog.Sip(use.Code) is not { } sip
            || !options.Protocols.Contains(Protocol.Sip)
            || TestData.IsEdge(use.Expression, use.Code))
        {
            return null;
        }

        var name = UseName.For(use, Protocol.Sip, facts.Constants, options);
        var sips = name?.Proposed ?? ImmutableArray<ProposedName>.Empty;
        var speaksSip = SpokenMeaning.IsSip(use.Expression, options, facts);
        var spoken = SpokenMeaning.OfVendor(use.Expression, use.Code);
        var vendor = speaksSip ? null : spoken;
        var meaning = facts.Constants.Own(options.ConstantsTypes, use.Code) is not null || speaksSip && spoken is null
            ? new Meaning(sips, IsSpokenFor: true, Message(use, name), name?.Display)
            : Unclear(use, sips, vendor, model, cancellationToken);

        var nearest = StatusCatalog.Http(sip.NearestHttp)!;
        var instead = use.Site.IsCompared ? ImmutableArray<RegisteredCode>.Empty : ImmutableArray.Create(nearest);
        var hint = new FixHint
        {
            Names = meaning.Names,
            IsSpokenFor = meaning.IsSpokenFor,
            Instead = SuggestedReplacements.Of(instead, use.IsEnum, facts, options),
        };

        // SIP's body goes with SIP's name, which stands in the place of the number alone, so there is no cast that a fix would drop.
        var body = sips.FirstOrDefault() is { } written && meaning.Names[0] == written && !use.Site.IsCompared
            ? MissingBody.Beside(use.Expression, written.Expression, model, options, facts, cancellationToken)
            : null;
        return Report(
            sip, use, name, hint, body, meaning.Message,
            new object?[]
            {
                sip.Code, sip.Phrase, meaning.Display, nearest.Display, vendor?.Display ?? StatusCatalog.VendorNames(sip.Code),
            });
    }

    private static string? Message(StatusCodeUse use, UseName? name) =>
        name is not null ? null
        : use.Site.IsCompared ? "STC2001_MessageComparedUnnamed"
        : "STC2001_MessageUnnamed";

    /// <summary>
    /// Of a number of SIP's in code that does not speak SIP: it means what the team or a vendor says, if that can be told.
    /// </summary>
    private static Meaning Unclear(
        StatusCodeUse use, ImmutableArray<ProposedName> sips, VendorCode? vendor, SemanticModel model, CancellationToken cancellationToken)
    {
        var constant = new OwnConstant(use, model, cancellationToken);
        if (constant.Existing() is { } own)
            return new Meaning(own.Proposed, IsSpokenFor: true, "STC2001_MessageNamedByYou", own.Display);

        var vendors = constant.New().ToLookup(added => added.Meaning == vendor, added => added.Name);
        var isVendors = vendors[true].Any();
        return new Meaning(
            vendors[true].Concat(sips).Concat(vendors[false]).ToImmutableArray(),
            isVendors,
            isVendors ? "STC2001_MessageVendor"
                : StatusCatalog.Vendors(use.Code).Any() ? "STC2001_MessageUnclearVendors"
                : "STC2001_MessageUnclear",
            Display: null);
    }

    /// <summary>What the number means, as far as that can be told.</summary>
    /// <param name="Names">What it can be called.</param>
    /// <param name="IsSpokenFor">Whether the code says that the first of them is meant.</param>
    /// <param name="Message">The resource key of what is said of it.</param>
    /// <param name="Display">The name that the message gives.</param>
    private sealed record Meaning(ImmutableArray<ProposedName> Names, bool IsSpokenFor, string? Message, string? Display);
}
