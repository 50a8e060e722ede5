using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the constant that names the SIP code; second, the nearest HTTP code instead, which changes the reply (STC2001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SipCodeInHttpResponseFix))]
public sealed class SipCodeInHttpResponseFix : ReplacementFix
{
    public SipCodeInHttpResponseFix()
        : base(Name, NearestHttp)
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.SipCodeInHttpResponse.Id);
}
