using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Rules;

/// <summary>The rules about the OpenAPI document that only suggest something: a build leaves them out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractSuggestionsAnalyzer : ContractAnalyzer
{
    public ContractSuggestionsAnalyzer()
        : base(new UntypedResultAnalyzer(), new DeclaredNeverReturnedAnalyzer())
    {
    }
}
