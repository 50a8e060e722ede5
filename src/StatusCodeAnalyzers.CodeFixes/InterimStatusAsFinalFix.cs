using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Returns the final status that the interim one stands for, which changes the reply (STC2008).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InterimStatusAsFinalFix))]
public sealed class InterimStatusAsFinalFix : StatusCodeFix
{
    public InterimStatusAsFinalFix()
        : base(Descriptors.InterimStatusAsFinal, new ReturnAction())
    {
    }
}
