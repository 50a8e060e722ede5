using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Returns one of the codes that may be meant, which changes the reply (STC2003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvalidCodeFix))]
public sealed class InvalidCodeFix : ReplacementFix
{
    public InvalidCodeFix()
        : base(ReturnInstead)
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.InvalidCode.Id);
}
