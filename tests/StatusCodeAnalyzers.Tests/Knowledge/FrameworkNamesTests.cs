using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>The names in http.csv, held against the frameworks themselves.</summary>
public class FrameworkNamesTests
{
    public static IEnumerable<TheoryDataRow<string>> Packs => ReferencePack.All.Select(pack => new TheoryDataRow<string>(pack.Name));

    /// <summary>Codes that ASP.NET names and no registry knows.</summary>
    private static readonly string[] OfVendors = ["419 Status419AuthenticationTimeout", "499 Status499ClientClosedRequest"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_field_of_StatusCodes_is_in_a_row(string pack) => AssertSame(
        StatusCatalog.All(Protocol.Http)
            .SelectMany(code => code.StatusCodesFields, (code, name) => $"{code.Code} {name}")
            .Concat(OfVendors),
        Constants(pack, "Microsoft.AspNetCore.Http.StatusCodes"));

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_member_of_HttpStatusCode_is_in_a_row(string pack) => AssertSame(
        StatusCatalog.All(Protocol.Http).SelectMany(code => code.HttpStatusCodeMembers, (code, name) => $"{code.Code} {name}"),
        Constants(pack, "System.Net.HttpStatusCode"));

    [Fact]
    public void Codes_that_ASP_NET_names_and_no_registry_knows_are_vendor_codes() =>
        Assert.All(OfVendors, field => Assert.Contains(
            "ASP.NET Core", string.Join(';', StatusCatalog.Vendors(CodeOf(field)).Select(vendor => vendor.Vendor))));

    [Theory]
    [InlineData(300, "Status300MultipleChoices", "MultipleChoices")]
    [InlineData(301, "Status301MovedPermanently", "MovedPermanently")]
    [InlineData(302, "Status302Found", "Found")]
    [InlineData(303, "Status303SeeOther", "SeeOther")]
    [InlineData(307, "Status307TemporaryRedirect", "TemporaryRedirect")]
    [InlineData(404, "Status404NotFound", "NotFound")]
    [InlineData(413, "Status413PayloadTooLarge", "RequestEntityTooLarge")]
    [InlineData(414, "Status414UriTooLong", "RequestUriTooLong")]
    [InlineData(416, "Status416RangeNotSatisfiable", "RequestedRangeNotSatisfiable")]
    [InlineData(418, "Status418ImATeapot", null)]
    [InlineData(422, "Status422UnprocessableEntity", "UnprocessableContent")]
    [InlineData(425, null, null)]
    [InlineData(103, null, "EarlyHints")]
    public void The_current_one_of_several_names_is_written(int code, string? field, string? member) => Assert.All(
        ReferencePack.All, pack =>
    {
        var constants = CompilationFacts.Of(Compilation(pack.Name)).Constants;

        Assert.Equal(field, constants.Int(Protocol.Http, code)?.Name);
        Assert.Equal(member, constants.EnumMember(Protocol.Http, code)?.Name);
        Assert.Null(constants.Int(Protocol.Sip, code));
    });

    [Fact]
    public void Only_codes_with_several_names_have_a_preferred_one() => Assert.Equal(
        [300, 301, 302, 303, 307, 413, 414, 416, 422],
        StatusCatalog.All(Protocol.Http)
            .Where(code => code.StatusCodesFields.Length > 1 || code.HttpStatusCodeMembers.Length > 1)
            .Select(code => code.Code));

    private static List<string> Constants(string pack, string type) =>
        [.. Compilation(pack).GetTypeByMetadataName(type)!.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.IsConst && field.DeclaredAccessibility == Accessibility.Public)
            .Select(field => $"{field.ConstantValue} {field.Name}")];

    private static CSharpCompilation Compilation(string pack) =>
        CSharpCompilation.Create("Names", references: ReferencePack.All.Single(known => known.Name == pack).References);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

    private static int CodeOf(string constant) => int.Parse(constant[..3], System.Globalization.CultureInfo.InvariantCulture);
}
