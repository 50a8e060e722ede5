using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Gives the number a name: a constant that there is, or one that it declares in the type, after what a vendor means by the number.
/// Last, registered codes instead, which changes the reply (STC2002).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnregisteredCodeFix))]
public sealed class UnregisteredCodeFix : StatusCodeFix
{
    public UnregisteredCodeFix()
        : base(Descriptors.UnregisteredCode, NameAction.All.Concat(ReturnAction.All).ToArray())
    {
    }
}
