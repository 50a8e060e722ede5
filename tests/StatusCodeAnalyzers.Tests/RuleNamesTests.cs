using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests;

/// <summary>Holds together what belongs to a rule: analyzer, tests, page, release note and fix are found by its name or id.</summary>
public partial class RuleNamesTests
{
    /// <summary>Fixes that are named after what they do, because they serve several rules or a rule has several.</summary>
    private static readonly Dictionary<string, string[]> FixesOfOtherNames = new()
    {
        // Both rules name numbers; where they stand makes no difference to the fix.
        ["UseNamedConstantFix"] = ["STC1001", "STC1002"],

        // All of them are mended by declaring what is sent.
        ["DeclareRepliesFix"] = ["STC3001", "STC3002", "STC3003", "STC3005"],
    };

    /// <summary>One row per rule; no rows while src has no rules, and the theories below are then not run rather than red.</summary>
    public static TheoryData<string> RuleNames => [.. Rules.Select(RuleName)];

    public static TheoryData<string, string> Ids => [.. Rules.SelectMany(IdsOf, (rule, id) => (RuleName(rule), id))];

    private static IEnumerable<DiagnosticAnalyzer> Rules => Product.Rules;

    [Fact]
    public void Rules_are_named_as_rules() => Assert.All(Rules, rule =>
    {
        Assert.Equal("StatusCodeAnalyzers.Rules", rule.GetType().Namespace);
        Assert.EndsWith("Analyzer", rule.GetType().Name, StringComparison.Ordinal);
    });

    [Theory(SkipTestWithoutData = true), MemberData(nameof(RuleNames))]
    public void A_rule_has_tests(string rule) =>
        Assert.True(
            typeof(RuleNamesTests).Assembly.GetType($"StatusCodeAnalyzers.Tests.Rules.{rule}Tests") is not null,
            $"tests/StatusCodeAnalyzers.Tests/Rules/{rule}Tests.cs is missing, with the class {rule}Tests.");

    [Fact]
    public void A_fix_has_tests() => Assert.All(Product.Fixes.Select(fix => fix.GetType().Name), fix =>
        Assert.True(
            typeof(RuleNamesTests).Assembly.GetType($"StatusCodeAnalyzers.Tests.CodeFixes.{fix}Tests") is not null,
            $"tests/StatusCodeAnalyzers.Tests/CodeFixes/{fix}Tests.cs is missing, with the class {fix}Tests."));

    [Theory(SkipTestWithoutData = true), MemberData(nameof(Ids))]
    public void A_rule_has_a_page(string rule, string id)
    {
        var page = Path.Combine(Repository.Root, "docs", "rules", $"{id}.md");

        Assert.True(File.Exists(page), $"docs/rules/{id}.md is missing, the page of {rule}.");
    }

    [Theory(SkipTestWithoutData = true), MemberData(nameof(Ids))]
    public void A_rule_is_in_the_release_notes(string rule, string id) =>
        Assert.True(
            ReleasedIds().Contains(id), $"src/StatusCodeAnalyzers/AnalyzerReleases.Unshipped.md has no line for {id}, {rule}.");

    /// <summary>
    /// What a fix leaves as it was is data on the rule; that it is true of the compiled code, every test of the fix shows.
    /// </summary>
    [Fact]
    public void A_rule_says_how_safe_its_fix_is() => Assert.All(Rules.SelectMany(rule => rule.SupportedDiagnostics), rule =>
    {
        var fix = Product.Fixes.FirstOrDefault(fix => fix.FixableDiagnosticIds.Contains(rule.Id));
        var isTaken = fix is StatusCodeFix { IsTakenUnasked: true };

        Assert.True(
            rule.FixSafety() is not null,
            $"Descriptors.cs: {rule.Id} needs a tag that says how safe its fix is, such as FixSafety.NoFix.Tag().");
        Assert.True(
            (rule.FixSafety() is FixSafety.NoFix) == (fix is null),
            $"Descriptors.cs: {rule.Id} has {(fix is null ? "no" : "a")} fix, but its tag is {rule.FixSafety()}.");
        Assert.True(
            (rule.FixSafety() is FixSafety.IdenticalIL or FixSafety.SameReply)
                == (isTaken && rule.DefaultSeverity > DiagnosticSeverity.Hidden),
            $"Descriptors.cs: {rule.Id} is tagged {rule.FixSafety()}, but dotnet format takes {(isTaken ? "its" : "no")} fix.");
    });

    [Fact]
    public void The_release_notes_name_rules_only() =>
        Assert.Empty(ReleasedIds().Except(Rules.SelectMany(IdsOf)));

    [Fact]
    public void A_fix_is_named_after_its_rule() => Assert.All(Product.Fixes, fix =>
    {
        var name = fix.GetType().Name;
        if (FixesOfOtherNames.TryGetValue(name, out var listed))
            Assert.Equal(listed.Order(), fix.FixableDiagnosticIds.Order());
        else
            Assert.Equal(RulesOf(fix).Select(rule => $"{RuleName(rule)}Fix"), [name]);
    });

    /// <summary>To <c>dotnet format</c>, what one fix makes of the projects hides from the next one what there is to fix.</summary>
    [Fact]
    public void An_id_has_one_fix_at_most() =>
        Assert.All(Product.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).GroupBy(id => id), fixes => Assert.Single(fixes));

    [Fact]
    public void The_list_of_other_names_is_current() =>
        Assert.Empty(FixesOfOtherNames.Keys.Except(Product.Fixes.Select(fix => fix.GetType().Name)));

    private static string RuleName(DiagnosticAnalyzer rule) => Suffix().Replace(rule.GetType().Name, "");

    private static IEnumerable<string> IdsOf(DiagnosticAnalyzer rule) =>
        rule.SupportedDiagnostics.Select(descriptor => descriptor.Id).Distinct();

    private static IEnumerable<DiagnosticAnalyzer> RulesOf(CodeFixProvider fix) =>
        Rules.Where(rule => IdsOf(rule).Intersect(fix.FixableDiagnosticIds).Any());

    private static HashSet<string> ReleasedIds() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src", "StatusCodeAnalyzers"), "AnalyzerReleases.*.md")
            .SelectMany(notes => ReleaseLine().Matches(File.ReadAllText(notes)), (_, line) => line.Groups[1].Value),
    ];

    [GeneratedRegex("Analyzer$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(STC\d{4}) *\|", RegexOptions.Multiline)]
    private static partial Regex ReleaseLine();
}
