using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the header that clients of a status look for, or has the authentication scheme answer (STC2014).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HeaderExpectedFix))]
public sealed class HeaderExpectedFix : StatusCodeFix
{
    public HeaderExpectedFix()
        : base(
            Descriptors.HeaderExpected,
            new StatementAction(HeaderWriter.Write, "Fix_WriteHeader"),
            new StatementAction(HeaderWriter.Challenge, "Fix_AtAction"))
    {
    }
}
