using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Writes the constant that names the SIP code; second, the nearest HTTP code instead, and then a body beside the name.
/// All but the first change the reply (STC2001).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SipCodeInHttpResponseFix))]
public sealed class SipCodeInHttpResponseFix : StatusCodeFix
{
    public SipCodeInHttpResponseFix()
        : base(Descriptors.SipCodeInHttpResponse, new NameAction(), new ReturnAction(), BodyAction.ErrorObject, BodyAction.ProblemDetails)
    {
    }
}
