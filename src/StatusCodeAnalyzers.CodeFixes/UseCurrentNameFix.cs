using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the current name of the constant (STC1003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCurrentNameFix))]
public sealed class UseCurrentNameFix : StatusCodeFix
{
    public UseCurrentNameFix()
        : base(Descriptors.UseCurrentName, new NameAction())
    {
    }
}
