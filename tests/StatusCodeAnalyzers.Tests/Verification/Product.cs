using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>What src holds, found as the compiler finds it: every rule, fix and generator, without a list to keep.</summary>
internal static class Product
{
    private static readonly Assembly Main = Assembly.Load("StatusCodeAnalyzers");
    private static readonly Assembly CodeFixes = Assembly.Load("StatusCodeAnalyzers.CodeFixes");

    /// <summary>What the compiler loads.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. InstancesOf<DiagnosticAnalyzer>(Main).Where(analyzer => analyzer.GetType().IsDefined(typeof(DiagnosticAnalyzerAttribute)))];

    /// <summary>The rules, an analyzer each; some of them are loaded in company.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Rules { get; } =
        [.. InstancesOf<DiagnosticAnalyzer>(Main).Where(analyzer => analyzer
            is not (DiagnosticSuppressor or WarningsAnalyzer or ContractWarningsAnalyzer or ContractSuggestionsAnalyzer))];

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = InstancesOf<CodeFixProvider>(CodeFixes);

    public static ImmutableArray<ISourceGenerator> Generators { get; } =
    [
        .. InstancesOf<IIncrementalGenerator>(Main).Select(generator => generator.AsSourceGenerator()),
        .. InstancesOf<ISourceGenerator>(Main),
    ];

    private static ImmutableArray<T> InstancesOf<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
