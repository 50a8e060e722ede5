using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tests.Knowledge;

public partial class CatalogTablesTests
{
    public static TheoryData<string, string> Tables { get; } = new()
    {
        { "http.csv", "code,phrase,reference,url,registration,status_codes,http_status_code" },
        { "sip.csv", "code,phrase,reference,url,nearest_http" },
        { "vendor.csv", "code,name,vendor,instead,known_by" },
        { "headers.csv", "protocol,code,header,level,place,condition,methods,format,example,reference" },
        { "behavior.csv", "protocol,code,caching,caching_reference,retry,retry_reference,methods" },
        { "related.csv", "first_protocol,first,second_protocol,second,reference" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_has_a_cell_for_every_column(string name, string columns)
    {
        var table = CsvTable.Product(name);

        Assert.Equal(columns.Split(','), table.Columns);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Length));
        Assert.All(table.Rows.SelectMany(row => row), cell => Assert.Equal(cell.Trim(), cell));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_file_has_one_row_per_line(string name, string columns)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, CsvTable.Product(name).Path));

        // The product reads line by line, so a cell may hold none.
        Assert.StartsWith(columns + "\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(CsvTable.Product(name).Rows.Count + 1, text.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("http.csv")]
    [InlineData("sip.csv")]
    public void Registered_codes_are_sorted_and_unique(string name)
    {
        var codes = CsvTable.Product(name).Select("code").ToList();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^[1-6][0-9][0-9]$", code));
    }

    [Fact]
    public void Every_code_has_its_behavior_in_the_order_of_the_registries() => SameRows.AssertSame(
        "src/StatusCodes/Data/http.csv or sip.csv",
        CsvTable.Product("http.csv").Select("code").Select(code => $"Http | {code}")
            .Concat(CsvTable.Product("sip.csv").Select("code").Select(code => $"Sip | {code}")),
        CsvTable.Product("behavior.csv").Path,
        CsvTable.Product("behavior.csv").Select("protocol", "code"),
        inOrder: true);

    [Fact]
    public void Headers_are_sorted_by_code_and_unique()
    {
        var codes = CsvTable.Product("headers.csv").Select("protocol", "code").ToList();
        var rows = CsvTable.Product("headers.csv").Select("protocol", "code", "header", "place", "condition", "methods").ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(rows.Distinct(), rows);
    }

    [Fact]
    public void Vendor_codes_are_sorted_and_unique()
    {
        var rows = CsvTable.Product("vendor.csv").Select("code", "name", "vendor").ToList();

        Assert.Equal(rows.Distinct().Order(StringComparer.OrdinalIgnoreCase), rows);
        Assert.All(CsvTable.Product("vendor.csv").Select("code"), code => Assert.Matches("^[1-9][0-9][0-9]$", code));
    }

    [Theory]
    [InlineData("http.csv")]
    [InlineData("sip.csv")]
    public void The_address_is_that_of_the_section(string name)
    {
        Assert.All(CsvTable.Product(name).Select("reference", "url"), row =>
        {
            var match = Section().Match(row);
            Assert.True(match.Success || Draft().IsMatch(row), row);
        });
    }

    [Fact]
    public void What_to_send_instead_is_an_ordinary_HTTP_code_that_can_be_a_final_response()
    {
        var ordinary = CsvTable.Product("http.csv")
            .Select("code", "registration")
            .Where(row => row.EndsWith(" | registered", StringComparison.Ordinal))
            .Select(row => row[..3])
            .ToHashSet();
        ordinary.RemoveWhere(code => code[0] == '1');

        Assert.All(CsvTable.Product("sip.csv").Select("nearest_http"), code => Assert.Contains(code, ordinary));
        Assert.All(CsvTable.Product("vendor.csv").Select("code", "instead"), row =>
        {
            var codes = row[6..].Split('|', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(codes, code => Assert.Contains(code, ordinary));
            Assert.DoesNotContain(row[..3], codes);
            Assert.Equal(codes.Distinct(), codes);
        });
    }

    [GeneratedRegex(@"^RFC (\d+) §([0-9A-Z.]+) \| https://www\.rfc-editor\.org/rfc/rfc\1\.html#(section|appendix)-\2$")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(draft-[a-z0-9-]+) \| https://datatracker\.ietf\.org/doc/html/\1$")]
    private static partial Regex Draft();
}
