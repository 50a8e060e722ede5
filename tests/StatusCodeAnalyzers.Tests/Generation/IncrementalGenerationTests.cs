using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Generation;

namespace StatusCodeAnalyzers.Tests.Generation;

/// <summary>A keystroke must not make the generator write its files again.</summary>
public class IncrementalGenerationTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Test",
        [One("class One { void M() { } }"), Two("class Two { }")],
        ReferencePack.Net10.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public void An_edit_within_a_method_leaves_everything_as_it_is() =>
        AssertUntouched(Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], One("class One { void M() { M(); } }")));

    [Fact]
    public void A_new_type_in_another_file_leaves_everything_as_it_is() =>
        AssertUntouched(Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[1], Two("class Two { } class Three { }")));

    [Fact]
    public void A_new_file_leaves_everything_as_it_is() => AssertUntouched(Compilation.AddSyntaxTrees(Parse("class Four { }", "Four.cs")));

    [Fact]
    public void An_own_class_of_the_same_name_removes_the_generated_one()
    {
        var own = Parse("namespace Microsoft.AspNetCore.Http { static class SipStatusCodes { } }", "Own.cs");
        var result = RunTwice(Compilation.AddSyntaxTrees(own));

        Assert.Equal([IncrementalStepRunReason.Modified], ReasonsOf(result.TrackedSteps[nameof(MissingConstants)]));
        Assert.Equal(["AdditionalStatusCodes.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    private static SyntaxTree One(string code) => Parse(code, "One.cs");

    private static SyntaxTree Two(string code) => Parse(code, "Two.cs");

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, path: path);

    private static void AssertUntouched(CSharpCompilation edited)
    {
        var result = RunTwice(edited);

        Assert.Equal([IncrementalStepRunReason.Unchanged], ReasonsOf(result.TrackedSteps[nameof(MissingConstants)]));
        Assert.NotEmpty(result.TrackedOutputSteps);
        Assert.All(
            result.TrackedOutputSteps.Values,
            steps => Assert.All(ReasonsOf(steps), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Equal(2, result.GeneratedSources.Length);
    }

    private static GeneratorRunResult RunTwice(CSharpCompilation edited)
    {
        var driver = CSharpGeneratorDriver.Create(
            GeneratedProject.Generator,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        return driver.RunGenerators(Compilation).RunGenerators(edited).GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(ImmutableArray<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
