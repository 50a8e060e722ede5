using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Settings;

/// <summary>What a team has set for a file.</summary>
internal static class FileSettings
{
    public static Options OptionsOf(this AnalyzerOptions analyzers, SyntaxTree tree) =>
        new(analyzers.AnalyzerConfigOptionsProvider.GetOptions(tree));
}
