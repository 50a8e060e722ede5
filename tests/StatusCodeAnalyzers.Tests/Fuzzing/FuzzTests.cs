using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Tests.Verification.Toys;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>Damaged code through all rules and all fixes. docs/reliability.md says how to run more of it.</summary>
public class FuzzTests
{
    // The longest honest one takes seconds on a machine that does much else.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task No_rule_or_fix_crashes_hangs_or_breaks_code()
    {
        var failures = new List<string>();
        var applied = 0;
        var seeds = Seeds.Take(60);
        foreach (var seed in seeds)
        {
            var specimen = Specimen.Of(seed);
            try
            {
                applied += await Task.Run(() => specimen.Run(Product.Analyzers, Product.Fixes), TestContext.Current.CancellationToken)
                    .WaitAsync(Patience, TestContext.Current.CancellationToken);
            }
            catch (Exception failure)
            {
                var why = failure is TimeoutException ? "No end in sight."
                    : failure is VerificationException ? failure.Message
                    : failure.ToString();
                failures.Add($"FUZZ_SEED={seed}: {why}\n\nSettings: {specimen.Setup.Config}\n\nCode:\n{specimen.Code}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{applied} actions were applied.");
        Assert.True(failures.Count == 0, string.Join("\n\n----\n\n", failures));
        Assert.True(applied > seeds.Count / 4, $"Only {applied} actions were applied: the code is too damaged to say anything.");
    }

    [Fact]
    public Task Red_when_a_rule_crashes() => Red<CrashingToyAnalyzer, ToyFix>("the toy broke");

    [Fact]
    public Task Red_when_a_fix_does_not_compile() => Red<ToyAnalyzer, NotCompilingToyFix>("brings errors");

    private static async Task Red<TAnalyzer, TFix>(string why)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var specimen = new Specimen("class C { int M() => 404; }", new Setup { AllowErrors = true }, new Random(1));
        var failure = await Assert.ThrowsAsync<VerificationException>(() => specimen.Run([new TAnalyzer()], [new TFix()]));
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }
}
