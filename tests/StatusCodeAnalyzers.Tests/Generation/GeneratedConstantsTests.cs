using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Generation;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Generation;

public class GeneratedConstantsTests
{
    public static IEnumerable<TheoryDataRow<string>> Packs => ReferencePack.All.Select(pack => new TheoryDataRow<string>(pack.Name));

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Every_SIP_code_has_a_constant(string pack)
    {
        var constants = await (await GeneratedProject.Create(pack: Find(pack))).Constants("SipStatusCodes");

        SameRows.AssertSame(
            "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/sip.csv",
            CsvTable.Facts("sip.csv").Select("code"),
            "The generated class SipStatusCodes",
            constants.Select(constant => $"{constant.Code}"),
            inOrder: true);
        Assert.Equal(StatusCatalog.All(Protocol.Sip).Select(code => code.ConstantName), constants.Select(constant => constant.Name));
        Assert.Contains(("Status430FlowFailed", 430), constants);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Every_registered_code_that_ASP_NET_does_not_name_has_a_constant(string pack)
    {
        var constants = await (await GeneratedProject.Create(pack: Find(pack))).Constants("AdditionalStatusCodes");

        AssertNamed("aspnet_constant", constants);
        Assert.Contains(("Status103EarlyHints", 103), constants);
        Assert.Contains(("Status425TooEarly", 425), constants);
    }

    /// <summary>418 has the name that ASP.NET Core gives it, so that code can move between the two kinds of projects.</summary>
    [Fact]
    public async Task Without_ASP_NET_every_registered_code_that_HttpStatusCode_lacks_has_a_constant()
    {
        var project = await GeneratedProject.Create(pack: ReferencePack.NetCoreOnly);

        var constants = await project.Constants("AdditionalStatusCodes");
        AssertNamed("system_net_name", constants);
        Assert.Contains(("Status418ImATeapot", 418), constants);
        Assert.Contains(("Status425TooEarly", 425), constants);
        Assert.Equal(CsvTable.Facts("sip.csv").Rows.Count, (await project.Constants("SipStatusCodes")).Count);
    }

    [Fact]
    public async Task A_project_that_cannot_speak_HTTP_gets_nothing()
    {
        var references = ReferencePack.NetCoreOnly.References.Where(
            reference => !reference.Display!.Contains("System.Net.Http", StringComparison.Ordinal));
        var pack = new ReferencePack(".NET 10 without System.Net.Http", [.. references], HasAspNetCore: false);

        Assert.Empty(await (await GeneratedProject.Create(pack: pack, setup: new() { ImplicitUsings = false })).Files());
    }

    [Theory]
    [InlineData(MissingConstants.SipClass)]
    [InlineData(MissingConstants.AdditionalClass)]
    public async Task A_class_is_internal_and_static_and_holds_public_constants_only(string name)
    {
        var type = await (await GeneratedProject.Create()).Class(name);

        Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility);
        Assert.True(type.IsStatic);
        Assert.All(type.GetMembers(), member => Assert.True(member is IFieldSymbol
        {
            IsConst: true,
            DeclaredAccessibility: Accessibility.Public,
            Type.SpecialType: SpecialType.System_Int32,
        }));
    }

    [Fact]
    public async Task A_raw_code_is_named_by_them() => await Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        "_ = Results.StatusCode([|425 => AdditionalStatusCodes.Status425TooEarly|]);");

    [Fact]
    public async Task Two_runs_give_the_same_text()
    {
        var first = await (await GeneratedProject.Create()).Files();
        var second = await (await GeneratedProject.Create("class Other { }")).Files();

        Assert.Equal(["AdditionalStatusCodes.g.cs", "SipStatusCodes.g.cs"], first.Keys);
        Assert.Equal(first, second);
        Assert.All(first.Values, text => Assert.DoesNotContain('\r', text));
    }

    /// <summary>There is a constant for every code that has no name in that column of the facts.</summary>
    private static void AssertNamed(string column, IEnumerable<(string Name, int Code)> constants) => SameRows.AssertSame(
        $"tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/http.csv (codes without {column})",
        CsvTable.Facts("http.csv").Select("code", column).Where(
            row => row.EndsWith("| ", StringComparison.Ordinal)).Select(row => row[..3]),
        "The generated class AdditionalStatusCodes",
        constants.Select(constant => $"{constant.Code}"),
        inOrder: true);

    private static ReferencePack Find(string name) => ReferencePack.All.Single(pack => pack.Name == name);
}
