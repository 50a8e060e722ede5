using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>Every message, really reported: that is how a rule is seen to hand it all arguments, in the right order.</summary>
public class RuleMessagesTests
{
    public static IEnumerable<TheoryDataRow<string>> Keys => MessageExamples.All.Select(example => new TheoryDataRow<string>(example.Key));

    [Fact]
    public void Every_message_has_an_example() => SameRows.AssertSame(
        "src/StatusCodeAnalyzers/Texts/Rules.resx",
        ResxFile.Read("Rules.resx").Select(entry => entry.Key).Where(key => key.Contains("_Message", StringComparison.Ordinal)),
        "tests/StatusCodeAnalyzers.Tests/Texts/MessageExamples.*.cs",
        MessageExamples.All.Select(example => example.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task The_message_says(string key)
    {
        var (_, code, config, setup, message) = MessageExamples.All.Single(example => example.Key == key);
        var project = await TestProject.Create(setup with { Config = config }, setup.Packs.Single(), [("Code.cs", code)]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        Assert.Empty(analysis.Errors);
        var found = analysis.All.Where(diagnostic => diagnostic.Id == key[..7]).ToList();
        Assert.True(found.Count == 1, $"MessageExamples: {key[..7]} is reported {found.Count} times in the code for {key}.");
        var reported = found[0];
        Assert.Equal(message, reported.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            ResxFile.Read("Rules.resx").Single(entry => entry.Key == key).Text,
            reported.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
    }
}
