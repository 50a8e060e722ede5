using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Declares the success that is sent, or sends the one that is declared, which changes the reply (STC3004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongSuccessDeclaredFix))]
public sealed class WrongSuccessDeclaredFix : StatusCodeFix
{
    public WrongSuccessDeclaredFix()
        : base(
            Descriptors.WrongSuccessDeclared,
            new RewriteAction(SuccessRewrite.Declaration, "Fix_CorrectDeclaration"),
            new RewriteAction(SuccessRewrite.Reply, "Fix_CorrectReply"))
    {
    }
}
