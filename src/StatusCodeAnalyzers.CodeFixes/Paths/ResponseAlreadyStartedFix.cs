using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sets the status or header before the body is written (STC2009).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResponseAlreadyStartedFix))]
public sealed class ResponseAlreadyStartedFix : StatusCodeFix
{
    public ResponseAlreadyStartedFix()
        : base(Descriptors.ResponseAlreadyStarted, new StatementAction(StatementMove.Key, "Fix_MoveAboveWrite"))
    {
    }
}
