using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Catalog;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC1001: a raw HTTP code at a framework API, where a constant names it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseNamedConstantAnalyzer : StatusCodeUseAnalyzer
{
    public UseNamedConstantAnalyzer()
        : base(Descriptors.UseNamedConstant)
    {
    }

    private protected override Diagnostic? Check(StatusCodeUse use, Options options, CompilationFacts facts)
    {
        if (StatusCatalog.Http(use.Code) is not { } http || options.Allowed.Contains(use.Code))
            return null;

        return UseName.For(use, Protocol.Http, facts.Constants) is { } name
            ? Report(http, use, name, new FixHint(name.Expression, name.Display), message: null, http.Code, http.Phrase, http.Reference, name.Display)
            : null;
    }
}
