using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Knowledge;

public class SectionsTests
{
    private static IEnumerable<RegisteredCode> Codes => StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip));

    [Fact]
    public void The_address_of_a_codes_section_is_the_one_in_the_tables_of_codes() =>
        Assert.All(Codes, code => Assert.Equal(code.Url, Sections.Url(code.Reference)));

    [Fact]
    public void Every_fact_names_a_section_of_a_document()
    {
        var references = Codes.SelectMany(CodeFacts.Headers).Select(header => header.Reference)
            .Concat(Codes.Select(CodeFacts.Behavior).SelectMany(behavior => new[] { behavior.CachingReference, behavior.RetryReference }))
            .Concat(CodeFacts.Pairs.Select(pair => pair.Reference))
            .Where(reference => reference.Length > 0);

        Assert.All(references, reference => Assert.Matches(@"^(RFC \d+ §[0-9A-Z.]*[0-9A-Z]|draft-[a-z0-9-]+( §[0-9.]+)?)$", reference));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("RFC 9110 §15.5.2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2")]
    [InlineData("RFC 9110", "https://www.rfc-editor.org/rfc/rfc9110.html")]
    [InlineData("draft-a-b-01 §4", "https://datatracker.ietf.org/doc/html/draft-a-b-01#section-4")]
    public void A_reference_has_an_address(string reference, string url) => Assert.Equal(url, Sections.Url(reference));
}
