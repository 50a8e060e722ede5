using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tests.Knowledge;

public class RelatedCodesTests
{
    [Fact]
    public void Every_number_of_both_protocols_is_told_apart() => Assert.Equal(
        StatusCatalog.All(Protocol.Http).Where(code => StatusCatalog.Sip(code.Code) is not null).Select(code => code.Code),
        CodeFacts.Pairs.Where(pair => pair.First.Protocol != pair.Second.Protocol).Select(pair => pair.First.Code));

    [Fact]
    public void The_pairs_that_people_ask_for_are_there()
    {
        (int, int)[] http =
            [(301, 308), (302, 307), (401, 403), (400, 422), (404, 410), (500, 502), (500, 503), (502, 503), (502, 504), (503, 504)];
        (int, int)[] sip = [(480, 486), (486, 600), (404, 604)];

        Assert.All(http, pair => Assert.NotNull(CodeFacts.Between(StatusCatalog.Http(pair.Item1)!, StatusCatalog.Http(pair.Item2)!)));
        Assert.All(sip, pair => Assert.NotNull(CodeFacts.Between(StatusCatalog.Sip(pair.Item1)!, StatusCatalog.Sip(pair.Item2)!)));
        Assert.True(CodeFacts.Pairs.Count(pair => pair.Second.Protocol is Protocol.Http) >= 45);
        Assert.True(CodeFacts.Pairs.Count(pair => pair.First.Protocol is Protocol.Sip) >= 25);
    }

    [Fact]
    public void A_pair_stands_there_once_with_the_lower_code_first()
    {
        Assert.Equal(CodeFacts.Pairs.Length, CodeFacts.Pairs.Select(pair => pair.TextKey).Distinct().Count());
        Assert.All(CodeFacts.Pairs, pair => Assert.True(
            pair.First.Protocol == pair.Second.Protocol ? pair.First.Code < pair.Second.Code : pair.First.Protocol is Protocol.Http,
            pair.TextKey));
    }

    [Fact]
    public void A_pair_is_found_from_either_side()
    {
        var (moved, permanent) = (StatusCatalog.Http(301)!, StatusCatalog.Http(308)!);
        var pair = CodeFacts.Between(permanent, moved)!;

        Assert.Equal(pair, CodeFacts.Between(moved, permanent));
        Assert.Equal((moved, permanent), (pair.Other(permanent), pair.Other(moved)));
        Assert.Null(CodeFacts.Between(moved, StatusCatalog.Http(500)!));
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9", pair.Url);
    }

    [Fact]
    public void The_namesake_in_the_other_protocol_comes_last() => Assert.All(
        StatusCatalog.All(Protocol.Http).Where(code => StatusCatalog.Sip(code.Code) is not null),
        code => Assert.Equal(StatusCatalog.Sip(code.Code), CodeFacts.Related(code).Last().Other(code)));

    [Fact]
    public void The_section_is_one_that_defines_one_of_the_two_or_an_older_one_about_both()
    {
        // Where neither's own section tells them apart: a class of codes, the rules for authentication, the first words of a document.
        string[] others =
            ["RFC 9110 §15.5", "RFC 3261 §22.1", "RFC 3261 §22.3", "RFC 3329 §2.3.2", "RFC 8197 §4", "RFC 8688 §1", "RFC 8688 §3.1"];

        Assert.All(CodeFacts.Pairs, pair => Assert.True(
            pair.Reference == pair.First.Reference || pair.Reference == pair.Second.Reference || others.Contains(pair.Reference),
            $"{pair.TextKey}: {pair.Reference}"));
    }
}
