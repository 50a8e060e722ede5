using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>The sample app, built by people who read other languages.</summary>
public sealed partial class LanguageTests(InstalledSampleApp app) : IClassFixture<InstalledSampleApp>
{
    public static TheoryData<string> Languages { get; } =
        [.. Directory.EnumerateDirectories(Texts).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static string Texts => Path.Combine(Workbench.Repository, "src", "StatusCodeAnalyzers", "Texts");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_build_prints_the_warnings_in_the_language_of_the_command_line(string language)
    {
        var build = app.BuildIn(language).Expect(0);

        var printed = Warning().Matches(build.Output)
            .Select(match => (Rule: match.Groups["rule"].Value, Message: match.Groups["message"].Value))
            .Distinct()
            .ToList();
        Assert.Contains(printed, warning => warning.Rule == "STC1001");
        Assert.Contains(printed, warning => warning.Rule == "STC2001");

        var messages = Messages(Path.Combine(language, "Rules.resx"));
        Assert.All(printed, warning => Assert.Contains(messages[warning.Rule], message => message.IsMatch(warning.Message)));
    }

    /// <summary>Patterns of a rule's messages in a file, with anything in the places of arguments.</summary>
    private static ILookup<string, Regex> Messages(string file) => XDocument.Load(Path.Combine(Texts, file)).Root!.Elements("data")
        .Select(entry => (Key: entry.Attribute("name")!.Value, Text: entry.Element("value")!.Value))
        .Where(entry => entry.Key.Contains("_Message", StringComparison.Ordinal))
        .ToLookup(entry => entry.Key[..7], entry => new Regex($"^{Place().Replace(Regex.Escape(entry.Text), ".+")}$"));

    [GeneratedRegex(
        @"warning (?<rule>STC\d{4}): (?<message>.+?)( \(https?://[^)]*\))?( \[[^\]]*\])?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Warning();

    // As Regex.Escape writes a place.
    [GeneratedRegex(@"\\\{\d+}")]
    private static partial Regex Place();
}

/// <summary>The sample app with the package, restored once.</summary>
public sealed class InstalledSampleApp
{
    private readonly Project project;

    public InstalledSampleApp(PackedWorkbench packed)
    {
        project = packed.Bench.CopySampleApp("Languages");
        project.Dotnet("add", "package", "StatusCodeAnalyzers", "--version", packed.Bench.Version).Expect(0);
    }

    public DotnetResult BuildIn(string language)
    {
        var environment = new Dictionary<string, string>(project.Environment) { ["DOTNET_CLI_UI_LANGUAGE"] = language };
        return (project with { Environment = environment }).Dotnet("build", "--no-restore", "--no-incremental", "-tl:off");
    }
}
