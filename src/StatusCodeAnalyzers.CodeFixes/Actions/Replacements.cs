using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>The expressions that fixes write in the place of a number.</summary>
internal static class Replacements
{
    /// <summary>Names the number. The compiled code stays the same, but where there is no constant yet, one is declared.</summary>
    public static readonly Replacement Name = new(
        "NameStatusCode",
        hint => hint.Name ?? hint.NewConstants.FirstOrDefault(),
        hint => hint.Name is null ? DeclareTitle(hint, 0) : Text.Format(culture: null, "Fix_Name", hint.NameDisplay!),
        hint => hint.AsEnum is null)
    {
        IsNew = hint => hint.Name is null,
    };

    /// <summary>Compares enums instead of numbers. The result is the same, the compiled code is not.</summary>
    public static readonly Replacement AsEnum = new(
        "CompareAsEnum", hint => hint.AsEnum, hint => Text.Format(culture: null, "Fix_AsEnum", ShortName(hint.AsEnum!)), _ => true);

    /// <summary>Returns the nearest HTTP code. Changes the reply.</summary>
    public static readonly Replacement NearestHttp = new(
        "ReturnNearestHttpCode",
        hint => hint.NearestHttp,
        hint => Text.Format(culture: null, "Fix_NearestHttp", hint.NearestHttpCode!, Phrase(hint)),
        _ => false,
        FixesSolutions: false);

    /// <summary>Returns a registered code that may be meant instead, each in an action of its own. Changes the reply.</summary>
    public static readonly Replacement[] Instead = SimilarCodes.Common
        .Select(code => new Replacement(
            $"ReturnHttpCode{code}",
            hint => hint.Instead.FirstOrDefault(other => other.Code == code).Expression,
            _ => Text.Format(culture: null, "Fix_NearestHttp", code, StatusCatalog.Http(code)!.Phrase),
            _ => false,
            FixesSolutions: false)
        {
            Order = hint => hint.Instead.Select(other => other.Code).TakeWhile(other => other != code).Count(),
        })
        .ToArray();

    /// <summary>Names the number by a new constant, after another meaning than the preferred one.</summary>
    public static Replacement Declare(int meaning) => new(
        $"DeclareConstant{meaning + 1}",
        hint => hint.NewConstants.ElementAtOrDefault(meaning),
        hint => DeclareTitle(hint, meaning),
        _ => false)
    {
        IsNew = _ => true,
    };

    private static string ShortName(string expression) => string.Join(".", expression.Split('.').Skip(expression.Split('.').Length - 2));

    private static string DeclareTitle(FixHint hint, int meaning) => Text.Format(culture: null, "Fix_NewConstant", hint.NewConstants[meaning]);

    private static string Phrase(FixHint hint) => StatusCatalog.Http(hint.NearestHttpCode!.Value)!.Phrase;
}
