using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Declares what an endpoint sends, for its OpenAPI document: no reply changes (STC3001, STC3002, STC3003, STC3005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareRepliesFix))]
public sealed class DeclareRepliesFix : StatusCodeFix
{
    public DeclareRepliesFix()
        : base(
            new[]
            {
                Descriptors.SuccessHidden, Descriptors.ImpliedOkNeverSent, Descriptors.UndeclaredStatus, Descriptors.ResultHasNoMetadata,
            },
            new DeclareAction("DeclareReplies"))
    {
    }
}
