using StatusCodeAnalyzers.Tests.Verification.Toys;
using static StatusCodeAnalyzers.Tests.Verification.RedTests;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>The checks of a fix, each seen to fail, as those of reports are in <see cref="RedTests"/>.</summary>
public class RedFixTests
{
    private const string Two =
        "class C { int M() => [|404 => StatusCodes.Status404NotFound|] + [|404 => StatusCodes.Status404NotFound|]; }";

    [Fact]
    public Task Red_when_the_fixed_text_is_another() => Red(
        "-class C { int M() => StatusCodes.Status405MethodNotAllowed; }",
        () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|404 => StatusCodes.Status405MethodNotAllowed|]; }"));

    [Fact]
    public Task Red_when_the_fixed_code_does_not_compile() => Red(
        "The fixed code does not compile",
        () => Verify.Reports<ToyAnalyzer, NotCompilingToyFix>("class C { int M() => [|404 => NoSuchClass.NotFound|]; }"));

    [Fact]
    public Task Red_when_the_diagnostic_is_still_there() => Red(
        "The fixed code has other reports", () => Verify.Reports<ToyAnalyzer, SameAgainToyFix>("class C { int M() => [|404 => 0404|]; }"));

    [Fact]
    public Task Red_when_the_IL_changes() => Red(
        "The fix changes the compiled code: the body of C.M differs (Debug)",
        () => Verify.Reports<ToyAnalyzer, OtherILToyFix>("class C { int M() => [|404 => 405|]; }"));

    [Fact]
    public Task Red_when_a_constant_changes() => Red(
        "constants, attributes or references",
        () => Verify.Reports<ToyAnalyzer, OtherILToyFix>("class C { public const int N = [|404 => 405|]; }"));

    [Fact]
    public Task Red_when_the_fix_wakes_another_rule() => Red(
        "STC2003",
        () => Verify.Reports<ToyAnalyzer, WakingToyFix>("class C { IResult M() => Results.StatusCode([|404 => 4040|]); }", sameIL: false));

    [Fact]
    public Task Red_when_the_fix_is_never_done() => Red(
        "The upper limit for the number of code fix iterations was exceeded",
        () => Verify.Reports<ToyAnalyzer, EndlessToyFix>("class C { int M() => [|404 => ((404))|]; }"));

    [Fact]
    public Task Red_when_the_fix_makes_another_tree_than_its_text() =>
        Red("IdentifierToken", () => Verify.Reports<ToyAnalyzer, OtherTreeToyFix>(VerificationTests.Fixable));

    [Fact]
    public Task Red_when_Fix_All_in_a_document_differs() =>
        Red("Fix all in document", () => Verify.Reports<ToyAnalyzer, OtherInDocumentToyFix>(Two));

    [Fact]
    public async Task Red_when_Fix_All_in_a_project_differs()
    {
        Assert.SkipUnless(Analysis.IsNewestCompiler, "Asked of the newest compiler alone.");
        await Red("Fix all in project", () => Verify.Reports<ToyAnalyzer, OtherInProjectToyFix>(Two));
    }

    [Fact]
    public Task Red_when_Fix_All_in_a_solution_differs() =>
        Red("dotnet format, which fixes all", () => Verify.Reports<ToyAnalyzer, IdleInSolutionToyFix>(Two));

    [Fact]
    public Task Red_when_Fix_All_fixes_what_it_should_leave() => Red(
        "Fix all in document",
        () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|404 ?=> StatusCodes.Status404NotFound|]; }"));

    [Fact]
    public Task Red_when_dotnet_format_cannot_apply_the_fix() =>
        Red("with the first action's equivalence key", () => Verify.Reports<ToyAnalyzer, NoSolutionToyFix>(VerificationTests.Fixable));

    [Fact]
    public Task Red_when_an_action_has_no_key() =>
        Red("has no equivalence key", () => Verify.Reports<ToyAnalyzer, NoKeyToyFix>(VerificationTests.Fixable));

    [Fact]
    public Task Red_when_Fix_All_is_missing() =>
        Red("has no Fix All", () => Verify.Reports<ToyAnalyzer, SingleToyFix>(VerificationTests.Fixable));

    [Fact]
    public Task Red_when_dotnet_format_needs_a_key() =>
        Red("with no equivalence key", () => Verify.Reports<ToyAnalyzer, KeyNeedingToyFix>(Two));

    [Fact]
    public Task Red_when_dotnet_format_fixes_what_it_should_not() => Red(
        "must leave the code alone", () => Verify.Reports<ToyAnalyzer, ToyFix>(VerificationTests.Fixable, dotnetFormat: false));

    [Fact]
    public Task Red_when_a_promised_fix_is_not_offered() => Red(
        "The fix is not offered", () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|799 => 500|]; }"));

    [Fact]
    public Task Red_when_a_fix_is_offered_where_none_should_be() => Red(
        "A fix is offered, though the mark has none", () => Verify.Reports<ToyAnalyzer, ToyFix>("class C { int M() => [|404|]; }"));
}
