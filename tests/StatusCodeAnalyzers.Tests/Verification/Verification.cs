using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>
/// Holds an expectation against one framework. All other rules of the product run along: a fix must not wake one of them.
/// </summary>
internal sealed class Verification(Expectation expected, ReferencePack pack)
{
    private readonly DiagnosticAnalyzer _analyzer = expected.Analyzer;
    private readonly ImmutableArray<DiagnosticAnalyzer> _all =
        [expected.Analyzer, .. Product.Rules.Where(other => other.GetType() != expected.Analyzer.GetType())];

    private bool IsLast => pack == expected.Setup.Packs[^1];

    public async Task<ImmutableArray<Diagnostic>> Run()
    {
        var project = await TestProject.Create(
            expected.Setup, pack, [.. expected.Documents.Select(document => (document.Path, document.Markup.Code))]);
        var before = await Analysis.Run(project, _all);
        await AssertCompiles(before, "The code under test does not compile");

        var reported = before.Of(_analyzer).ToImmutableArray();
        await AssertReports(before, reported);
        if (expected.Fix is { } fix)
            await AssertFixes(before, reported, new Fixing(_analyzer, fix));

        return reported;
    }

    private async Task AssertCompiles(Analysis analysis, string otherwise)
    {
        if (!expected.Setup.AllowErrors && analysis.Errors.Any())
            throw new VerificationException($"{otherwise}:\n\n{await analysis.Draw(analysis.Errors)}");
    }

    private async Task AssertReports(Analysis before, ImmutableArray<Diagnostic> reported)
    {
        var texts = await Analysis.TextsOf(before.Project.Solution);
        var wanted = expected.Markers
            .Select(mark => new Squiggle(TestProject.Folder + mark.Path, mark.Marker.Span, expected.IdOf(mark.Marker)))
            .Concat(expected.Setup.WithoutPlace.Select(id => new Squiggle("", default, id)))
            .ToList();
        var actual = reported
            .Select(diagnostic => Squiggle.Of(diagnostic) with { Label = diagnostic.Id })
            .Select(found => texts.ContainsKey(found.Path) ? found : found with { Path = "", Span = default });

        if (!Sorted(wanted).SequenceEqual(Sorted(actual)))
            throw new VerificationException(
                $"What is reported is not what is marked.\n\nExpected:\n{Squiggles.Draw(texts, wanted)}\nActual:\n{await before.Draw(reported)}");

        var message = string.Join('\n', reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        if (expected.Message is { } text && text != message)
            throw new VerificationException($"The message differs.\n\nExpected:\n    {text}\nActual:\n    {message}");

        static IEnumerable<Squiggle> Sorted(IEnumerable<Squiggle> squiggles) =>
            squiggles
                .OrderBy(squiggle => squiggle.Path, StringComparer.Ordinal)
                .ThenBy(squiggle => squiggle.Span)
                .ThenBy(squiggle => squiggle.Label, StringComparer.Ordinal);
    }

    private async Task AssertFixes(Analysis before, ImmutableArray<Diagnostic> reported, Fixing fixing)
    {
        var fixable = await AssertOffers(before, reported, fixing);
        if (fixable.IsEmpty)
            return;

        var project = await fixing.OneByOne(before, expected.Action);
        AssertText(ExpectedTexts(), await TextsOf(project), "The fixed code differs");

        var after = await Analysis.Run(project, _all);
        await AssertCompiles(after, "The fixed code does not compile");
        if (after.NewSince(before).ToList() is { Count: > 0 } surplus)
            throw new VerificationException($"The fix brings new diagnostics:\n\n{await after.Draw(surplus)}");

        if (after.Of(_analyzer).Count() != reported.Length - fixable.Length)
            throw new VerificationException(
                $"Other diagnostics are left than those without a fix:\n\n{await after.Draw(after.Of(_analyzer))}");

        // How many are fixed at once has nothing to do with the framework, and the editing costs more than all the rest.
        if (IsLast && (fixing.CanFixAll || expected.DotnetFormat))
            await AssertFixAll(before, project, fixing);

        var keepsIL = expected.SameIL ?? fixable.All(diagnostic => diagnostic.Descriptor.FixSafety() is FixSafety.IdenticalIL);
        if (keepsIL
            && !expected.Setup.AllowErrors
            && Image.Difference(before.Compilation, after.Compilation, Configurations) is { } difference)
        {
            throw new VerificationException($"The fix changes the compiled code: {difference}.\n\n{await after.Draw([])}");
        }
    }

    private async Task<ImmutableArray<Diagnostic>> AssertOffers(Analysis before, ImmutableArray<Diagnostic> reported, Fixing fixing)
    {
        var fixable = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in reported)
        {
            var offered = await fixing.Offered(before.Project, diagnostic);
            var action = expected.Action.From(offered);
            if (action is not null)
                fixable.Add(diagnostic);

            var promised = expected.Markers.Any(mark => mark.Marker.Replacement is not null
                && mark.Marker.Span == diagnostic.Location.SourceSpan
                && TestProject.Folder + mark.Path == diagnostic.Location.SourceTree?.FilePath
                && expected.IdOf(mark.Marker) == diagnostic.Id);
            if (expected.FixedCode is null && promised != (action is not null))
                throw new VerificationException(
                    $"{(promised ? "The fix is not offered" : $"A fix is offered, though the mark has none: \"{action!.Title}\"")}.\n\n{await before.Draw([diagnostic])}\n{Menu(offered)}");
        }

        if (expected.FixedCode is not null && fixable.Count == 0)
            throw new VerificationException($"The fix is offered nowhere.\n\n{await before.Draw(reported)}");

        return fixable.ToImmutable();
    }

    private async Task AssertFixAll(Analysis before, Project fixedProject, Fixing fixing)
    {
        AssertText(
            await TextsOf(fixedProject),
            await TextsOf(await fixing.AllInDocuments(before, expected.Action)),
            "Fix All differs from the fixes one by one");

        foreach (var hasKey in expected.Action.IsPreferred ? new[] { true, false } : [])
        {
            var formatted = await fixing.DotnetFormat(before, hasKey);
            if (formatted is null && expected.DotnetFormat)
                throw new VerificationException("dotnet format cannot apply the fix: it has no Fix All for a solution.");

            var wanted = expected.DotnetFormat ? fixedProject : before.Project;
            var call =
                $"dotnet format, which fixes all {(hasKey ? "with the first action's equivalence key" : "with no equivalence key")},";
            AssertText(
                await TextsOf(wanted),
                await TextsOf(formatted ?? before.Project),
                $"{call} {(expected.DotnetFormat ? "differs from the fixes one by one" : "must leave the code alone")}");
        }
    }

    private IReadOnlyList<(string Path, string Text)> ExpectedTexts() =>
    [
        .. expected.Documents
            .Where(document => document.Path.EndsWith(".cs", StringComparison.Ordinal))
            .Select((document, index) => (
                TestProject.Folder + document.Path,
                index == 0 ? expected.FixedCode ?? document.Markup.Fixed : document.Markup.Fixed))
            .OrderBy(document => document.Item1, StringComparer.Ordinal),
    ];

    private static async Task<IReadOnlyList<(string Path, string Text)>> TextsOf(Project project) =>
        [.. (await Analysis.TextsOf(project.Solution)).Select(text => (text.Key, text.Value.ToString()))];

    private static void AssertText(
        IReadOnlyList<(string Path, string Text)> wanted, IReadOnlyList<(string Path, string Text)> actual, string otherwise)
    {
        foreach (var ((path, one), (_, other)) in wanted.Zip(actual))
            if (one != other)
                throw new VerificationException($"{otherwise} ({path}).\n\nExpected:\n{Indented(one)}\nActual:\n{Indented(other)}");

        static string Indented(string text) =>
            string.Concat(text.Split('\n').Select(line => $"    {line.Replace("\r", "\\r", StringComparison.Ordinal)}\n"));
    }

    // The optimizer knows no framework either.
    private ReadOnlySpan<OptimizationLevel> Configurations =>
        IsLast ? [OptimizationLevel.Debug, OptimizationLevel.Release] : [OptimizationLevel.Debug];

    private static string Menu(ImmutableArray<CodeAction> offered) =>
        offered.IsEmpty
            ? "Nothing is offered."
            : string.Join('\n', offered.Select((action, index) => $"Action {index}: \"{action.Title}\" ({action.EquivalenceKey})"));
}
