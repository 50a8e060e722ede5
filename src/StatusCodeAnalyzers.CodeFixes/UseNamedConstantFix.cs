using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the constant that names the number (STC1001, STC1002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix))]
public sealed class UseNamedConstantFix : ReplacementFix
{
    public UseNamedConstantFix()
        : base(Name, AsEnum)
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.UseNamedConstant.Id, Descriptors.UseNamedConstantForOwnMember.Id);
}
