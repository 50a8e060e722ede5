using System.Collections.Immutable;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Uses;

/// <summary>How registered codes are written in the place of a number that is none.</summary>
internal static class SuggestedReplacements
{
    /// <summary>The expressions of the codes that have a name there, in the same order.</summary>
    public static ImmutableArray<(int Code, string Expression)> Of(
        ImmutableArray<RegisteredCode> codes,
        bool isEnum,
        CompilationFacts facts,
        Options options)
    {
        var names = ImmutableArray.CreateBuilder<(int, string)>();
        foreach (var code in codes)
        {
            if (UseName.For(code.Code, isEnum, facts.Constants, options)?.Expression is { } name)
                names.Add((code.Code, name));
        }

        return names.ToImmutable();
    }
}
