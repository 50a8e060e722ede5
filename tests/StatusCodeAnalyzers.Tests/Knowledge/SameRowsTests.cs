namespace StatusCodeAnalyzers.Tests.Knowledge;

public class SameRowsTests
{
    [Fact]
    public void What_is_the_same_passes() => SameRows.AssertSame("a.csv", ["427", "428"], "b.csv", ["428", "427"]);

    [Theory]
    [InlineData("427 428", "428", false, "b.csv lacks: 427")]
    [InlineData("428", "427 428", false, "a.csv lacks: 427")]
    [InlineData("427 427", "427", false, "a.csv has twice: 427")]
    [InlineData("427 428", "428 427", true, "a.csv and b.csv have the same rows in another order; the first: (427, 428)")]
    public void What_is_not_is_named_with_its_file(string one, string other, bool inOrder, string message) => Assert.Equal(
        message,
        Assert.ThrowsAny<Exception>(() => SameRows.AssertSame("a.csv", one.Split(' '), "b.csv", other.Split(' '), inOrder)).Message);
}
