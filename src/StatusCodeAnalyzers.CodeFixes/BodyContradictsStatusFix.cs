using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the body of the status; second, sends the status of the body (STC2004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BodyContradictsStatusFix))]
public sealed class BodyContradictsStatusFix : StatusCodeFix
{
    public BodyContradictsStatusFix()
        : base(
            Descriptors.BodyContradictsStatus,
            new RewriteAction(ReplyRewrites.Body, "Fix_RewriteBody"),
            new RewriteAction(ReplyRewrites.Status, "Fix_RewriteStatus"))
    {
    }
}
