using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the header that a status demands, with a value to fill in (STC2013).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HeaderMissingFix))]
public sealed class HeaderMissingFix : StatusCodeFix
{
    public HeaderMissingFix()
        : base(Descriptors.HeaderMissing, new StatementAction(HeaderWriter.Write, "Fix_WriteHeader"))
    {
    }
}
