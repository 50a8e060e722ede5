using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Sends an error object or problem details with the status, which changes the reply (STC4001; STC2001, together with the code's name).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ErrorWithoutBodyFix))]
public sealed class ErrorWithoutBodyFix : StatusCodeFix
{
    public ErrorWithoutBodyFix()
        : base(
            new[] { Descriptors.SipCodeInHttpResponse, Descriptors.ErrorWithoutBody },
            new BodyAction("SendErrorObject", hint => hint.ErrorObject, hint => Text.Format(culture: null, "Fix_ErrorObject", hint.Error)),
            new BodyAction("SendProblemDetails", hint => hint.ProblemDetails, hint => Text.Format(culture: null, "Fix_ProblemDetails", hint.Message)))
    {
    }
}
