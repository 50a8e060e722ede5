using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>The examples that most people see, and often the only ones.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task The_example_is_true()
    {
        var example = Assert.Single(DocExample.In(new DocFile("README.md").Text));
        var setup = Setup.Default with { Packs = [ReferencePack.Net10] };
        var project = await TestProject.Create(setup, ReferencePack.Net10, [(setup.Path, example.Code.Code)]);
        var before = await Analysis.Run(project, Product.Analyzers);
        Assert.Empty(before.Errors);

        var ids = example.Code.Marks.Select(mark => mark.Id).Distinct().ToArray();
        var reported = before.All.Where(diagnostic => ids.Contains(diagnostic.Id)).ToImmutableArray();
        await example.Code.Check(before, reported, ids);
        Assert.Equal(
            example.Message,
            string.Join('\n', reported
                .Select(diagnostic => $"warning {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")));

        foreach (var id in ids)
        {
            var analyzer = Product.Rules.Single(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));
            foreach (var fix in Product.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
                project = await new Fixing(analyzer, fix).DotnetFormat(await Analysis.Run(project, analyzer), hasKey: true) ?? project;
        }

        var after = await Analysis.TextsOf(project.Solution);
        Assert.Equal(Assert.Single(example.Fixed).Code, Assert.Single(after).Value.ToString());
    }

    /// <summary>What <c>dotnet format</c> takes of the line that goes is the line that comes; a member of a controller, in both.</summary>
    [Fact]
    public async Task The_difference_is_what_dotnet_format_writes()
    {
        var lines = Assert.Single(Difference().Matches(new DocFile("README.md").Text));
        var project = await TestProject.Create(
            Setup.Default with { Packs = [ReferencePack.Net10] }, ReferencePack.Net10, [(Setup.Default.Path, InController("before"))]);
        var before = await Analysis.Run(project, Product.Analyzers);
        Assert.Empty(before.Errors);
        var reported = Assert.Single(before.All, diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal)
            && diagnostic.Severity == DiagnosticSeverity.Warning);

        var rule = Product.Rules.Single(rule => rule.SupportedDiagnostics.Any(supported => supported.Id == reported.Id));
        foreach (var fix in Product.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(reported.Id)))
            project = await new Fixing(rule, fix).DotnetFormat(await Analysis.Run(project, rule), hasKey: true) ?? project;
        Assert.Equal(InController("after"), Assert.Single(await Analysis.TextsOf(project.Solution)).Value.ToString());

        string InController(string group) =>
            $"using Microsoft.AspNetCore.Mvc;\n\npublic class Orders : ControllerBase\n{{\n    {lines.Groups[group].Value}\n}}\n";
    }

    [GeneratedRegex("^```diff\n- (?<before>.+)\n[+] (?<after>.+)\n```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Difference();
}
