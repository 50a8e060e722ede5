using System.Collections.Immutable;
using System.Globalization;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>The example that most people see, and often the only one.</summary>
public class ReadmeTests
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
}
