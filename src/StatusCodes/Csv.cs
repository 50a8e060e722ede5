using System.Text;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>
/// Reads the embedded tables (RFC 4180). An analyzer can't bring a CSV package along: the compiler loads no dependencies.
/// </summary>
internal static class Csv
{
    /// <summary>The rows below the header of an embedded resource, as cells in the header's order.</summary>
    public static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(Csv).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no resource '{resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return Cells(line).ToArray();
    }

    private static IEnumerable<string> Cells(string line)
    {
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (character == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[++i]);
            else if (character == '"')
                quoted = !quoted;
            else if (character == ',' && !quoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
                cell.Append(character);
        }

        yield return cell.ToString();
    }
}
