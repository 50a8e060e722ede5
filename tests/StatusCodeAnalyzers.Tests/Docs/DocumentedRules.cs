using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>The rules of <see cref="Descriptors"/>, as the documentation speaks of them.</summary>
internal static class DocumentedRules
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static string Title(this DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);

    public static bool HasFix(this DiagnosticDescriptor rule) => Product.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(rule.Id));
}

/// <summary>Severities under their names in .editorconfig.</summary>
internal static class Severity
{
    public static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => severity.ToString().ToLowerInvariant(),
    };
}
