using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>Holds an expectation against one framework: what Microsoft's library checks, and what it does not.</summary>
internal sealed class Verification : RuleTest
{
    private readonly Expectation _expected;
    private readonly bool _isLast;

    private Verification(Expectation expected, bool isLast, Project before)
        : base(expected, before, beside: isLast ? Product.Rules : [])
    {
        _expected = expected;
        _isLast = isLast;

        // How a rule and a fix behave in an editor has nothing to do with the framework, and asking costs more than all the rest.
        if (!_isLast)
        {
            TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        }
        else
        {
            // AssertDotnetFormat fixes all of a solution. Which reports a project gathers is asked of the newest compiler; what changes a
            // reply refuses it to tools such as dotnet format, whose workspace the tests have.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
            if (!Analysis.IsNewestCompiler || !expected.DotnetFormat || !expected.Action.IsPreferred)
                CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck;
        }

        // One that a test switches off and on again ends the library's own.
        if (expected.Documents.Any(document => document.Markup.Code.Contains("#pragma warning restore", StringComparison.Ordinal)))
            TestBehaviors |= TestBehaviors.SkipSuppressionCheck;

        // The library asks this of reports that have a fix; AssertLocal asks it of all.
        CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
    }

    private ImmutableArray<Diagnostic> Reported =>
    [
        .. First.Where(IsOwn)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan),
    ];

    /// <summary>Plays an expectation.</summary>
    /// <returns>What is reported of the code under test.</returns>
    public static async Task<ImmutableArray<Diagnostic>> Run(Expectation expected, ReferencePack pack)
    {
        var code = expected.Documents.Select(document => (document.Path, document.Markup.Code));
        var isLast = pack == expected.Setup.Packs[^1];
        var verification = new Verification(expected, isLast, await TestProject.Create(expected.Setup, pack, [.. code]));
        await verification.Prepare();
        await verification.RunAsync();
        return verification.Reported;
    }

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        await AssertReports(TestState, Before, _expected.Wanted, "The code under test", cancellationToken);
        AssertMessage();
        await AssertLocal(cancellationToken);
        if (_expected.Fix is not { } fix)
            return;

        var fixing = new Fixing(_expected.Analyzer, fix);
        if (await AssertOffers(fixing) is { IsEmpty: false } fixable)
            await AssertFixes(fixable, fixing, cancellationToken);
    }

    private async Task AssertReports(
        SolutionState state, Project project, IEnumerable<Squiggle> wanted, string code, CancellationToken cancellationToken)
    {
        try
        {
            await VerifyDiagnosticsAsync(
                new EvaluatedProjectState(state, ReferenceAssemblies), [], [.. state.ExpectedDiagnostics], Verify, cancellationToken);
        }
        catch (InvalidOperationException failure)
        {
            var compiles = Last.Found.All(diagnostic => !Analysis.IsError(diagnostic));
            throw new VerificationException(
                $"""
                {code} {(compiles ? "has other reports than those that are marked" : "does not compile")}.

                Expected:
                {Squiggles.Draw(await Analysis.TextsOf(project.Solution), wanted)}
                Actual:
                {Squiggles.Draw(await Analysis.TextsOf(Last.Project.Solution), Last.Found.Select(Squiggle.Of))}
                {failure.Message}
                """);
        }
    }

    private void AssertMessage()
    {
        var message = string.Join('\n', Reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        if (_expected.Message is { } text && text != message)
            throw new VerificationException($"The message differs.\n\nExpected:\n    {text}\nActual:\n    {message}");
    }

    private async Task AssertLocal(CancellationToken cancellationToken)
    {
        if (await NotLocal(cancellationToken) is { IsEmpty: false } elsewhere)
            throw new VerificationException(
                $"No editor shows this report: it lies outside the node whose action made it.\n\n{await Draw(elsewhere)}");
    }

    private async Task<ImmutableArray<Diagnostic>> AssertOffers(Fixing fixing)
    {
        var fixable = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in Reported)
        {
            var offered = await fixing.Offered(Before, diagnostic);
            var action = _expected.Action.From(offered);
            if (action is not null)
                fixable.Add(diagnostic);
            if (action is { EquivalenceKey: null })
                throw new VerificationException(
                    $"The action \"{action.Title}\" has no equivalence key, without which Fix All cannot tell it from others.");

            var promised = _expected.Promised.Contains(Squiggle.Of(diagnostic) with { Label = diagnostic.Id });
            if (_expected.FixedCode is null && promised != (action is not null))
                throw new VerificationException(
                    (promised ? "The fix is not offered" : "A fix is offered, though the mark has none")
                    + $".\n\n{await Draw([diagnostic])}\n{Menu(offered)}");
        }

        if (_expected.FixedCode is not null && fixable.Count == 0)
            throw new VerificationException($"The fix is offered nowhere.\n\n{await Draw(Reported)}");

        return fixable.ToImmutable();
    }

    private async Task AssertFixes(ImmutableArray<Diagnostic> fixable, Fixing fixing, CancellationToken cancellationToken)
    {
        if (_isLast && !fixing.CanFixAll && _expected.DotnetFormat)
            throw new VerificationException($"{_expected.Fix!.GetType().Name} has no Fix All.");

        // How to silence the rule is known by now. The scopes differ in what they gather, which is the same for one thing to fix: there,
        // that of dotnet format is enough, if it takes the fix.
        var isTaken = _expected.DotnetFormat && _expected.Action.IsPreferred;
        var isOne = fixable.Length == 1 && !_expected.AllLeavesMore;
        if (isOne)
            CodeFixTestBehaviors |= isTaken ? CodeFixTestBehaviors.SkipFixAllCheck : CodeFixTestBehaviors.SkipFixAllInProjectCheck;
        TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;

        LeftInWhole = Reported.Length - fixable.Length;
        NumberOfIncrementalIterations = -fixable.Length;
        await VerifyFixAsync(TestState, FixedState, _expected.AllLeavesMore ? BatchFixedState : FixedState, Verify, cancellationToken);
        await AssertReports(FixedState, After, _expected.Left, "The fixed code", cancellationToken);
        if (_expected.AllLeavesMore && AfterAll != Before)
            await AssertReports(BatchFixedState, AfterAll, _expected.LeftByAll, "What Fix All makes", cancellationToken);

        if (_isLast && _expected.Action.IsPreferred)
            await AssertDotnetFormat(fixing, keys: isOne && isTaken ? [true] : [true, false]);

        var keepsIL = _expected.SameIL ?? fixable.All(diagnostic => diagnostic.Descriptor.FixSafety() is FixSafety.IdenticalIL);
        if (keepsIL && !_expected.Setup.AllowErrors && await ChangeOfIL() is { } difference)
            throw new VerificationException(
                $"The fix changes the compiled code: {difference}.\n\n{Squiggles.Draw(await Analysis.TextsOf(After.Solution), [])}");
    }

    private async Task AssertDotnetFormat(Fixing fixing, bool[] keys)
    {
        var before = new Analysis(Before, (await Before.GetCompilationAsync())!, Reported);
        var wanted = await Analysis.TextsOf((_expected.DotnetFormat ? AfterAll : Before).Solution);
        foreach (var hasKey in keys)
        {
            var formatted = await fixing.DotnetFormat(before, hasKey);
            var call =
                $"dotnet format, which fixes all {(hasKey ? "with the first action's equivalence key" : "with no equivalence key")},";
            var otherwise = $"{call} {(_expected.DotnetFormat ? "differs from what is expected of Fix All" : "must leave the code alone")}";
            foreach (var (path, text) in await Analysis.TextsOf((formatted ?? Before).Solution))
                Verify.EqualOrDiff(wanted[path].ToString(), text.ToString(), $"{otherwise} ({path}). What was expected has a minus:");
        }
    }

    // The optimizer knows no framework either, and every compiler has the same one as far as a name for a number goes.
    private async Task<string?> ChangeOfIL() => Image.Difference(
        (await Before.GetCompilationAsync())!,
        (await After.GetCompilationAsync())!,
        _isLast && Analysis.IsNewestCompiler ? [OptimizationLevel.Debug, OptimizationLevel.Release] : [OptimizationLevel.Debug]);

    private async Task<string> Draw(IEnumerable<Diagnostic> diagnostics) =>
        Squiggles.Draw(await Analysis.TextsOf(Before.Solution), diagnostics.Select(Squiggle.Of));

    private static string Menu(ImmutableArray<CodeAction> offered) =>
        offered.IsEmpty
            ? "Nothing is offered."
            : string.Join('\n', offered.Select((action, index) => $"Action {index}: \"{action.Title}\" ({action.EquivalenceKey})"));
}
