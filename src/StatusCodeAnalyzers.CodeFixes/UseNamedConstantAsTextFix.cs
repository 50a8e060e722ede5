using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the text of the constant that names the code, or in an attribute the constant (STC1006).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantAsTextFix))]
public sealed class UseNamedConstantAsTextFix : StatusCodeFix
{
    public UseNamedConstantAsTextFix()
        : base(Descriptors.UseNamedConstantAsText, new TextAction())
    {
    }
}
