using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>What src holds, found as the compiler finds it: every rule, fix and generator, without a list to keep.</summary>
internal static class Product
{
    private static readonly Assembly Rules = Assembly.Load("StatusCodeAnalyzers");
    private static readonly Assembly CodeFixes = Assembly.Load("StatusCodeAnalyzers.CodeFixes");

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(Rules);

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = InstancesOf<CodeFixProvider>(CodeFixes);

    public static ImmutableArray<ISourceGenerator> Generators { get; } =
    [
        .. InstancesOf<IIncrementalGenerator>(Rules).Select(generator => generator.AsSourceGenerator()),
        .. InstancesOf<ISourceGenerator>(Rules),
    ];

    private static ImmutableArray<T> InstancesOf<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
