using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>What the body of a code says, held against the reference bodies and what the frameworks were measured to write.</summary>
public class ResponseBodyTests
{
    private static readonly int[] Versions = [8, 9, 10, 11];

    private static IEnumerable<RegisteredCode> Both => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    [Fact]
    public void Error_objects_are_the_reference_bodies() => SameRows.AssertSame(
        "tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/response-bodies.csv (protocol, code, error_slug)",
        CsvTable.Facts("response-bodies.csv").Select("protocol", "code", "error_slug"),
        "src/StatusCodes/Data/http.csv or sip.csv, whose phrases the slugs are made of,",
        Both.Select(code => $"{code.Protocol.Display().ToLowerInvariant()} | {code.Code} | {ResponseBody.Of(code, 11).Error}"));

    [Fact]
    public void Messages_are_the_phrases() => Assert.All(Both, code => Assert.Equal(code.Phrase, ResponseBody.Of(code, 11).Message));

    [Fact]
    public void Problem_details_of_the_framework_are_known_for_every_version() => Assert.All(Versions, version => Assert.Equal(
        CsvTable.Facts("problem-types.csv").Select("code", $"type_net{version}", $"title_net{version}")
            .Where(row => row.Contains("| http", StringComparison.Ordinal)),
        StatusCatalog.All(Protocol.Http).Select(code => ResponseBody.Of(code, version)).Where(body => body.DefaultTitle is not null)
            .Select(body => $"{body.Code} | {body.Type} | {body.DefaultTitle}")));

    [Fact]
    public void What_the_framework_does_not_know_has_the_address_of_its_section() => Assert.All(
        Both.Select(code => (code, ResponseBody.Of(code, 8))).Where(pair => pair.Item2.DefaultTitle is null),
        pair => Assert.Equal(pair.code.Url, pair.Item2.Type));

    [Fact]
    public void The_same_number_says_another_thing_in_SIP()
    {
        Assert.Equal(
            new ResponseBody(404, "not_found", "Not Found", "https://tools.ietf.org/html/rfc9110#section-15.5.5", "Not Found"),
            ResponseBody.Of(StatusCatalog.Http(404)!, 11));
        Assert.Equal(
            new ResponseBody(404, "not_found", "Not Found", "https://www.rfc-editor.org/rfc/rfc3261.html#section-21.4.5", null),
            ResponseBody.Of(StatusCatalog.Sip(404)!, 11));
        Assert.Equal(
            new ResponseBody(
                423,
                "interval_too_brief",
                "Interval Too Brief",
                "https://www.rfc-editor.org/rfc/rfc3261.html#section-21.4.17",
                null),
            ResponseBody.Of(StatusCatalog.Sip(423)!, 11));
    }
}
