using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>Writes a page as Markdown: what <c>--md</c> prints, and what docs/codes and docs/compare hold.</summary>
internal static partial class Markdown
{
    /// <summary>The page.</summary>
    public static string Write(Page page)
    {
        var text = new StringBuilder($"# {page.Title}\n");
        Write(text, page.Blocks);
        return text.ToString();
    }

    private static void Write(StringBuilder text, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case Heading heading:
                    text.Append(CultureInfo.InvariantCulture, $"## {Inline(heading.Text)}\n");
                    break;
                case Paragraph paragraph:
                    text.Append(Inline(paragraph.Text)).Append('\n');
                    break;
                case Bullets bullets:
                    foreach (var item in bullets.Items)
                        text.Append(CultureInfo.InvariantCulture, $"- {Inline(item)}\n");
                    break;
                case Table table:
                    Row(text, table.Head);
                    Row(text, [.. table.Head.Select(_ => "---")]);
                    foreach (var row in table.Rows)
                        Row(text, row);
                    break;
                case Code code:
                    text.Append(CultureInfo.InvariantCulture, $"```{code.Language}\n{code.Text.TrimEnd('\n')}\n```\n");
                    break;
                case Fold fold:
                    text.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{fold.Summary}</summary>\n");
                    Write(text, fold.Blocks);
                    text.Append("\n</details>\n");
                    break;
            }
        }
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {string.Join(" | ", cells.Select(cell => Inline(cell).Replace("|", "\\|", StringComparison.Ordinal)))} |\n");

    private static string Inline(string text) => text.Contains(':', StringComparison.Ordinal) ? Target().Replace(text, Resolve) : text;

    // From docs/codes to docs/codes, and from everywhere to everywhere beside it.
    private static string Resolve(Match match)
    {
        var (words, kind, path) = (match.Groups["words"].Value, match.Groups["kind"].Value, match.Groups["path"].Value);
        return kind switch
        {
            "code" => $"[{words}](../codes/{path.Replace('/', '-')}.md)",
            "compare" => $"[{words}](../compare/{path.Replace('/', '-')}.md)",
            "rule" => $"[{words}](../rules/{path}.md)",
            _ => words,
        };
    }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?<kind>code|compare|rule|mock):(?<path>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Target();
}
