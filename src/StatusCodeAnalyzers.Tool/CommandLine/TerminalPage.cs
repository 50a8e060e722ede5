using Spectre.Console;
using StatusCodeAnalyzers.Tool.Pages;
using Table = Spectre.Console.Table;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>A page in a terminal.</summary>
internal static class TerminalPage
{
    private static readonly Style Title = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style Head = new(decoration: Decoration.Bold);
    private static readonly Style Code = new(Color.Yellow);
    private static readonly Style Name = new(Color.Green);

    public static void Write(Page page, Streams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = streams.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = streams.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(streams.Output),
        });
        console.Profile.Width = streams.Width;
        console.WriteLine(page.Title, Title);
        Write(console, page.Blocks, streams.IsTerminal);
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<Block> blocks, bool isTerminal)
    {
        foreach (var block in blocks)
        {
            if (block is not (Bullets or Pages.Code or Pages.Table))
                console.WriteLine();

            switch (block)
            {
                case Heading heading:
                    console.WriteLine(heading.Text, Head);
                    break;
                case Pages.Paragraph paragraph:
                    console.Write(Inline(paragraph.Text, showsTargets: true));
                    console.WriteLine();
                    break;
                case Bullets bullets when isTerminal:
                    console.Write(List(bullets));
                    break;
                case Bullets bullets:
                    foreach (var item in bullets.Items)
                    {
                        console.Write(Inline($"  • {item}"));
                        console.WriteLine();
                    }

                    break;
                case Pages.Table table:
                    console.Write(Grid(table));
                    break;
                case Pages.Code code:
                    foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
                        console.WriteLine($"  {line}", Code);
                    break;
                case Fold fold:
                    console.WriteLine(fold.Summary, Head);
                    Write(console, fold.Blocks, isTerminal);
                    break;
            }
        }
    }

    private static Grid List(Bullets bullets)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var item in bullets.Items)
            grid.AddRow(new Text("•"), Inline(item));
        return grid;
    }

    private static Table Grid(Pages.Table table)
    {
        var grid = new Table().Border(TableBorder.Minimal);
        foreach (var cell in table.Head)
            grid.AddColumn(new TableColumn(Inline(cell)));
        foreach (var row in table.Rows)
            grid.AddRow(row.Select(cell => Inline(cell)));
        return grid;
    }

    private static Spectre.Console.Paragraph Inline(string text, bool showsTargets = false)
    {
        var paragraph = new Spectre.Console.Paragraph();
        foreach (var (words, isCode, target) in Pages.Link.Parts(text))
        {
            paragraph.Append(words, isCode ? Code : target is null ? Style.Plain : Name);
            if (showsTargets && target?.StartsWith("https:", StringComparison.Ordinal) == true)
                paragraph.Append($" ({target})");
        }

        return paragraph;
    }
}
