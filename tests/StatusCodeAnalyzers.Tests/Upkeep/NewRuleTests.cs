using StatusCodeAnalyzers.Upkeep;

namespace StatusCodeAnalyzers.Tests.Upkeep;

/// <summary>One command makes a rule, and what it leaves to a person is marked.</summary>
public sealed class NewRuleTests : IDisposable
{
    private readonly RepositoryCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    /// <summary>All kinds in one copy, for it is compiling that takes time.</summary>
    [Fact]
    public void A_rule_compiles_at_once_and_says_what_is_to_be_written()
    {
        string[] warning = [.. Write("STC2099 SendRetryAfter")];
        string[] suggestion = [.. Write("STC1099 NameRetryAfter --suggestion")];
        string[] hidden = [.. Write("STC4099 ExplainRetryAfter --hidden --no-fix")];
        string[] written = [.. warning.Union(suggestion).Union(hidden)];

        Assert.Equal([16, 14, 12], [warning.Length, suggestion.Length, hidden.Length]);
        Assert.Equal(
            written.Where(path => !path.EndsWith("WarningsAnalyzer.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            ToWrite.Marks(_copy.Tree).Select(mark => mark.Split('(')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(_copy.Errors(written.Where(path => path.Contains("RetryAfter", StringComparison.Ordinal))));

        IEnumerable<string> Write(string command) => NewRule.Parse(command.Split(' '))!.WriteTo(_copy.Tree);
    }

    [Fact]
    public void A_rule_stands_behind_the_one_with_the_lower_number()
    {
        NewRule.Parse(["STC1099", "SendRetryAfter"])!.WriteTo(_copy.Tree);

        string[] files = ["Descriptors.cs", "AnalyzerReleases.Unshipped.md"];
        string[] ids = ["STC1006", "STC1099", "STC2001"];
        Assert.All(files, name =>
        {
            var text = _copy.Tree.Read(_copy.Tree.Find("src", name));
            var places = ids.Select(id => text.IndexOf(id, StringComparison.Ordinal)).ToList();
            Assert.Equal(places.Order(), places);
        });
    }

    [Theory]
    [InlineData("STC1099", "Rules/Constants/")]
    [InlineData("STC2099", "Rules/Paths/")]
    [InlineData("STC3099", "Rules/Contracts/")]
    public void A_rule_stands_in_the_room_of_that_one(string id, string room)
    {
        var written = NewRule.Parse([id, "SendRetryAfter"])!.WriteTo(_copy.Tree);

        string[] files = ["SendRetryAfterAnalyzer.cs", "SendRetryAfterTests.cs"];
        Assert.All(files, name => Assert.Single(written, path => path.EndsWith($"/{room}{name}", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_to_be_translated_follows_the_English_text_until_somebody_translates_it()
    {
        const string Title = "A reply says when to come back";
        NewRule.Parse(["STC2099", "SendRetryAfter"])!.WriteTo(_copy.Tree);
        var english = _copy.Tree.Files("src", "Rules.resx").MinBy(path => path.Length)!;
        var text = _copy.Tree.Read(english);
        _copy.Tree.Write(english, text.Replace($"{ToWrite.Mark}: the title, which is no sentence", Title, StringComparison.Ordinal));

        Assert.Equal(4, Regeneration.Translate(_copy.Tree).Count);

        Assert.Equal(4, ToWrite.Translations(_copy.Tree).Count(open => open.EndsWith($"STC2099_Title: {Title}", StringComparison.Ordinal)));
        Assert.Empty(Regeneration.Translate(_copy.Tree));
    }

    [Theory]
    [InlineData("STC1001 SendRetryAfter", "STC1001 is there already, in *Descriptors.cs.")]
    [InlineData("STC2099 UseCurrentName", "There is a rule called UseCurrentName already.")]
    [InlineData("STC9001 SendRetryAfter", "*Descriptors.cs has no rule with STC9 and a lower number: *")]
    public void What_cannot_be_made_is_said(string command, string message)
    {
        var refused = Assert.Throws<UpkeepException>(() => NewRule.Parse(command.Split(' '))!.WriteTo(_copy.Tree));

        Assert.Matches($"^{message.Replace("*", ".*", StringComparison.Ordinal)}$", refused.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("STC2099")]
    [InlineData("STC99 SendRetryAfter")]
    [InlineData("STC2099 sendRetryAfter")]
    [InlineData("STC2099 SendRetryAfter --silent")]
    public void Another_command_line_is_not_understood(string command) => Assert.Null(NewRule.Parse(command.Split(' ')));
}
