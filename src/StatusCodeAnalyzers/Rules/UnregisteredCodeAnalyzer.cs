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
            || options.Allowed.Contains(use.Code))
        {
            return null;
        }

        var constant = new OwnConstant(use, model, cancellationToken);
        var name = UseName.For(use, Protocol.Http, facts.Constants, options) ?? constant.Existing();
        var vendors = string.Join("; ", StatusCatalog.Vendors(use.Code).Select(vendor => vendor.Display));
        var instead = use.Site.IsCompared ? ImmutableArray<RegisteredCode>.Empty : SimilarCodes.Instead(use.Code);
        var message = (name, HasVendors: vendors.Length > 0, use.Site.IsCompared, HasOthers: instead.Length > 0) switch
        {
            (not null, true, _, _) => "STC2002_MessageNamed",
            (not null, false, _, _) => "STC2002_MessageNamedByYou",
            (_, true, false, _) => null,
            (_, true, true, _) => "STC2002_MessageCompared",
            (_, false, true, _) => "STC2002_MessageUnknownCompared",
            (_, false, false, true) => "STC2002_MessageSimilar",
            (_, false, false, false) => "STC2002_MessageUnknown",
        };

        // Another code changes the reply, so it is offered beside a name only, never first.
        var names = name?.Proposed ?? constant.New();
        var hint = new FixHint
        {
            Names = names,
            AsEnum = name?.AsEnum,
            Instead = names.IsEmpty ? ImmutableArray<(int, string)>.Empty : SuggestedReplacements.Of(instead, use.IsEnum, facts, options),
        };
        return NamedPlaces.Create(
            CodeDescriptors.For(Descriptors.UnregisteredCode, use.Code, message),
            use.Expression,
            hint.ToProperties(),
            new[] { (NamedPlace.DroppedCast, (SyntaxNode?)name?.DroppedCast) },
            use.Code, vendors, StatusCatalog.Http(use.Code / 100 * 100)!.Display,
            name?.Display, Text.OneOf(instead.Select(code => code.Display).ToList()));
    }

    private static bool IsRegistered(int code, Options options) =>
        StatusCatalog.Http(code) is not null || StatusCatalog.Sip(code) is not null && options.Protocols.Contains(Protocol.Sip);
}
