using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the current name of the constant (STC1003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCurrentNameFix))]
public sealed class UseCurrentNameFix : ReplacementFix
{
    public UseCurrentNameFix()
        : base(Name)
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.UseCurrentName.Id);
}
