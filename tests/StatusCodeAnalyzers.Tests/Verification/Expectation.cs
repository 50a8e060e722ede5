using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
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

    /// <summary>What is reported of the code under test.</summary>
    public IEnumerable<Squiggle> Wanted => [.. Places(Documents, marker => marker.Span), .. WithoutPlace];

    /// <summary>The part of it that has a fix.</summary>
    public IEnumerable<Squiggle> Promised => Places(Documents, marker => marker.Replacement is null ? null : marker.Span);

    /// <summary>The part of it that is left in the fixed code; a whole fixed text does not say.</summary>
    public IEnumerable<Squiggle> Left => FixedCode is not null
        ? []
        : [.. Places(Documents, marker => marker.Replacement is null ? marker.FixedSpan : null), .. WithoutPlace];

    /// <summary>The part of it that Fix All leaves.</summary>
    public IEnumerable<Squiggle> LeftByAll => [.. Places(Documents, marker => marker.LeftSpan), .. WithoutPlace];

    /// <summary>Whether Fix All leaves anything that a person can fix.</summary>
    public bool AllLeavesMore =>
        Documents.Any(document => document.Markup.Markers.Any(marker => marker is { Replacement: not null, LeftSpan: not null }));

    private IEnumerable<Squiggle> WithoutPlace => Setup.WithoutPlace.Select(id => new Squiggle("", default, id));

    /// <summary>What the fix makes of a file; null for a file that is not the test's.</summary>
    public string? FixedTextOf(string path) =>
        Documents.FirstOrDefault(document => TestProject.Folder + document.Path == path) is not { Path: not null } document ? null
        : FixedCode is not null && document == Documents[0] ? FixedCode
        : document.Markup.Fixed;

    /// <summary>What Fix All makes of a file; null for a file that is not the test's.</summary>
    public string? TextByAll(string path) =>
        Documents.FirstOrDefault(document => TestProject.Folder + document.Path == path) is { Path: not null } document
            ? document.Markup.FixedByAll
            : null;

    private IEnumerable<Squiggle> Places(IEnumerable<(string Path, Markup Markup)> documents, Func<Marker, TextSpan?> spanOf) =>
        from document in documents
        from marker in document.Markup.Markers
        where spanOf(marker) is not null
        select new Squiggle(TestProject.Folder + document.Path, spanOf(marker)!.Value, IdOf(marker));

    private string IdOf(Marker marker) =>
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
