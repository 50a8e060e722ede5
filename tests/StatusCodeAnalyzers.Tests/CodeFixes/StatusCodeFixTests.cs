using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class StatusCodeFixTests
{
    /// <summary>The fix would write the missing end too, and the compiler would go on to the next error.</summary>
    [Theory]
    [InlineData("static object A() => [|Results.StatusCode(404|];")]
    [InlineData("static object A() => $\"{ [|Results.StatusCode(404)|];")]
    public Task Half_an_expression_is_not_completed(string member) => Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
        $"static class Endpoints {{ {member} }}", setup: new() { AllowErrors = true });

    [Fact]
    public Task Half_a_call_is_not_completed() => Verify.Reports<UseResultHelperAnalyzer, UseResultHelperFix>(
        "static class Endpoints { static IResult A() => Results.[|StatusCode|](404; }", setup: new() { AllowErrors = true });

    /// <summary>
    /// <c>dotnet format</c> runs all rules of an analyzer class, asks the fix of one about the first diagnostic of any of them, and takes
    /// what it offers for the whole solution.
    /// </summary>
    [Fact]
    public async Task A_fix_offers_nothing_for_the_diagnostics_of_other_rules()
    {
        var project = await TestProject.Create(Setup.Default, ReferencePack.Net10, [("Code.cs", WarningsAnalyzerTests.Code)]);
        var diagnostics = (await Analysis.Run(project, Product.Analyzers)).All
            .Where(diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal))
            .ToList();
        var document = project.Documents.Single(document => document.Name == "Code.cs");
        var offered = new List<string>();

        foreach (var fix in Product.Fixes)
        {
            var others = diagnostics.Where(diagnostic => !fix.FixableDiagnosticIds.Contains(diagnostic.Id)).ToList();
            Assert.NotEmpty(others);
            foreach (var other in others)
                await fix.RegisterCodeFixesAsync(
                    new CodeFixContext(
                        document,
                        other,
                        (action, _) => offered.Add($"{fix.GetType().Name} for {other.Id}: {action.Title}"),
                        TestContext.Current.CancellationToken));
        }

        Assert.Empty(offered);
    }
}
