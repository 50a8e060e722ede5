namespace StatusCodeAnalyzers.Tests.Verification;

public class MarkupTests
{
    [Theory]
    [InlineData("M([|404|])", "M(404)", "M(404)")]
    [InlineData("M([|404 => X|])", "M(404)", "M(X)")]
    [InlineData("f = x => M({|STC2001:430 => X|}, x => x)", "f = x => M(430, x => x)", "f = x => M(X, x => x)")]
    [InlineData("[|a => b => c|]", "a", "b => c")]
    [InlineData("{|STC1:{|STC2:430 => X|}|}", "430", "X")]
    [InlineData("{+using X; +}{-(int)-}[|404 => X|]", "(int)404", "using X; X")]
    [InlineData("new[] {-1}; {-(int)-}x", "new[] {-1}; (int)x", "new[] {-1}; x")]
    [InlineData("new[] {+1}; {+(int)+}x", "new[] {+1}; x", "new[] {+1}; (int)x")]
    [InlineData("$\"{{|x}}\"", "$\"{{|x}}\"", "$\"{{|x}}\"")]
    public void Code_and_fixed_code(string text, string code, string fixedCode)
    {
        var markup = Markup.Parse(text);

        Assert.Equal(code, markup.Code);
        Assert.Equal(fixedCode, markup.Fixed);
    }

    [Theory]
    [InlineData("M([|404|], [|410 => X|])", "M(404, X)")]
    [InlineData("M([|430 ?=> X|], [|404 => Y|])", "M(430, Y)")]
    [InlineData("{+using X; +}{?+using Y; +}[|430 ?=> X|]", "using X; 430")]
    public void What_Fix_All_makes_of_it(string text, string fixedByAll) => Assert.Equal(fixedByAll, Markup.Parse(text).FixedByAll);

    [Fact]
    public void Places_that_Fix_All_leaves_are_those_in_what_it_makes()
    {
        var markup = Markup.Parse("{+ab+}[|404 => X|]-[|430 ?=> Y|]-[|445|]");

        Assert.Equal("abX-430-445", markup.FixedByAll);
        Assert.Equal(
            [null, "430", "445"],
            markup.Markers.Select(marker => marker.LeftSpan is { } span ? markup.FixedByAll.Substring(span.Start, span.Length) : null));
    }

    [Fact]
    public void Places_are_those_in_the_code()
    {
        var markup = Markup.Parse("a{+b+}[|404 => X|]-{|STC2001:430|}");

        Assert.Equal(
            [(null, "404", "X"), ("STC2001", "430", null)],
            markup.Markers.Select(marker => (marker.Id, markup.Code.Substring(marker.Span.Start, marker.Span.Length), marker.Replacement)));
    }

    [Fact]
    public void Arrow_is_code_where_the_fixed_text_is_given_elsewhere() =>
        Assert.Equal("x => 404", Markup.Parse("[|x => 404|]", arrowIsCode: true).Code);

    [Theory]
    [InlineData("[|404")]
    [InlineData("404|]")]
    public void Marks_come_in_pairs(string text) => Assert.Throws<VerificationException>(() => Markup.Parse(text));
}
