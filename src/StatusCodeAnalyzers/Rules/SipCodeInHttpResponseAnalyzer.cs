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
            || !options.Protocols.Contains(Protocol.Sip))
        {
            return null;
        }

        var name = UseName.For(use, Protocol.Sip, facts.Constants, options);
        var nearest = StatusCatalog.Http(sip.NearestHttp)!;
        var instead = use.Site.IsCompared ? ImmutableArray<RegisteredCode>.Empty : ImmutableArray.Create(nearest);
        var message = (use.Site.IsCompared, name) switch
        {
            (false, not null) => null,
            (false, null) => "STC2001_MessageUnnamed",
            (true, not null) => "STC2001_MessageCompared",
            (true, null) => "STC2001_MessageComparedUnnamed",
        };

        // A SIP constant stands in the place of the number alone, so there is no cast that a fix would drop.
        var body = name?.Expression is { } written && !use.Site.IsCompared
            ? MissingBody.Beside(use.Expression, written, model, options, facts, cancellationToken)
            : null;
        var hint = new FixHint
        {
            Names = name?.Proposed ?? ImmutableArray<ProposedName>.Empty,
            AsEnum = name?.AsEnum,
            Instead = SuggestedReplacements.Of(instead, use.IsEnum, facts, options),
        };
        return Report(
            sip, use, name, hint, body, message,
            new object?[] { sip.Code, sip.Phrase, sip.Reference, name?.Display, nearest.Code, nearest.Phrase });
    }
}
