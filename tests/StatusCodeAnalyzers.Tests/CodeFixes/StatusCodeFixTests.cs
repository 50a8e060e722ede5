using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>What <c>dotnet format</c>, which fixes whole solutions, is told by a fix that would change replies.</summary>
public class StatusCodeFixTests
{
    private static readonly string[] ChangingReplies = [nameof(BodyContradictsStatusFix), nameof(InterimStatusAsFinalFix), nameof(InvalidCodeFix), nameof(StatusForbidsBodyFix)];

    [Fact]
    public void A_fix_that_only_changes_replies_says_that_it_is_not_for_solutions() =>
        Assert.Equal(ChangingReplies, Product.Fixes
            .Where(fix => fix.GetFixAllProvider() is { } all && !all.GetSupportedFixAllScopes().Contains(FixAllScope.Solution))
            .Select(fix => fix.GetType().Name)
            .Order(StringComparer.Ordinal));

    /// <summary>Null would have <c>dotnet format</c> warn that it can't fix what another fix mends.</summary>
    [Fact]
    public async Task A_body_beside_a_name_does_nothing_to_a_solution_and_says_nothing()
    {
        var project = await TestProject.Create(new Setup(), ReferencePack.Net10, [("Code.cs", "class Denial { IResult Deny() => Results.StatusCode(430); }")]);
        var rule = new SipCodeInHttpResponseAnalyzer();
        var fixing = new Fixing(rule, new ErrorWithoutBodyFix());
        var before = await Analysis.Run(project, rule);

        Assert.NotEmpty(await fixing.Offered(project, Assert.Single(before.Of(rule))));
        Assert.Same(before.Project, await fixing.DotnetFormat(before, hasKey: true));
    }
}
