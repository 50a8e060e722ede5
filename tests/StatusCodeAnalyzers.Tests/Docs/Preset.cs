using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>A file for a team that does not want to think about each rule.</summary>
/// <param name="Name">As docs/configuration.md calls it.</param>
/// <param name="Head">What the file starts with: <c>dotnet format</c> raises no severity for a .globalconfig.</param>
/// <param name="SeverityOf">What it makes of a rule.</param>
internal sealed record Preset(string Name, string Head, Func<DiagnosticDescriptor, DiagnosticSeverity> SeverityOf)
{
    private const string Global = "is_global = true", ForFiles = "[*.{cs,cshtml,razor}]";

    public static ImmutableArray<Preset> All { get; } =
    [
        new("quiet", Global, rule => IsReadability(rule) ? AtMost(DiagnosticSeverity.Info, rule) : rule.DefaultSeverity),
        new("recommended", Global, rule => rule.DefaultSeverity),
        new("strict", ForFiles, rule => MayBeABug(rule) ? DiagnosticSeverity.Error : AtLeast(DiagnosticSeverity.Warning, rule)),
    ];

    /// <summary>The name under which the file is saved.</summary>
    public string File => Head == Global ? ".globalconfig" : ".editorconfig";

    public string Text =>
        $"{Head}\n"
        + string.Concat(DocumentedRules.All
            .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {Severity.Name(SeverityOf(rule))}\n"));

    private static bool IsReadability(DiagnosticDescriptor rule) => rule.Id.StartsWith("STC1", StringComparison.Ordinal);

    // A reply without a body (STC4xxx) is poor, not wrong.
    private static bool MayBeABug(DiagnosticDescriptor rule) =>
        !IsReadability(rule) && !rule.Id.StartsWith("STC4", StringComparison.Ordinal);

    private static DiagnosticSeverity AtMost(DiagnosticSeverity severity, DiagnosticDescriptor rule) =>
        rule.DefaultSeverity < severity ? rule.DefaultSeverity : severity;

    private static DiagnosticSeverity AtLeast(DiagnosticSeverity severity, DiagnosticDescriptor rule) =>
        rule.DefaultSeverity > severity ? rule.DefaultSeverity : severity;
}
