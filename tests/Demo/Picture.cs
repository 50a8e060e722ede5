using System.Globalization;
using System.Security;
using System.Text;

namespace StatusCodeAnalyzers.Demo;

/// <summary>
/// Lines of text as a window shows them, drawn as SVG in the reader's light or dark theme. Every column has its place, whatever the font.
/// </summary>
/// <param name="label">What a screen reader says.</param>
/// <param name="columns">How wide it is.</param>
public sealed class Picture(string label, int columns)
{
    private const double LetterWidth = 8.4;
    private const int LineHeight = 20, Margin = 16;

    // The colors of each style in the light theme and in the dark one.
    private static readonly (string Style, string Property, string Light, string Dark)[] Styles =
    [
        ("window", "fill", "#ffffff", "#0d1117"),
        ("text", "fill", "#1f2328", "#e6edf3"),
        ("dim", "fill", "#656d76", "#8d96a0"),
        ("command", "fill", "#0550ae", "#79c0ff"),
        ("keyword", "fill", "#cf222e", "#ff7b72"),
        ("type", "fill", "#953800", "#ffa657"),
        ("string", "fill", "#0a3069", "#a5d6ff"),
        ("number", "fill", "#0550ae", "#79c0ff"),
        ("box", "fill", "#f6f8fa", "#161b22"),
        ("chosen", "fill", "#ddf4ff", "#1f3a5f"),
        ("added", "fill", "#dafbe1", "#12361f"),
        ("removed", "fill", "#ffebe9", "#4a1a1c"),
        ("edge", "stroke", "#d0d7de", "#3d444d"),
        ("warning", "stroke", "#bf8700", "#d29922"),
        ("suggestion", "stroke", "#656d76", "#8d96a0"),
    ];

    private readonly StringBuilder _shapes = new();
    private int _rows;

    /// <summary>Writes a line, run by run.</summary>
    public void Line(params IEnumerable<Run> runs)
    {
        var (column, baseline) = (0, Top(_rows) + 14);
        foreach (var run in runs)
        {
            var text = run.Text.TrimEnd(' ');
            var skipped = text.Length - text.TrimStart(' ').Length;
            text = text[skipped..];
            if (text.Length > 0)
            {
                Append($"<text class=\"{run.Style}{(run.IsBold ? " bold" : "")}\" x=\"{Left(column + skipped):0.#}\" y=\"{baseline}\" textLength=\"{text.Length * LetterWidth:0.#}\"");
                Append($">{SecurityElement.Escape(text)}</text>\n");
            }

            column += run.Text.Length;
        }

        _rows++;
    }

    /// <summary>Fills the next lines from a column on; what is written there stands on it.</summary>
    public void Fill(string style, int column, int width, int lines = 1, bool hasEdge = false) => Append(
        $"<rect class=\"{style}{(hasEdge ? " edge\" rx=\"4" : "")}\" x=\"{Left(column) - 8:0.#}\" y=\"{Top(_rows)}\" width=\"{width * LetterWidth + 16:0.#}\" height=\"{lines * LineHeight}\"/>\n");

    /// <summary>Draws what an editor draws under text of the line written last.</summary>
    public void Underline(string style, int column, int length)
    {
        var (steps, dashes) = ((int)(length * LetterWidth / 6), style == "warning" ? "" : " stroke-dasharray=\"1.5 3.5\"");
        var wave = style == "warning" ? "q1.5 -3 3 0t3 0" + string.Concat(Enumerable.Repeat("t3 0t3 0", steps - 1)) : $"h{steps * 6}";
        Append($"<path class=\"{style}\"{dashes} stroke-width=\"1.5\" fill=\"none\" d=\"M{Left(column):0.#} {Top(_rows) - 1}{wave}\"/>\n");
    }

    /// <summary>The picture.</summary>
    public string ToSvg()
    {
        var (width, height) = ((int)(columns * LetterWidth) + (2 * Margin), Top(_rows) + Margin);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{SecurityElement.Escape(label)}">
            <style>
            text {"{"} font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre {"}"}
            .bold {"{"} font-weight: bold {"}"}
            {Theme(style => style.Light)}
            @media (prefers-color-scheme: dark) {"{"}
            {Theme(style => style.Dark)}
            {"}"}
            </style>
            <rect class="window edge" x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8"/>
            {_shapes}</svg>

            """.ReplaceLineEndings("\n");
    }

    private static string Theme(Func<(string Style, string Property, string Light, string Dark), string> color) =>
        string.Join('\n', Styles.Select(style => $".{style.Style} {{ {style.Property}: {color(style)} }}"));

    private static double Left(int column) => Margin + (column * LetterWidth);

    private static int Top(int row) => Margin + (row * LineHeight);

    private void Append(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Text in one style.</summary>
public readonly record struct Run(string Text, string Style = "text", bool IsBold = false);
