using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>What one call of <see cref="Verify"/> claims.</summary>
internal sealed record Expectation(DiagnosticAnalyzer Analyzer, Setup Setup, ImmutableArray<(string Path, Markup Markup)> Documents)
{
    public CodeFixProvider? Fix { get; init; }

    /// <summary>The whole text after the fix, where marks cannot say it.</summary>
    public string? FixedCode { get; init; }

    public string? Message { get; init; }

    public ActionChoice Action { get; init; }

    /// <summary>Null: as the rule's <see cref="FixSafety"/> promises.</summary>
    public bool? SameIL { get; init; }

    public bool DotnetFormat { get; init; }

    public IEnumerable<(string Path, Marker Marker)> Markers =>
        Documents.SelectMany(document => document.Markup.Markers, (document, marker) => (document.Path, marker));

    public string IdOf(Marker marker) =>
        marker.Id ?? (Analyzer.SupportedDiagnostics.Select(rule => rule.Id).Distinct().ToArray() is [var only]
            ? only
            : throw new VerificationException($"{Analyzer.GetType().Name} has several rules; say which one you expect: {{|ID:code|}}."));

    public static Expectation Of(DiagnosticAnalyzer analyzer, string code, Setup? setup, string? config, bool arrowIsCode = false)
    {
        setup = (setup ?? Setup.Default) with { Config = config ?? setup?.Config };
        var documents = setup.Documents
            .Prepend((setup.Path, code))
            .Select(document => (document.Item1, Markup.Parse(document.Item2, arrowIsCode)));

        return new Expectation(analyzer, setup, [.. documents]);
    }
}
