using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sends the status alone (STC2005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatusForbidsBodyFix))]
public sealed class StatusForbidsBodyFix : StatusCodeFix
{
    public StatusForbidsBodyFix()
        : base(Descriptors.StatusForbidsBody, new RewriteAction(NoBody.Drop, "Fix_DropBody"))
    {
    }
}
