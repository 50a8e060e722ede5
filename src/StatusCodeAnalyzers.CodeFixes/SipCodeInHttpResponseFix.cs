using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Gives the number a name: SIP's constant, or one that it declares after what a vendor means. Then the nearest HTTP code
/// instead, and a body beside the name; both change the reply (STC2001).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SipCodeInHttpResponseFix))]
public sealed class SipCodeInHttpResponseFix : StatusCodeFix
{
    public SipCodeInHttpResponseFix()
        : base(
            Descriptors.SipCodeInHttpResponse,
            NameAction.All.Concat(new FixAction[] { new ReturnAction(), BodyAction.ErrorObject, BodyAction.ProblemDetails }).ToArray())
    {
    }
}
