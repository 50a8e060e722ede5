using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Knowledge;
using static StatusCodeAnalyzers.Tests.Knowledge.SameRows;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>The catalog as the rules see it, held against the facts.</summary>
public partial class CatalogFactsTests
{
    private static readonly CsvTable Http = CsvTable.Facts("http.csv");
    private static readonly CsvTable Sip = CsvTable.Facts("sip.csv");

    private static IEnumerable<RegisteredCode> Both => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    [Fact]
    public void HTTP_codes_have_the_phrase_section_and_address_of_the_registry() => AssertSame(
        Http.Path,
        Http.Select("code", "reason_phrase", "reference", "section_url").Select(ShortSection),
        "src/StatusCodes/Data/http.csv",
        StatusCatalog.All(Protocol.Http).Select(code => $"{code.Code} | {code.RegistryPhrase} | {code.Reference} | {code.Url}"),
        inOrder: true);

    [Fact]
    public void SIP_codes_have_the_phrase_section_and_address_of_the_registry() => AssertSame(
        Sip.Path,
        Sip.Select("code", "reason_phrase", "reference", "section_url").Select(ShortSection),
        "src/StatusCodes/Data/sip.csv",
        StatusCatalog.All(Protocol.Sip).Select(code => $"{code.Code} | {code.RegistryPhrase} | {code.Reference} | {code.Url}"),
        inOrder: true);

    [Fact]
    public void HTTP_codes_stand_as_they_stand_in_the_registry() => AssertSame(
        $"{Http.Path} (code, registered)",
        Http.Select("code", "registered"),
        "src/StatusCodes/Data/http.csv (code, registration)",
        StatusCatalog.All(Protocol.Http).Select(code =>
            $"{code.Code} | {(code.Registration is Registration.Registered ? "yes" : code.Registration.ToString().ToLowerInvariant())}"));

    [Fact]
    public void HTTP_codes_have_the_names_of_the_framework() => AssertSame(
        $"{Http.Path} (code, aspnet_constant, system_net_name)",
        Http.Select("code", "aspnet_constant", "system_net_name").Select(SortNames),
        "src/StatusCodes/Data/http.csv (code, status_codes, http_status_code)",
        StatusCatalog.All(Protocol.Http).Select(code => SortNames(
            $"{code.Code} | {string.Join('|', code.StatusCodesFields)} | {string.Join('|', code.HttpStatusCodeMembers)}")));

    [Fact]
    public void SIP_codes_have_the_nearest_HTTP_code_of_the_mapping_or_their_own()
    {
        var mapped = CsvTable.Facts("sip-to-http.csv").Select("sip_code", "http_code").ToDictionary(row => row[..3], row => row[6..]);

        AssertSame(
            "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/sip.csv, or sip-to-http.csv (sip_code, http_code),",
            Sip.Select("code").Select(code => $"{code} | {mapped.GetValueOrDefault(code, code)}"),
            "src/StatusCodes/Data/sip.csv (code, nearest_http)",
            StatusCatalog.All(Protocol.Sip).Select(code => $"{code.Code} | {code.NearestHttp}"));
        Assert.All(StatusCatalog.All(Protocol.Http), code => Assert.Equal(code.Code, code.NearestHttp));
    }

    [Fact]
    public void Error_slugs_are_those_of_the_response_bodies() => AssertSame(
        "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/response-bodies.csv (protocol, code, error_slug)",
        CsvTable.Facts("response-bodies.csv").Select("protocol", "code", "error_slug"),
        "src/StatusCodes/Data/http.csv or sip.csv, whose phrases the slugs are made of,",
        Both.Select(code => $"{code.Protocol.Display().ToLowerInvariant()} | {code.Code} | {code.ErrorSlug}"));

    [Fact]
    public void Vendor_codes_have_the_phrase_that_the_vendor_gives_them() => AssertSame(
        "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/vendor.csv (code, name)",
        CsvTable.Facts("vendor.csv").Select("code", "name").Select(row => row.EndsWith(')') ? row[..6] : row),
        "src/StatusCodes/Data/vendor.csv (code, name)",
        StatusCatalog.AllVendors.Select(code => $"{code.Code} | {code.Name}"));

    [Fact]
    public void Vendor_codes_name_vendors_that_really_use_them() => Assert.All(
        CsvTable.Facts("vendor.csv").Select("who").Zip(StatusCatalog.AllVendors),
        pair => Assert.All(pair.Second.Vendor.Split(", "), vendor => Assert.Contains(vendor, pair.First)));

    /// <summary>So that a row that both lists lose is missed; the numbers are those of the sources.</summary>
    [Fact]
    public void The_facts_have_as_many_rows_as_their_sources()
    {
        const string Readme = "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/README.md";

        AssertSame(
            Readme,
            Counted().Matches(File.ReadAllText(Path.Combine(Repository.Root, Readme)))
                .Select(row => $"{row.Groups["file"].Value} | {row.Groups["rows"].Value}"),
            "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts (files and their rows)",
            Directory.EnumerateFiles(Path.Combine(Repository.Root, Path.GetDirectoryName(Http.Path)!), "*.csv")
                .Select(file => $"{Path.GetFileName(file)} | {CsvTable.Facts(Path.GetFileName(file)).Rows.Count}"));
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

    [GeneratedRegex(@"^\| (?<file>[\w-]+\.csv) \| (?<rows>\d+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();
}
