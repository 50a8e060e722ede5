using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Returns a result with the status that is lost, or drops it (STC2011).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatusLostFix))]
public sealed class StatusLostFix : StatusCodeFix
{
    public StatusLostFix()
        : base(
            Descriptors.StatusLost,
            new StatementAction(ResultRewrite.Send, "Fix_SendLostStatus"),
            new StatementAction(ResultRewrite.Drop, "Fix_DropLostStatus"))
    {
    }
}
