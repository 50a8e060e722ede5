using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>Compares enums instead of numbers. The result is the same, the compiled code is not.</summary>
internal sealed record EnumAction() : Replacement("CompareAsEnum", FixesSolutions: true)
{
    protected override string? Expression(FixHint hint) => hint.AsEnum;

    protected override string Title(FixHint hint) => Text.Format(culture: null, "Fix_AsEnum", ShortName(hint.AsEnum!.Split('.')));

    protected override bool DropsCast(FixHint hint) => true;

    private static string ShortName(string[] parts) => string.Join(".", parts.Skip(parts.Length - 2));
}
