using System.Globalization;
using System.Net;
using System.Text;

namespace StatusCodeAnalyzers.Tool.Tests.Docs;

/// <summary>The picture in the README: what the tool really prints, drawn as a terminal.</summary>
public class PictureTests
{
    private const int Columns = 104;
    private const int LineHeight = 20;
    private const double LetterWidth = 8.45;

    [Fact]
    public void The_picture_shows_what_is_printed()
    {
        var file = Repository.File("docs", "statuscode.svg");
        var picture = Draw("$ statuscode 430", Answer.To("430").Output);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(file, picture);

        Assert.Equal(picture, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Draw(string command, string output)
    {
        string[] lines = [command, "", .. output.TrimEnd('\n').Split('\n').SelectMany(Wrap)];
        var (width, height) = ((int)(Columns * LetterWidth) + 40, (lines.Length + 2) * LineHeight);
        var svg = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{WebUtility.HtmlEncode(command)}">
            <rect width="100%" height="100%" rx="8" fill="#14171c"/>
            <g font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6e9ee" xml:space="preserve">

            """);
        for (var i = 0; i < lines.Length; i++)
        {
            var style = i == 0 ? " fill=\"#8ab8ff\"" : i == 2 || IsHeading(lines, i) ? " font-weight=\"bold\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"20\" y=\"{(i + 2) * LineHeight - 8}\"{style}>{WebUtility.HtmlEncode(lines[i])}</text>\n");
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static bool IsHeading(string[] lines, int index) =>
        index > 2 && lines[index - 1].Length == 0 && lines[index].Length is > 0 and < 30 && !lines[index].Contains('.', StringComparison.Ordinal)
        || lines[index] == "In .NET";

    private static IEnumerable<string> Wrap(string line)
    {
        var indent = line.StartsWith("  •", StringComparison.Ordinal) ? "    " : "";
        while (line.Length > Columns)
        {
            var at = line.LastIndexOf(' ', Columns);
            yield return line[..at];
            line = indent + line[(at + 1)..];
        }

        yield return line;
    }
}
