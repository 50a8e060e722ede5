using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// STC0001: an option of the package has a value, or a name, that it does not know. Said once, however many files the setting is for.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.InvalidOption);

    private static readonly DiagnosticDescriptor WithoutDefault = Descriptors.InvalidOption.With("STC0001_MessageWithoutDefault");
    private static readonly DiagnosticDescriptor UnknownType = Descriptors.InvalidOption.With("STC0001_MessageUnknownType");
    private static readonly DiagnosticDescriptor UnknownKey = Descriptors.InvalidOption.With("STC0001_MessageUnknownKey");

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var seen = new HashSet<(string, string)>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            var config = provider.GetOptions(tree);
            foreach (var key in config.Keys)
            {
                if (key.StartsWith(Options.Prefix, StringComparison.OrdinalIgnoreCase)
                    && config.TryGetValue(key, out var value)
                    && seen.Add((key, value))
                    && Problem(key, value, context.Compilation) is { } problem)
                {
                    context.ReportDiagnostic(problem);
                }
            }
        }
    }

    private static Diagnostic? Problem(string key, string value, Compilation compilation)
    {
        var option = Options.All.FirstOrDefault(option => option.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        if (option is null)
            return Diagnostic.Create(UnknownKey, Location.None, key, string.Join(", ", Options.All.Select(known => known.Key)));

        // A list may be that of several projects, so one name that is good here is enough.
        if (option == Options.ConstantsTypesOption && Options.ConstantsTypesOption.TryParse(value, out var types) && types.Length > 0)
        {
            return CompilationFacts.Of(compilation) is { HasStatusCodesClass: true, Constants: var constants }
                && !constants.CanSeeAny(types)
                ? Diagnostic.Create(UnknownType, Location.None, key, value, "StatusCodes")
                : null;
        }

        if (option == Options.ResponseBodyTypeOption
            && Options.ResponseBodyTypeOption.TryParse(value, out var name)
            && name is not null
            && CompilationFacts.Of(compilation).AspNetCore > 0)
        {
            return OwnBodyType.Problem(name, compilation) is { } message
                ? Diagnostic.Create(Descriptors.InvalidOption.With(message), Location.None, key, value, "new { error = …, message = … }")
                : null;
        }

        return option.Understands(value)
            ? null
            : Diagnostic.Create(
                option.Default.Length > 0 ? Descriptors.InvalidOption : WithoutDefault,
                Location.None,
                key, value, option.Expected, option.Default);
    }
}
