using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Tests.Verification.Toys;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>What the verifier lets pass. What it does not is in <see cref="RedTests"/> and <see cref="RedFixTests"/>.</summary>
public class VerificationTests
{
    internal const string Fixable = "class C { int M() => [|404 => StatusCodes.Status404NotFound|]; }";

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
    public Task Whole_fixed_text_with_something_left() => Verify.Reports<ToyAnalyzer, ToyFix>(
        "class C { int M() => [|404|] + [|799|]; }",
        fixedCode: "class C { int M() => StatusCodes.Status404NotFound + 799; }");

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
    public Task A_fix_sees_what_is_generated() => Verify.Reports<ToyAnalyzer, GeneratedNameToyFix>(
        "class C { int M() => [|404 => ToyConstants.Value|]; }",
        setup: new()
        {
            Generators = [new ToyGenerator().AsSourceGenerator()],
            Properties = new Dictionary<string, string> { ["Toy"] = "404" }.ToImmutableDictionary(),
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
}
