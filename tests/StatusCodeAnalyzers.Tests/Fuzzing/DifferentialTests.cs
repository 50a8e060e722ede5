using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Tests.Apis;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>Random endpoints before and after Fix All. docs/reliability.md says how to run more of them.</summary>
public class DifferentialTests
{
    private const int EndpointsPerSeed = 24;

    // Their actions promise the same reply, or the same meaning, but not the same instructions.
    private static readonly string[] OtherInstructions = ["STC1004", "STC1006"];

    [Fact]
    public async Task Fixes_of_readability_leave_the_compiled_code_identical()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (endpoints, changes) = (0, 0);
        var seeds = Seeds.Take(3);
        foreach (var seed in seeds)
        {
            var before = await Compiling(seed);
            var after = before;
            foreach (var rule in Product.Rules.Where(rule => rule.SupportedDiagnostics.Any(IsReadability)))
                foreach (var fix in Product.Fixes
                    .Where(fix => rule.SupportedDiagnostics.Any(reported => fix.FixableDiagnosticIds.Contains(reported.Id))))
                {
                    after = await new Fixing(rule, fix).DotnetFormat(await Analysis.Run(after, rule), hasKey: true) ?? after;
                }

            var difference = Image.Difference(
                (await before.GetCompilationAsync(cancellation))!,
                (await after.GetCompilationAsync(cancellation))!,
                OptimizationLevel.Debug,
                OptimizationLevel.Release);
            if (difference is not null)
                throw new VerificationException(
                    $"FUZZ_SEED={seed}: {difference}\n\nBefore:\n{await Draw(before)}\nAfter:\n{await Draw(after)}");

            endpoints += before.DocumentIds.Count;
            foreach (var document in after.Documents)
                changes += await document.GetTextAsync(cancellation) == await before.GetDocument(document.Id)!.GetTextAsync(cancellation)
                    ? 0
                    : 1;
        }

        Assert.True(endpoints > EndpointsPerSeed * seeds.Count / 2, $"Only {endpoints} of the endpoints compile.");
        Assert.True(changes > endpoints / 3, $"Only {changes} of {endpoints} endpoints are changed.");
    }

    /// <summary>The endpoints of a seed, without those that the compiler refuses.</summary>
    private static async Task<Project> Compiling(int seed)
    {
        var spelling = new Spelling(new Random(seed));
        var documents = Enumerable.Range(0, EndpointsPerSeed)
            .Select(number => (Path: $"Example{number}.cs", Text: Endpoint.Random(spelling, number)));
        var project = await TestProject.Create(
            new Setup { References = StatusCodeApiExamples.References() }, ReferencePack.Net10, [(
                "PackageTypes.cs", Endpoint.PackageTypes), .. documents]);
        var errors = (await project.GetCompilationAsync())!
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return errors
            .Select(error => project.GetDocument(error.Location.SourceTree)!.Id)
            .Distinct()
            .Aggregate(project, (left, refused) => left.RemoveDocument(refused));
    }

    private static bool IsReadability(DiagnosticDescriptor rule) =>
        rule.Id.StartsWith("STC1", StringComparison.Ordinal) && !OtherInstructions.Contains(rule.Id) || rule.Id == "STC2001";

    private static async Task<string> Draw(Project project) => Squiggles.Draw(await Analysis.TextsOf(project.Solution), []);
}
