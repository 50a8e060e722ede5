using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Tests.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>The settings that the documentation shows, as the compiler reads them.</summary>
public partial class PresetTests
{
    private static readonly Dictionary<string, DiagnosticAnalyzer> Analyzers = Product.Rules
        .Where(analyzer => analyzer is not DiagnosticSuppressor)
        .SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(rule => (rule.Id, analyzer)))
        .ToDictionary();

    public static IEnumerable<TheoryDataRow<string>> Names => Preset.All.Select(preset => new TheoryDataRow<string>(preset.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_says_something_of_every_rule(string name)
    {
        var severities = Severities(name);

        SameRows.AssertSame(
            "src/StatusCodeAnalyzers/Rules",
            Analyzers.Keys,
            $"docs/configuration.md, preset {name}, which {GeneratedSectionsTests.Regenerate}; it",
            severities.Keys.Select(id => id.ToUpperInvariant()));
        Assert.All(
            DocumentedRules.All,
            rule => Assert.Equal(Preset.All.Single(preset => preset.Name == name).SeverityOf(rule), Diagnostic(severities[rule.Id])));
    }

    [Fact]
    public void Strict_is_at_least_a_warning_and_quiet_at_most_what_is_recommended() => Assert.All(Analyzers.Keys, id =>
    {
        var (quiet, recommended, strict) = (Severities("quiet"), Severities("recommended"), Severities("strict"));
        Assert.True(strict.ContainsKey(id), $"docs/configuration.md lacks {id} in its presets, which {GeneratedSectionsTests.Regenerate}.");
        Assert.InRange(Diagnostic(strict[id]), DiagnosticSeverity.Warning, DiagnosticSeverity.Error);
        Assert.True(Diagnostic(quiet[id]) <= Diagnostic(recommended[id]));
    });

    /// <summary>Descriptors are made per code, so that a severity could miss some of them.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_compiler_goes_by_the_preset(string name)
    {
        var preset = Preset.All.Single(preset => preset.Name == name);
        foreach (var (id, analyzer) in Analyzers)
        {
            var examples = DocExample.In(new DocFile($"docs/rules/{id}.md").Text);
            Assert.True(examples.Count > 0, $"docs/rules/{id}.md has no example: a block that starts with ```csharp reported.");
            var example = examples[0];
            var setup = new Setup
            {
                Config = $"{preset.Text}{string.Concat((example.Config ?? "").Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal)))}",
                References = example.References,
            };
            var project = await TestProject.Create(setup, ReferencePack.Net10, [(setup.Path, example.Code.Code)]);

            var reported = (await Analysis.Run(project, analyzer)).Of(analyzer).Where(diagnostic => diagnostic.Id == id).ToList();
            Assert.True(reported.Count > 0, $"The first example of {id} shows nothing that is reported.");
            // What is reported at no file, no .editorconfig sets.
            var rule = DocumentedRules.All.Single(rule => rule.Id == id);
            Assert.All(reported, diagnostic => Assert.Equal(
                diagnostic.Location.IsInSource || preset.File == ".globalconfig"
                    ? preset.SeverityOf(rule)
                    : rule.DefaultSeverity, diagnostic.Severity));
        }
    }

    [Fact]
    public void Two_files_that_disagree_cancel_each_other()
    {
        var both = AnalyzerConfigSet.Create(
            (AnalyzerConfig[])[Read("quiet", ".globalconfig"), Read("recommended", "web/.globalconfig")], out var wrong);

        Assert.NotEmpty(wrong);
        Assert.DoesNotContain("stc1001", both.GlobalConfigOptions.TreeOptions.Keys);
    }

    [Fact]
    public void Every_setting_in_the_documentation_exists() => Assert.All(DocFile.All.Append(new DocFile("README.md")), file =>
    {
        foreach (Match setting in Setting().Matches(file.Text))
        {
            Assert.Contains(
                setting.Groups["id"] is { Success: true, Value: var id } ? id : setting.Groups["key"].Value,
                Analyzers.Keys.Concat(Options.All.Select(option => option.Key)));
            if (setting.Groups["id"].Success)
                Assert.Matches("^(error|warning|suggestion|silent|none)$", setting.Groups["value"].Value);
        }
    });

    private static ImmutableDictionary<string, ReportDiagnostic> Severities(string name)
    {
        var file = Preset.All.Single(preset => preset.Name == name).File;
        var parsed = AnalyzerConfigSet.Create((AnalyzerConfig[])[Read(name, file)], out var wrong);
        Assert.Empty(wrong);
        return file == ".globalconfig"
            ? parsed.GlobalConfigOptions.TreeOptions
            : parsed.GetOptionsForSourcePath("/src/web/Page.razor").TreeOptions;
    }

    private static AnalyzerConfig Read(string preset, string name)
    {
        var block = new DocFile("docs/configuration.md").Sections[$"preset {preset}"];
        return AnalyzerConfig.Parse(
            string.Join('\n', block.Split('\n').Where(line => !line.StartsWith("```", StringComparison.Ordinal))),
            $"/src/{name}");
    }

    private static DiagnosticSeverity Diagnostic(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    [GeneratedRegex(
        @"^(dotnet_diagnostic\.(?<id>\w+)\.severity|(?<key>status_codes\.\w+)) *= *(?<value>\S+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();
}
