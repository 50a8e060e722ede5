using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sends the status alone (STC2005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatusForbidsBodyFix))]
public sealed class StatusForbidsBodyFix : RewriteFix
{
    public StatusForbidsBodyFix()
        : base((NoBody.Drop, "Fix_DropBody"))
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.StatusForbidsBody.Id);
}
