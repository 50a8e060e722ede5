using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the body of the status; second, sends the status of the body (STC2004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BodyContradictsStatusFix))]
public sealed class BodyContradictsStatusFix : RewriteFix
{
    public BodyContradictsStatusFix()
        : base((ReplyRewrites.Body, "Fix_RewriteBody"), (ReplyRewrites.Status, "Fix_RewriteStatus"))
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.BodyContradictsStatus.Id);
}
