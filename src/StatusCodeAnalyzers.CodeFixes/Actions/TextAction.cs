using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>Names a number that is written as text. The text is the same, the compiled code is not.</summary>
internal sealed record TextAction() : Replacement("NameStatusCodeAsText", FixesSolutions: true)
{
    protected override string? Expression(FixHint hint) => hint.Names.FirstOrDefault()?.Expression;

    protected override string Title(FixHint hint) => Text.Format(culture: null, "Fix_AsText", hint.Names[0].Display);
}
