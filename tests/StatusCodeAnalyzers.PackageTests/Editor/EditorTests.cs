using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>
/// The packed file in Roslyn's own editor services. What they show is written down in docs/editor.md, for people to read.
/// </summary>
public sealed class EditorTests(OpenSampleApp app) : IClassFixture<OpenSampleApp>
{
    private static readonly FixAllScope[] Scopes =
        [FixAllScope.ContainingMember, FixAllScope.ContainingType, FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_editor_shows_all_that_a_build_reports()
    {
        var project = app.Documents.First().Project;
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp));
        var compilation = (await project.GetCompilationAsync(Cancelled))!;
        var build = await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancelled);
        var editor = new List<Diagnostic>();
        foreach (var document in app.Documents)
            editor.AddRange(await RoslynServices.Diagnostics(document));

        Assert.Equal(Names(build), Names(editor));
        Assert.Contains(build, found => found.Id == "STC1003");

        static IEnumerable<string> Names(IEnumerable<Diagnostic> found) => found
            .Select(one => $"{Path.GetFileName(one.Location.GetLineSpan().Path)}{one.Location.SourceSpan} {one.Id}")
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_menus_are_those_of_the_page()
    {
        var rows = new StringBuilder("| place | squiggles | menu |\n| --- | --- | --- |\n");
        foreach (var document in app.Documents.Where(document => document.Name != Mistakes.File))
        {
            foreach (var (line, squiggles, menu) in await Carets(document))
            {
                var seen = string.Join("<br>", squiggles.Select(found => $"`{Shown(found)}` {found.Id}"));
                var entries = string.Join("<br>", menu.Entries.Select(entry => entry.Title));
                rows.Append(CultureInfo.InvariantCulture, $"| {document.Name}({line}) | {seen} | {entries} |\n");
            }
        }

        EditorPage.Holds("menus", rows.ToString());
    }

    [Fact]
    public async Task Mistakes_are_shown_as_on_the_page()
    {
        var document = app.Documents.Single(document => document.Name == Mistakes.File);
        var text = await document.GetTextAsync(Cancelled);
        var page = new StringBuilder();
        foreach (var (line, squiggles, menu) in await Carets(document))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{text.Lines[line - 1].ToString().Trim()}\n");
            foreach (var found in squiggles)
            {
                var faded = found.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Unnecessary) ? ", faded" : "";
                var message = found.GetMessage(CultureInfo.InvariantCulture);
                page.Append(CultureInfo.InvariantCulture, $"  {found.Severity} {found.Id} under {Shown(found)}{faded}: {message}\n");
                page.Append(CultureInfo.InvariantCulture, $"    {found.Descriptor.HelpLinkUri}\n");
            }

            foreach (var entry in menu.Entries)
            {
                var written = string.Concat((await entry.Written()).Select(line => $"      {line}\n"));
                page.Append(CultureInfo.InvariantCulture, $"  > {entry.Title}\n{written}");
            }
        }

        EditorPage.Holds("mistakes", $"```text{page}```\n");
    }

    [Fact]
    public async Task The_picture_shows_what_the_editor_shows()
    {
        var document = app.Documents.Single(document => document.Name == "FlowsController.cs");
        var place = (await document.GetTextAsync(Cancelled)).ToString().IndexOf("404)", StringComparison.Ordinal);

        EditorPage.Shows("editor.svg", await EditorPicture.Draw(document, place, app.Services));
    }

    [Fact]
    public async Task Fix_All_does_what_the_page_says()
    {
        var rows = new StringBuilder("| caret | entry | member | type | document | project | solution |\n| --- | --- | --: | --: | --: | --: | --: |\n");
        var document = app.Documents.Single(document => document.Name == Mistakes.File);
        var text = (await document.GetTextAsync(Cancelled)).ToString();
        foreach (var caret in new[] { "430) :", "404);\n}", "4004);", "102);" })
        {
            var place = text.IndexOf(caret, StringComparison.Ordinal);
            foreach (var entry in (await Menu.At(document, new TextSpan(place, 0), app.Services)).Entries)
            {
                var cells = new List<string> { $"`{text[place..(place + 3)]}`", entry.Title };
                foreach (var scope in Scopes)
                    cells.Add((await entry.FixAll(scope))?.ToString(CultureInfo.InvariantCulture) ?? "not offered");
                rows.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
            }
        }

        EditorPage.Holds("fix all", rows.ToString());
    }

    private async Task<IEnumerable<(int Line, Diagnostic[] Squiggles, Menu Menu)>> Carets(Document document)
    {
        var carets = new List<(int, Diagnostic[], Menu)>();
        var places = (await RoslynServices.Diagnostics(document)).GroupBy(found => found.Location.SourceSpan.Start);
        foreach (var place in places.OrderBy(place => place.Key))
        {
            var line = place.First().Location.GetLineSpan().StartLinePosition.Line + 1;
            var menu = await Menu.At(document, new TextSpan(place.Key, 0), app.Services);
            carets.Add((line, [.. place.OrderBy(found => found.Id, StringComparer.Ordinal)], menu));
        }

        return carets;
    }

    private static string Shown(Diagnostic found) => found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan);
}
