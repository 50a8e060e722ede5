using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>A command and the changes that it makes, drawn as a terminal shows them.</summary>
internal static class FormatPicture
{
    public static string Draw(string command, IReadOnlyList<string> changes)
    {
        var columns = changes.Max(line => line.Length);
        var picture = new Picture($"What {command} changes in {changes[1][6..]}", columns);
        picture.Line(new Run($"$ {command}", "command"));
        foreach (var line in changes)
        {
            var style = IsHead(line) ? "dim" : line[0] switch { '-' => "removed", '+' => "added", _ => "text" };
            if (style is "removed" or "added")
                picture.Fill(style, 0, columns);
            picture.Line(new Run(line, style is "dim" ? style : "text"));
        }

        return picture.ToSvg();
    }

    private static bool IsHead(string line) =>
        line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal) || line.StartsWith('@');
}
