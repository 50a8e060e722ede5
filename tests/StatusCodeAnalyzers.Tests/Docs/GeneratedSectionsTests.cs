namespace StatusCodeAnalyzers.Tests.Docs;

public class GeneratedSectionsTests
{
    internal const string Regenerate = "is written by: dotnet run --project tests/Upkeep -- regenerate";

    public static IEnumerable<TheoryDataRow<string, string, string>> Sections =>
        GeneratedSections.All.Select(section => new TheoryDataRow<string, string, string>(section.File.Path, section.Name, section.Text)
        {
            Label = $"{section.File.Path}, {section.Name}",
        });

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_says_what_the_code_says(string path, string name, string text)
    {
        var file = new DocFile(path);
        if (!file.Exists || !file.Sections.TryGetValue(name, out var written))
            Assert.Fail($"{path} lacks the lines <!-- generated: {name} --> and <!-- /generated -->.");
        else if (DocFile.Update)
            file.Write(name, text);
        else if (written != text)
            Assert.Fail($"{path} is out of date in section '{name}', which {Regenerate}\n\n{LineDifference.Of(written, text)}");
    }

    [Fact]
    public void Every_section_is_generated()
    {
        var known = GeneratedSections.All.Select(section => (section.File.Path, section.Name)).ToHashSet();
        Assert.All(
            DocFile.All.Append(new("README.md")).SelectMany(file => file.Sections.Keys.Select(name => (file.Path, name))),
            section => Assert.Contains(section, known));
    }

    [Fact]
    public void A_failure_shows_the_lines_that_differ_and_no_others()
    {
        Assert.Equal("- two\n+ deux\n", LineDifference.Of("one\ntwo\nthree\n", "one\ndeux\nthree\n"));
        Assert.Equal("+ four\n", LineDifference.Of("one\ntwo\n", "one\ntwo\nfour\n"));
        Assert.Equal("The lines are the same, in another order.\n", LineDifference.Of("one\ntwo\n", "two\none\n"));
    }
}
