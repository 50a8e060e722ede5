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

        Assert.Equal(CsvTable.Facts("sip.csv").Select("code"), constants.Select(constant => $"{constant.Code}"));
        Assert.Equal(StatusCatalog.All(Protocol.Sip).Select(code => code.ConstantName), constants.Select(constant => constant.Name));
        Assert.Contains(("Status430FlowFailed", 430), constants);
        Assert.Equal(75, constants.Count);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Every_registered_code_that_ASP_NET_does_not_name_has_a_constant(string pack) => Assert.Equal(
        [("Status103EarlyHints", 103), ("Status104UploadResumptionSupported", 104), ("Status425TooEarly", 425)],
        await (await GeneratedProject.Create(pack: Find(pack))).Constants("AdditionalStatusCodes"));

    /// <summary>418 has the name that ASP.NET Core gives it, so that code can move between the two kinds of projects.</summary>
    [Fact]
    public async Task Without_ASP_NET_every_registered_code_that_HttpStatusCode_lacks_has_a_constant()
    {
        var project = await GeneratedProject.Create(pack: ReferencePack.NetCoreOnly);

        Assert.Equal(
            [("Status104UploadResumptionSupported", 104), ("Status418ImATeapot", 418), ("Status425TooEarly", 425)],
            await project.Constants("AdditionalStatusCodes"));
        Assert.Equal(75, (await project.Constants("SipStatusCodes")).Count);
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

    private static ReferencePack Find(string name) => ReferencePack.All.Single(pack => pack.Name == name);
}
