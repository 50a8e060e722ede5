using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sends the error that the problem details name, or one of the two that most are; it changes the reply (STC2006).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProblemForNonErrorFix))]
public sealed class ProblemForNonErrorFix : StatusCodeFix
{
    public ProblemForNonErrorFix()
        : base(Descriptors.ProblemForNonError, ReturnAction.All.ToArray())
    {
    }
}
