using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>The headers of the codes, held against the documents' own words and against the tables of RFC 3261.</summary>
public class HeaderFactsTests
{
    private static IEnumerable<RegisteredCode> Codes => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    private static IEnumerable<CodeHeader> All => Codes.SelectMany(CodeFacts.Headers);

    private static IEnumerable<CodeHeader> OfResponses => All.Where(header => header.Place is HeaderPlace.Response);

    [Fact]
    public void Headers_of_responses_are_those_that_the_documents_speak_of() => Assert.Equal(
        CsvTable.Facts("headers.csv").Select("document", "section", "protocol", "code", "header").Order(StringComparer.Ordinal),
        OfResponses
            .Select(header => $"{header.Reference} | {header.Protocol} | {header.Code} | {header.Name}")
            .Select(row => row.Replace(" §", " | ", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_level_is_the_keyword_of_the_document_and_without_one_never_a_must()
    {
        var keywords = CsvTable.Facts("headers.csv").Select("document", "section", "code", "header", "keyword")
            .Select(row => row.Split(" | "))
            .ToDictionary(row => $"{row[0]} §{row[1]} {row[2]} {row[3]}", row => row[4]);

        Assert.All(OfResponses, header =>
        {
            var keyword = keywords[$"{header.Reference} {header.Code} {header.Name}"];
            if (keyword == "")
                Assert.NotEqual(HeaderLevel.Must, header.Level);
            else
                Assert.Equal(keyword, header.Level.ToString().ToUpperInvariant());
        });
    }

    [Theory]
    [InlineData("m", HeaderLevel.Must)]
    [InlineData("m*", HeaderLevel.Should)]
    [InlineData("c", HeaderLevel.Must)]
    public void What_RFC_3261_marks_in_its_tables_has_at_least_that_level(string mark, HeaderLevel level) =>
        Assert.All(Marks().Where(cell => cell.Mark == mark), cell =>
            Assert.Contains(CodeFacts.Headers(cell.Code), header =>
                header.Place is HeaderPlace.Response
                && header.Name == cell.Header
                && header.Level <= level
                && (header.Methods.IsEmpty || header.Methods.Contains(cell.Method))));

    [Fact]
    public void What_RFC_3261_leaves_open_in_its_tables_is_no_must_of_it()
    {
        // Conditions apart: a dialog, a registered address.
        var open = Marks().Where(cell => cell.Mark is "o" or "-").ToList();
        var demanded = OfResponses.Where(header =>
            header is { Level: HeaderLevel.Must, Condition: HeaderCondition.Always, Protocol: Protocol.Sip }
            && header.Reference.StartsWith("RFC 3261", StringComparison.Ordinal)
            && !header.Methods.IsEmpty).ToList();

        Assert.NotEmpty(demanded);
        Assert.All(demanded, header => Assert.DoesNotContain(open, cell =>
            cell.Code.Code == header.Code && cell.Header == header.Name && header.Methods.Contains(cell.Method)));
    }

    [Fact]
    public void What_a_response_must_carry_whatever_the_request_is_known()
    {
        Assert.Equal(
            ["101 Upgrade", "101 Connection", "226 IM", "226 ETag", "401 WWW-Authenticate", "405 Allow", "407 Proxy-Authenticate",
                "426 Upgrade", "426 Connection"],
            Demanded(Protocol.Http));
        Assert.Equal(
            ["401 WWW-Authenticate", "405 Allow", "407 Proxy-Authenticate", "420 Unsupported", "421 Require", "424 Geolocation-Error",
                "494 Security-Server"],
            Demanded(Protocol.Sip));
    }

    [Fact]
    public void A_request_is_never_told_what_its_response_is()
    {
        Assert.All(All.Where(header => header.Place is not HeaderPlace.Response), header => Assert.False(header.IsDemanded));
        Assert.All(All, header => Assert.Equal($"{header.Name}: {header.Example}", header.Line));
    }

    [Fact]
    public void Methods_of_a_header_are_among_those_that_the_code_answers() => Assert.All(
        Codes.Where(code => !CodeFacts.Behavior(code).Methods.IsEmpty),
        code => Assert.All(CodeFacts.Headers(code).SelectMany(header => header.Methods), method =>
            Assert.Contains(method, CodeFacts.Behavior(code).Methods)));

    private static IEnumerable<string> Demanded(Protocol protocol) =>
        from code in StatusCatalog.All(protocol)
        from header in CodeFacts.Headers(code)
        where header.IsDemanded
        select $"{header.Code} {header.Name}";

    private static IEnumerable<(string Header, RegisteredCode Code, string Method, string Mark)> Marks()
    {
        var table = CsvTable.Facts("sip-header-table.csv");
        var methods = new Dictionary<string, string> { ["BYE"] = "BYE", ["INV"] = "INVITE", ["OPT"] = "OPTIONS", ["REG"] = "REGISTER" };
        return
            from row in table.Rows
            from code in row[1].Split('|')
            from column in Enumerable.Range(2, row.Length - 2)
            where methods.ContainsKey(table.Columns[column])
            let number = int.Parse(code, CultureInfo.InvariantCulture)
            select (row[0], StatusCatalog.Sip(number)!, methods[table.Columns[column]], row[column]);
    }
}
