using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the constant for the cast, or the cast for the constant (STC1005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseStatusCodesClassFix))]
public sealed class UseStatusCodesClassFix : StatusCodeFix
{
    public UseStatusCodesClassFix()
        : base(Descriptors.UseStatusCodesClass, new NameAction())
    {
    }
}
