using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Returns one of the codes that may be meant, which changes the reply (STC2003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvalidCodeFix))]
public sealed class InvalidCodeFix : StatusCodeFix
{
    public InvalidCodeFix()
        : base(Descriptors.InvalidCode, ReturnAction.All.ToArray())
    {
    }
}
