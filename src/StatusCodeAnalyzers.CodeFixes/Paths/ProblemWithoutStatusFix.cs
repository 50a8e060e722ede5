using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sets the status that problem details speak of before they are written (STC2015).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProblemWithoutStatusFix))]
public sealed class ProblemWithoutStatusFix : StatusCodeFix
{
    public ProblemWithoutStatusFix()
        : base(
            Descriptors.ProblemWithoutStatus,
            new StatementAction(UnsentProblem.Set, "Fix_SetProblemStatus"),
            new StatementAction(UnsentProblem.Return, "Fix_AtAction"))
    {
    }
}
