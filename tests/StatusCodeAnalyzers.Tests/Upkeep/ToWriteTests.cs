using StatusCodeAnalyzers.Upkeep;

namespace StatusCodeAnalyzers.Tests.Upkeep;

public class ToWriteTests
{
    /// <summary>Texts to be translated may be left; they are English until then.</summary>
    [Fact]
    public void Nothing_is_left_to_be_written()
    {
        if (ToWrite.Marks(new SourceTree(Repository.Root)).ToList() is { Count: > 0 } marks)
            Assert.Fail($"Something is still to be written:\n{string.Join('\n', marks)}");
    }
}
