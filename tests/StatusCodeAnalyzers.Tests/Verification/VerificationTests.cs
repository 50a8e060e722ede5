using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>The verifier's own tests: a check that never fails proves nothing, so each is seen to fail here.</summary>
public class VerificationTests
{
    private const string Fixable = "class C { int M() => [|404 => StatusCodes.Status404NotFound|]; }";

    [Fact]
    public Task Right_places_and_fixes_pass() => Verify.Reports<ToyAnalyzer, ToyFix>(
        """
        class C
        {
            // Comments stay.
            int M(bool b) => b ? [|404 => StatusCodes.Status404NotFound|] : /* here */ [|404 => StatusCodes.Status404NotFound|];
            int N(int i) => i switch { 1 => [|799|], _ => 200 };
            Func<int> F => () => [|0404|];
        }
        """);

    [Fact]
    public Task Top_level_statements_make_a_program() => Verify.Reports<ToyAnalyzer, ToyFix>(
        """
        var app = WebApplication.Create();
        app.MapGet("/", () => Results.StatusCode([|404 => StatusCodes.Status404NotFound|]));
        app.Run();
        """);

    [Fact]
    public Task Whole_fixed_text() => Verify.Reports<ToyAnalyzer, ToyFix>(
        "class C { int M() => [|404|]; }",
        fixedCode: "class C { int M() => StatusCodes.Status404NotFound; }");

    [Fact]
    public Task Another_action_by_number() => Verify.Reports<ToyAnalyzer, ToyFix>(
        "class C { int M() => [|404 => 500|]; }", action: 1, sameIL: false);

    [Fact]
    public Task Another_action_by_key() => Verify.Reports<ToyAnalyzer, ToyFix>(
        "class C { int M() => [|404 => 500|]; }", action: "Fail", sameIL: false);

    [Fact]
    public Task Several_rules_are_named() => Verify.Reports<TwoRulesToyAnalyzer, ToyFix>(
        "class C { int M() => {|STC1900:404 => StatusCodes.Status404NotFound|} + {|STC2900:{|STC1900:799|}|}; }");

    [Fact]
    public async Task Several_documents()
    {
        var setup = new Setup
        {
            Documents = [("Other.cs", Fixable.Replace("class C", "class D", StringComparison.Ordinal)), ("notes.txt", "404")],
        };
        await Verify.Reports<ToyAnalyzer, ToyFix>(Fixable, setup: setup);
    }

    [Fact]
    public Task Config_silences() => Verify.Silent<ToyAnalyzer>("class C { int M() => 404; }", config: "toy.allowed = 404");

    [Fact]
    public Task Config_sets_severities() => Verify.Silent<ToyAnalyzer>(
        "class C { int M() => 404; }", config: "is_global = true\ndotnet_diagnostic.STC1900.severity = none");

    [Fact]
    public Task Code_while_typing() => Verify.Reports<ToyAnalyzer, ToyFix>(
        "class C { int M() => Foo([|404 => StatusCodes.Status404NotFound|], ", setup: new() { AllowErrors = true });

    [Fact]
    public Task Old_language() => Verify.Reports<ToyAnalyzer>("class C { int M() => [|404|]; }", setup: new() { Language = "7.3" });

    [Fact]
    public Task Generators_and_properties() => Verify.Silent<ToyAnalyzer>(
        "class C { int M() => ToyConstants.Value; }",
        setup: new()
        {
            Generators = [new ToyGenerator().AsSourceGenerator()],
            Properties = new Dictionary<string, string> { ["Toy"] = "7" }.ToImmutableDictionary(),
        });

    [Fact]
    public Task A_fix_that_dotnet_format_leaves_alone() => Verify.Reports<ToyAnalyzer, SingleToyFix>(Fixable, dotnetFormat: false);

    [Fact]
    public Task Arrows_outside_marks_are_code() => Verify.Reports<ToyAnalyzer, ToyFix>(
        "class C { int M() => [|404 => StatusCodes.Status404NotFound|]; Func<int, int> F => x => x switch { -1 => 1, _ => 2 }; }");

    [Fact]
    public Task Without_aspnet() => Verify.Reports<ToyAnalyzer>(
        "class C { int M() => [|404|]; List<int> L = new(); }", setup: new() { Packs = [ReferencePack.NetCoreOnly] });

    [Fact]
    public Task Without_a_place() => Verify.Reports<SettingsToyAnalyzer>("class C { }", setup: new() { WithoutPlace = ["STC1900"] });

    [Fact]
    public async Task What_is_reported_can_be_looked_at()
    {
        var reported = await Verify.Reports<ToyAnalyzer>("class C { int M() => [|404|] + [|799|]; }", message: "404 is raw\n799 is raw");

        Assert.Equal("https://example.org/toy", reported[0].Descriptor.HelpLinkUri);
        Assert.Equal(DiagnosticSeverity.Warning, reported[0].Severity);
    }

    [Fact]
    public Task Red_when_a_report_is_missing() => Red(
        "What is reported is not what is marked", () => Verify.Reports<ToyAnalyzer>("class C { int M() => [|200|]; }"));

    [Fact]
    public Task Red_when_a_report_is_surplus() => Red(
        "What is reported is not what is marked", () => Verify.Silent<ToyAnalyzer>("class C { int M() => 404; }"));

    [Fact]
    public Task Red_when_a_report_without_place_is_surplus() => Red(
        "What is reported is not what is marked", () => Verify.Silent<SettingsToyAnalyzer>("class C { }"));

    [Fact]
    public async Task Red_with_squiggles_when_the_span_is_wrong()
    {
        var message = await Red(
            "What is reported is not what is marked", () => Verify.Reports<WidePlaceToyAnalyzer>("class C { int M() => [|404|]; }"));

        Assert.StartsWith("On ASP.NET Core 8, Roslyn ", message, StringComparison.Ordinal);
        Assert.Contains(
            """
            Expected:
                class C { int M() => 404; }
                                     ^^^ STC1900

            Actual:
                class C { int M() => 404; }
                                  ^^^^^^ STC1900: 404 is raw
            """,
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Red_when_the_rule_is_another() => Red(
        "What is reported is not what is marked", () => Verify.Reports<TwoRulesToyAnalyzer>("class C { int M() => {|STC2900:404|}; }"));

    [Fact]
    public Task Red_when_the_rule_is_not_said() =>
        Red("has several rules", () => Verify.Reports<TwoRulesToyAnalyzer>("class C { int M() => [|404|]; }"));

    [Fact]
    public Task Red_when_the_message_is_another() => Red(
        "The message differs", () => Verify.Reports<ToyAnalyzer>("class C { int M() => [|404|]; }", message: "404 is fine"));

    [Fact]
    public Task Red_when_the_analyzer_crashes() =>
        Red("the toy broke", () => Verify.Silent<CrashingToyAnalyzer>("class C { int M() => 404; }"));

    [Fact]
    public Task Red_when_the_test_does_not_compile() => Red(
        "The code under test does not compile", () => Verify.Silent<ToyAnalyzer>("class C { int M() => Missing; }"));

    [Fact]
    public Task Red_when_the_fixed_text_is_another() => Red(
        "The fixed code differs",
        () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|404 => StatusCodes.Status405MethodNotAllowed|]; }"));

    [Fact]
    public Task Red_when_the_fixed_code_does_not_compile() => Red(
        "The fixed code does not compile",
        () => Verify.Reports<ToyAnalyzer, NotCompilingToyFix>("class C { int M() => [|404 => NoSuchClass.NotFound|]; }"));

    [Fact]
    public Task Red_when_the_diagnostic_is_still_there() => Red(
        "as much is reported as before", () => Verify.Reports<ToyAnalyzer, SameAgainToyFix>("class C { int M() => [|404 => 0404|]; }"));

    [Fact]
    public Task Red_when_the_IL_changes() => Red(
        "The fix changes the compiled code: the body of C.M differs (Debug)",
        () => Verify.Reports<ToyAnalyzer, OtherILToyFix>("class C { int M() => [|404 => 405|]; }"));

    [Fact]
    public Task Red_when_a_constant_changes() => Red(
        "constants, attributes or references",
        () => Verify.Reports<ToyAnalyzer, OtherILToyFix>("class C { public const int N = [|404 => 405|]; }"));

    [Fact]
    public Task Red_when_Fix_All_differs() =>
        Red("Fix All differs from the fixes one by one", () => Verify.Reports<ToyAnalyzer, OtherInFixAllToyFix>(Fixable));

    [Fact]
    public Task Red_when_Fix_All_is_missing() => Red("has no Fix All", () => Verify.Reports<ToyAnalyzer, SingleToyFix>(Fixable));

    [Fact]
    public Task Red_when_dotnet_format_needs_a_key() =>
        Red("with no equivalence key", () => Verify.Reports<ToyAnalyzer, KeyNeedingToyFix>(Fixable));

    [Fact]
    public Task Red_when_dotnet_format_fixes_what_it_should_not() => Red(
        "must leave the code alone", () => Verify.Reports<ToyAnalyzer, ToyFix>(Fixable, dotnetFormat: false));

    [Fact]
    public Task Red_when_a_promised_fix_is_not_offered() => Red(
        "The fix is not offered", () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|799 => 500|]; }"));

    [Fact]
    public Task Red_when_a_fix_is_offered_where_none_should_be() => Red(
        "A fix is offered, though the mark has none", () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|404|]; }"));

    [Fact]
    public Task Red_when_nothing_is_marked() => Red("say Verify.Silent", () => Verify.Reports<ToyAnalyzer>("class C { }"));

    private static async Task<string> Red(string why, Func<Task> verify)
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(verify);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        return failure.Message;
    }
}
