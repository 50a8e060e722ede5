using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>Holds every page of docs/rules against the product. The page's name is the rule's id.</summary>
public partial class RulePageTests
{
    private static IEnumerable<DocFile> Pages =>
        DocFile.In("docs/rules").Where(file => file.Name.StartsWith("STC", StringComparison.Ordinal));

    public static IEnumerable<TheoryDataRow<string>> Ids =>
        Pages.Select(page => new TheoryDataRow<string>(page.Name) { Label = page.Name });

    [Fact]
    public void Every_page_is_of_a_rule() =>
        Assert.Empty(Pages.Select(page => page.Name).Except(DocumentedRules.All.Select(rule => rule.Id)));

    /// <summary>What a reader looks for has its place on every page, also where the answer is short.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_every_section_in_order(string id)
    {
        string[] wanted = ["What it reports", "Why", "Example", "Fixes", "Fix safety", "Known problems", "When to suppress"];
        var written = Heading().Matches(new DocFile($"docs/rules/{id}.md").Text)
            .Where(heading => heading.Groups["text"].Value.Trim().Length > 0)
            .Select(heading => heading.Groups["title"].Value)
            .Where(wanted.Contains)
            .ToList();

        if (wanted.Except(written).ToList() is { Count: > 0 } missing)
            Assert.Fail($"docs/rules/{id}.md has nothing under: ## {string.Join(", ## ", missing)}.");
        Assert.True(
            wanted.SequenceEqual(written), $"docs/rules/{id}.md has its sections in another order than: {string.Join(", ", wanted)}.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_are_true(string id)
    {
        var analyzer = Product.Rules.Single(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));
        var examples = DocExample.In(new DocFile($"docs/rules/{id}.md").Text);
        Assert.True(examples.Count > 0, $"docs/rules/{id}.md has no example: a block that starts with ```csharp reported.");

        foreach (var example in examples)
            await Check(example, analyzer, id);

        var fixes = Product.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)).ToList();
        Assert.True(fixes.Count == 0 || examples.Any(example => example.Fixed.Length > 0), "The page shows no fixed code.");
    }

    private static async Task Check(DocExample example, DiagnosticAnalyzer analyzer, string id)
    {
        // The wording of a message is the same on every framework; the reported code must be right on all.
        var setup = Setup.Default with
        {
            Config = example.Config,
            References = example.References,
        };
        var project = await TestProject.Create(setup, ReferencePack.Net10, [(setup.Path, example.Code.Code)]);
        var analysis = await Analysis.Run(project, analyzer);
        var reported = analysis.Of(analyzer).Where(diagnostic => diagnostic.Id == id).ToImmutableArray();
        await example.Code.Check(analysis, [.. reported.Where(diagnostic => diagnostic.Location.IsInSource)], id);

        setup = setup with
        {
            WithoutPlace = [.. reported.Where(diagnostic => !diagnostic.Location.IsInSource).Select(diagnostic => diagnostic.Id)],
        };
        var markup = example.Code.WithMarkup(reported.Where(diagnostic => diagnostic.Location.IsInSource));
        var expected = Expectation.Of(analyzer, markup, setup, config: null, arrowIsCode: true) with { Message = example.Message };
        await Run(expected);

        foreach (var (action, code) in example.Fixed)
        {
            await Run(expected with
            {
                Fix = await FixOf(analysis, id, action),
                FixedCode = code,
                Action = action is null ? default(ActionChoice) : action,
                SameIL = action is null ? null : false,
                DotnetFormat = action is null,
            });
        }
    }

    private static async Task Run(Expectation expected)
    {
        foreach (var pack in expected.Setup.Packs)
            await Verification.Verification.Run(expected, pack);
    }

    /// <summary>The fix with that action; without one, the only fix, or the only one that is for this rule alone.</summary>
    private static async Task<CodeFixProvider> FixOf(Analysis analysis, string id, string? action)
    {
        var fixes = Product.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)).ToList();
        if (action is null)
            return fixes is [var only] ? only : fixes.SingleOrDefault(fix => fix.FixableDiagnosticIds.Length == 1)
                ?? throw new VerificationException($"{id} has {fixes.Count} fixes: write the equivalence key behind 'fixed'.");

        foreach (var fix in fixes)
            foreach (var diagnostic in analysis.All.Where(diagnostic => diagnostic.Id == id))
                if ((await new Fixing(Product.Rules[0], fix).Offered(analysis.Project, diagnostic))
                    .Any(offered => offered.EquivalenceKey == action))
                {
                    return fix;
                }

        throw new VerificationException($"No fix of {id} offers '{action}'.");
    }

    [GeneratedRegex(
        @"^## (?<title>.+)\n(?<text>(?:(?!^## ).*\n?)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
