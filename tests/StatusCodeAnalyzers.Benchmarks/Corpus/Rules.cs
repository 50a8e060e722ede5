using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Benchmarks.Corpus.References;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>Everything that is run on the corpus: analyzers, fixes, and generators (ours and the framework's).</summary>
internal sealed class Rules
{
    private Rules(IReadOnlyCollection<Assembly> assemblies, Action<string> skip)
    {
        Analyzers = [.. Instances<DiagnosticAnalyzer>(assemblies, skip)];
        Fixes = [.. Instances<CodeFixProvider>(assemblies, skip)];
        Generators =
        [
            .. Instances<IIncrementalGenerator>(assemblies, skip),
            .. Instances<IIncrementalGenerator>([.. ReferencePacks.GeneratorFiles.Select(Assembly.LoadFrom)], skip),
        ];
        Descriptors =
        [
            .. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
                .DistinctBy(descriptor => descriptor.Id)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; }
    public IReadOnlyList<CodeFixProvider> Fixes { get; }
    public IReadOnlyList<IIncrementalGenerator> Generators { get; }
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>A rule that is hidden or off by default is run all the same.</summary>
    public IEnumerable<KeyValuePair<string, ReportDiagnostic>> Severities =>
        from descriptor in Descriptors
        where !descriptor.IsEnabledByDefault || descriptor.DefaultSeverity == DiagnosticSeverity.Hidden
        select KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Info);

    public static Rules Load(IEnumerable<string> furtherAssemblies, Action<string> skip) => new(
        [
            Assembly.Load("StatusCodeAnalyzers"),
            Assembly.Load("StatusCodeAnalyzers.CodeFixes"),
            .. furtherAssemblies.Select(Assembly.LoadFrom),
        ],
        skip);

    private static IEnumerable<T> Instances<T>(IReadOnlyCollection<Assembly> assemblies, Action<string> skip)
    {
        var types = assemblies.SelectMany(assembly => Types(assembly, skip));
        foreach (var type in types.Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract))
        {
            // Generators that exist for Roslyn's other hosts carry no attribute, and rules that are loaded in company neither.
            if (typeof(T) == typeof(IIncrementalGenerator) && !type.IsDefined(typeof(GeneratorAttribute))
                || typeof(T) == typeof(DiagnosticAnalyzer) && !type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            {
                continue;
            }

            T? instance = default;
            try
            {
                instance = (T?)Activator.CreateInstance(type, nonPublic: true);
            }
            catch (Exception e) when (e
                is MissingMethodException or TargetInvocationException or FileLoadException or FileNotFoundException)
            {
                skip($"{type.FullName}: {e.Message}");
            }
            if (instance is not null)
                yield return instance;
        }
    }

    private static IEnumerable<Type> Types(Assembly assembly, Action<string> skip)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            skip($"{assembly.GetName().Name}: {e.LoaderExceptions.FirstOrDefault()?.Message}");
            return e.Types.OfType<Type>();
        }
    }
}
