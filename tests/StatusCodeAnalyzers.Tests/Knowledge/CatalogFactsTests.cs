using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>The catalog as the rules see it, held against the facts.</summary>
public class CatalogFactsTests
{
    private static readonly CsvTable Http = CsvTable.Facts("http.csv");
    private static readonly CsvTable Sip = CsvTable.Facts("sip.csv");

    private static IEnumerable<RegisteredCode> Both => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    [Fact]
    public void HTTP_codes_have_the_phrase_section_and_address_of_the_registry() => Assert.Equal(
        Http.Select("code", "reason_phrase", "reference", "section_url").Select(ShortSection),
        StatusCatalog.All(Protocol.Http).Select(code => $"{code.Code} | {code.RegistryPhrase} | {code.Reference} | {code.Url}"));

    [Fact]
    public void SIP_codes_have_the_phrase_section_and_address_of_the_registry() => Assert.Equal(
        Sip.Select("code", "reason_phrase", "reference", "section_url").Select(ShortSection),
        StatusCatalog.All(Protocol.Sip).Select(code => $"{code.Code} | {code.RegistryPhrase} | {code.Reference} | {code.Url}"));

    [Fact]
    public void HTTP_codes_stand_as_they_stand_in_the_registry() => Assert.Equal(
        Http.Select("code", "registered"),
        StatusCatalog.All(Protocol.Http).Select(code =>
            $"{code.Code} | {(code.Registration is Registration.Registered ? "yes" : code.Registration.ToString().ToLowerInvariant())}"));

    [Fact]
    public void HTTP_codes_have_the_names_of_the_framework() => Assert.Equal(
        Http.Select("code", "aspnet_constant", "system_net_name").Select(SortNames),
        StatusCatalog.All(Protocol.Http).Select(code => SortNames(
            $"{code.Code} | {string.Join('|', code.StatusCodesFields)} | {string.Join('|', code.HttpStatusCodeMembers)}")));

    [Fact]
    public void SIP_codes_have_the_nearest_HTTP_code_of_the_mapping_or_their_own()
    {
        var mapped = CsvTable.Facts("sip-to-http.csv").Select("sip_code", "http_code").ToDictionary(row => row[..3], row => row[6..]);

        Assert.Equal(
            Sip.Select("code").Select(code => $"{code} | {mapped.GetValueOrDefault(code, code)}"),
            StatusCatalog.All(Protocol.Sip).Select(code => $"{code.Code} | {code.NearestHttp}"));
        Assert.All(StatusCatalog.All(Protocol.Http), code => Assert.Equal(code.Code, code.NearestHttp));
    }

    [Fact]
    public void Error_slugs_are_those_of_the_response_bodies() => Assert.Equal(
        CsvTable.Facts("response-bodies.csv").Select("protocol", "code", "error_slug"),
        Both.Select(code => $"{code.Protocol.Display().ToLowerInvariant()} | {code.Code} | {code.ErrorSlug}"));

    [Fact]
    public void Vendor_codes_have_the_phrase_that_the_vendor_gives_them() => Assert.Equal(
        CsvTable.Facts("vendor.csv").Select("code", "name").Select(row => row.EndsWith(')') ? row[..6] : row),
        StatusCatalog.AllVendors.Select(code => $"{code.Code} | {code.Name}"));

    [Fact]
    public void Vendor_codes_name_vendors_that_really_use_them() => Assert.All(
        CsvTable.Facts("vendor.csv").Select("who").Zip(StatusCatalog.AllVendors),
        pair => Assert.All(pair.Second.Vendor.Split(", "), vendor => Assert.Contains(vendor, pair.First)));

    [Fact]
    public void The_whole_registries_are_there()
    {
        Assert.Equal(64, StatusCatalog.All(Protocol.Http).Count());
        Assert.Equal(75, StatusCatalog.All(Protocol.Sip).Count());
        Assert.Equal(56, StatusCatalog.AllVendors.Count());
    }

    [Fact]
    public void Brackets_around_an_unused_code_are_no_part_of_its_phrase()
    {
        Assert.Equal(
            ["Unused", "Unused"],
            StatusCatalog.All(Protocol.Http).Where(code => code.Registration is Registration.Unused).Select(code => code.Phrase));
        Assert.All(Both, code => Assert.DoesNotContain('(', code.Phrase));
    }

    private static string ShortSection(string row) => row.Replace(", Section ", " §", StringComparison.Ordinal);

    // Which of two names comes first is the product's own choice.
    private static string SortNames(string row) =>
        string.Join(" | ", row.Split(" | ").Select(cell => string.Join('|', cell.Split('|').Order(StringComparer.Ordinal))));
}
