using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2014: a status that is sent without the header that clients look for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeaderExpectedAnalyzer : StatusHeaderAnalyzer
{
    public HeaderExpectedAnalyzer()
        : base(Descriptors.HeaderExpected)
    {
    }

    private protected override CodeHeader? HeaderOf(int code) => StatusHeaders.Expected(code);

    // Unauthorized needs no status, and so gives none.
    private protected override bool IsCandidate(SyntaxNode node) =>
        base.IsCandidate(node)
        || ResponseApis.IsCandidate(node)
            && node switch
            {
                InvocationExpressionSyntax call => WrittenName.Of(call.Expression) == "Unauthorized",
                ObjectCreationExpressionSyntax creation =>
                    WrittenName.Of(creation.Type) is "UnauthorizedResult" or "UnauthorizedObjectResult",
                _ => false,
            };
}
