using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>Returns a registered code that may be meant instead. Changes the reply.</summary>
/// <param name="Code">The code; null for the nearest one, whatever that is.</param>
internal sealed record ReturnAction(int? Code = null) : Replacement(
    Code is null ? "ReturnNearestHttpCode" : $"ReturnHttpCode{Code}", FixesSolutions: false)
{
    /// <summary>An action for every code that may be meant.</summary>
    public static readonly ImmutableArray<FixAction> All =
        SimilarCodes.Common.Select(code => (FixAction)new ReturnAction(code)).ToImmutableArray();

    // By how near they are.
    public override int Rank(Diagnostic diagnostic) => FixHint.From(diagnostic).Instead.TakeWhile(other => !IsMeant(other.Code)).Count();

    protected override string? Expression(FixHint hint) => Other(hint).Expression;

    protected override string Title(FixHint hint) => Text.Format(
        culture: null, "Fix_NearestHttp", Other(hint).Code, StatusCatalog.Http(Other(hint).Code)!.Phrase);

    private (int Code, string Expression) Other(FixHint hint) => hint.Instead.FirstOrDefault(other => IsMeant(other.Code));

    private bool IsMeant(int code) => Code is null || Code == code;
}
