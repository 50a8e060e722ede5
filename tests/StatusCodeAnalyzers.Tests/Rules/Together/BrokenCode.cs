using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Runs every rule on code that does not compile, and every fix on what they report.</summary>
internal static class BrokenCode
{
    private static readonly Setup Setup = new() { AllowErrors = true, Generators = Product.Generators };

    /// <summary>Nothing crashes: no rule, which <see cref="Analysis"/> turns into a failure, and no fix.</summary>
    public static async Task AssertSurvives(ReferencePack pack, params (string Path, string Code)[] documents)
    {
        foreach (var setup in new[] { Setup, Setup with { ImplicitUsings = false } })
        {
            var analysis = await Analysis.Run(await TestProject.Create(setup, pack, documents), Product.Analyzers);
            foreach (var rule in Product.Analyzers)
                foreach (var fix in Product.Fixes)
                    await AssertOffers(analysis, analysis.Of(rule), new Fixing(rule, fix));
        }
    }

    private static async Task AssertOffers(Analysis analysis, IEnumerable<Diagnostic> reported, Fixing fixing)
    {
        foreach (var diagnostic in reported)
            foreach (var action in await fixing.Offered(analysis.Project, diagnostic))
                Assert.NotEmpty(await action.GetOperationsAsync(CancellationToken.None));
    }
}
