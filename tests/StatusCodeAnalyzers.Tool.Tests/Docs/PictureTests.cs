using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.Tool.Tests.Docs;

/// <summary>The picture of the tool: what it really prints.</summary>
public class PictureTests
{
    private const int Columns = 100;

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
        var picture = new Picture(command, Columns);
        string[] lines = [command, "", .. output.TrimEnd('\n').Split('\n').SelectMany(Wrap)];
        for (var i = 0; i < lines.Length; i++)
            picture.Line(new Run(lines[i], i == 0 ? "command" : "text", IsBold: i == 2 || IsHeading(lines, i)));
        return picture.ToSvg();
    }

    private static bool IsHeading(string[] lines, int index) =>
        index > 2
            && lines[index - 1].Length == 0
            && lines[index].Length is > 0 and < 30
            && !lines[index].Contains('.', StringComparison.Ordinal)
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
