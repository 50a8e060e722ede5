using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the constant that names the number (STC1001, STC1002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix))]
public sealed class UseNamedConstantFix : StatusCodeFix
{
    public UseNamedConstantFix()
        : base(new[] { Descriptors.UseNamedConstant, Descriptors.UseNamedConstantForOwnMember }, new NameAction(), new EnumAction())
    {
    }
}
