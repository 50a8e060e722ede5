using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Testing;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <content>What is checked of a fix.</content>
internal sealed partial class Verification
{
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

        // The scopes differ in what they gather, which is the same for one thing to fix; how to silence the rule is known by now.
        if (fixable.Length == 1)
            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;

        LeftInWhole = Reported.Length - fixable.Length;
        NumberOfIncrementalIterations = -fixable.Length;
        await VerifyFixAsync(TestState, FixedState, FixedState, Verify, cancellationToken);
        await AssertReports(FixedState, After, _expected.Left, "The fixed code", cancellationToken);

        if (_isLast && _expected.Action.IsPreferred)
            await AssertDotnetFormat(fixing);

        var keepsIL = _expected.SameIL ?? fixable.All(diagnostic => diagnostic.Descriptor.FixSafety() is FixSafety.IdenticalIL);
        if (keepsIL && !_expected.Setup.AllowErrors && await ChangeOfIL() is { } difference)
            throw new VerificationException(
                $"The fix changes the compiled code: {difference}.\n\n{Squiggles.Draw(await Analysis.TextsOf(After.Solution), [])}");
    }

    private async Task AssertDotnetFormat(Fixing fixing)
    {
        var before = new Analysis(Before, (await Before.GetCompilationAsync())!, Reported);
        var wanted = await Analysis.TextsOf((_expected.DotnetFormat ? After : Before).Solution);
        foreach (var hasKey in new[] { true, false })
        {
            var formatted = await fixing.DotnetFormat(before, hasKey);
            var call =
                $"dotnet format, which fixes all {(hasKey ? "with the first action's equivalence key" : "with no equivalence key")},";
            var otherwise = $"{call} {(_expected.DotnetFormat ? "differs from the fixes one by one" : "must leave the code alone")}";
            foreach (var (path, text) in await Analysis.TextsOf((formatted ?? Before).Solution))
                Verify.EqualOrDiff(wanted[path].ToString(), text.ToString(), $"{otherwise} ({path}). What was expected has a minus:");
        }
    }

    // The optimizer knows no framework either.
    private async Task<string?> ChangeOfIL() => Image.Difference(
        (await Before.GetCompilationAsync())!,
        (await After.GetCompilationAsync())!,
        _isLast ? [OptimizationLevel.Debug, OptimizationLevel.Release] : [OptimizationLevel.Debug]);

    private static string Menu(ImmutableArray<CodeAction> offered) =>
        offered.IsEmpty
            ? "Nothing is offered."
            : string.Join('\n', offered.Select((action, index) => $"Action {index}: \"{action.Title}\" ({action.EquivalenceKey})"));
}
