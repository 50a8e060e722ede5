using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sends an error object or problem details with the status, which changes the reply (STC4001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ErrorWithoutBodyFix))]
public sealed class ErrorWithoutBodyFix : StatusCodeFix
{
    public ErrorWithoutBodyFix()
        : base(Descriptors.ErrorWithoutBody, BodyAction.ErrorObject, BodyAction.ProblemDetails)
    {
    }
}
