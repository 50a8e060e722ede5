using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>A project that cannot speak HTTP pays nothing: the rules about status codes ask for no part of its code.</summary>
public class SilentProjectsTests
{
    private const string Code = """
        public class Job
        {
            public int StatusCode { get; set; } = 404;

            public bool IsGone() => StatusCode == 410;
        }
        """;

    private static readonly string[] SmallestLibrary =
        ["System.Runtime.dll", "System.Collections.dll", "System.Linq.dll", "System.Console.dll"];

    public static TheoryData<string> RuleNames => [.. StatusCodeRules.Select(rule => rule.GetType().Name)];

    public static TheoryData<string> RulesOfNumbers =>
        [.. StatusCodeRules.OfType<StatusCodeUseAnalyzer>().Select(rule => rule.GetType().Name).Except([RuleOfTexts])];

    private const string RuleOfTexts = nameof(UseNamedConstantAsTextAnalyzer);

    // All but the rule about settings.
    private static IEnumerable<DiagnosticAnalyzer> StatusCodeRules => Product.Rules.Where(rule => rule is not InvalidOptionAnalyzer);

    [Theory, MemberData(nameof(RuleNames))]
    public async Task Nothing_is_registered_without_an_HTTP_library(string rule) =>
        AssertNothing(await Telemetry(
            rule,
            ReferencePack.NetCoreOnly with
            {
                References =
                [
                    .. ReferencePack.NetCoreOnly.References.Where(reference =>
                        !FileName(reference).StartsWith("System.Net.Http", StringComparison.Ordinal)
                        && FileName(reference) is not "netstandard.dll")
                ]
            }));

    [Theory, MemberData(nameof(RuleNames))]
    public async Task Nothing_is_registered_in_the_smallest_library(string rule) =>
        AssertNothing(await Telemetry(
            rule,
            ReferencePack.NetCoreOnly with
            {
                References = [.. ReferencePack.NetCoreOnly.References.Where(reference => SmallestLibrary.Contains(FileName(reference)))]
            }));

    [Theory, MemberData(nameof(RulesOfNumbers))]
    public async Task Numbers_are_looked_at_with_System_Net_Http(string rule) =>
        Assert.Equal(1, (await Telemetry(rule, ReferencePack.NetCoreOnly)).SyntaxNodeActionsCount);

    [Theory, MemberData(nameof(RulesOfNumbers))]
    public async Task Numbers_are_looked_at_with_ASP_NET_Core(string rule) =>
        Assert.Equal(1, (await Telemetry(rule, ReferencePack.Net10)).SyntaxNodeActionsCount);

    [Fact]
    public async Task Texts_are_looked_at_with_a_library_that_has_codes_as_text()
    {
        Assert.Equal(0, (await Telemetry(RuleOfTexts, ReferencePack.Net10)).SyntaxNodeActionsCount);
        var withOpenApi = ReferencePack.Net10 with { References = [.. ReferencePack.Net10.References, .. Package.References("Microsoft.OpenApi")] };
        Assert.Equal(1, (await Telemetry(RuleOfTexts, withOpenApi)).SyntaxNodeActionsCount);
    }

    private static void AssertNothing(AnalyzerTelemetryInfo telemetry)
    {
        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        Assert.Equal(0, telemetry.CompilationEndActionsCount + telemetry.CompilationActionsCount);
        Assert.Equal(0, telemetry.SyntaxNodeActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.SemanticModelActionsCount);
        Assert.Equal(0, telemetry.OperationActionsCount + telemetry.OperationBlockActionsCount + telemetry.OperationBlockStartActionsCount);
        Assert.Equal(
            0,
            telemetry.SymbolActionsCount + telemetry.SymbolStartActionsCount
                + telemetry.CodeBlockActionsCount + telemetry.CodeBlockStartActionsCount);
    }

    private static async Task<AnalyzerTelemetryInfo> Telemetry(string name, ReferencePack pack)
    {
        var rule = StatusCodeRules.Single(each => each.GetType().Name == name);
        var project = await TestProject.Create(new() { ImplicitUsings = false }, pack, [("Code.cs", Code)]);
        var driver = (await project.GetCompilationAsync())!.WithAnalyzers(
            [rule], new CompilationWithAnalyzersOptions(project.AnalyzerOptions, null, false, true));
        await driver.GetAnalyzerDiagnosticsAsync();
        return await driver.GetAnalyzerTelemetryInfoAsync(rule, CancellationToken.None);
    }

    private static string FileName(Microsoft.CodeAnalysis.MetadataReference reference) => Path.GetFileName(reference.Display)!;
}
