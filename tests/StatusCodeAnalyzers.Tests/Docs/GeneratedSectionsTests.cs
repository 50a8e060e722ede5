using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Docs;

public class GeneratedSectionsTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Sections =>
        GeneratedSections.All.Select(section => new TheoryDataRow<string, string, string>(section.File.Path, section.Name, section.Text) { Label = $"{section.File.Path}, {section.Name}" });

    public static IEnumerable<TheoryDataRow<string>> Presets => Preset.All.Select(preset => new TheoryDataRow<string>(preset.Name));

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
            Assert.Fail($"{path} is out of date: run the tests once with UPDATE_DOCS=1. Section '{name}' should be:\n\n{text}");
    }

    [Fact]
    public void Every_section_is_generated()
    {
        var known = GeneratedSections.All.Select(section => (section.File.Path, section.Name)).ToHashSet();
        Assert.All(DocFile.All.SelectMany(file => file.Sections.Keys.Select(name => (file.Path, name))), section => Assert.Contains(section, known));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public async Task A_preset_sets_the_severities(string name)
    {
        var preset = Preset.All.Single(preset => preset.Name == name);
        var setup = new Setup { Packs = [ReferencePack.Net10], Config = preset.Text };
        var project = await TestProject.Create(setup, ReferencePack.Net10, [(setup.Path, "class Example { IResult[] Results() => new[] { TypedResults.StatusCode(404), TypedResults.StatusCode(430) }; }")]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        var reported = analysis.All.Where(diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal)).ToList();
        Assert.Contains("STC1001", reported.Select(diagnostic => diagnostic.Id));
        Assert.Contains("STC2001", reported.Select(diagnostic => diagnostic.Id));
        Assert.All(reported, diagnostic => Assert.Equal(preset.SeverityOf(DocumentedRules.All.Single(rule => rule.Id == diagnostic.Id)), diagnostic.Severity));
    }
}
