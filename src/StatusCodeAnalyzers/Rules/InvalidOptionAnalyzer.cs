using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC0001: an option of the package has a value, or a name, that it does not know. Said once, however many files the setting is for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.InvalidOption);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var said = new HashSet<(string, string)>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            var config = provider.GetOptions(tree);
            foreach (var option in Options.All)
            {
                if (config.TryGetValue(option.Key, out var value) && !option.Understands(value) && said.Add((option.Key, value)))
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidOption, Location.None, option.Key, value, option.Expected, option.Default));
            }
        }
    }
}
