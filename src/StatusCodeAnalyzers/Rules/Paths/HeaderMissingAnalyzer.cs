using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2013: a status that is sent without the header that its RFC demands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeaderMissingAnalyzer : StatusHeaderAnalyzer
{
    public HeaderMissingAnalyzer()
        : base(Descriptors.HeaderMissing)
    {
    }

    private protected override CodeHeader? HeaderOf(int code) => StatusHeaders.Demanded(code);
}
