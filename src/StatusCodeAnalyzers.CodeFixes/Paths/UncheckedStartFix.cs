using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Throws on where the response has started (STC2012). The client is sent the same; what is logged is the first exception.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncheckedStartFix))]
public sealed class UncheckedStartFix : StatusCodeFix
{
    public UncheckedStartFix()
        : base(Descriptors.UncheckedStart, new StatementAction(UncheckedCatch.Rethrow, "Fix_ThrowIfStarted", FixesSolutions: true))
    {
    }
}
