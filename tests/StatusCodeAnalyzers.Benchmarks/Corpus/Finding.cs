using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>One diagnostic as it is printed. A file that two projects share gives equal findings, which count once.</summary>
internal sealed partial record Finding(string Path, int Line, int Column, string Id, string Message) : IComparable<Finding>
{
    public static Finding From(string folder, Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new Finding(
            diagnostic.Location.IsInSource ? CorpusPath.Relative(folder, place.Path) : "(no location)",
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.Id,
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>The finding of a line that <see cref="ToString"/> wrote.</summary>
    public static Finding Parse(string line) => Written().Match(line) is { Success: true, Groups: var cells }
        ? new Finding(cells["path"].Value, Number(cells["line"]), Number(cells["column"]), cells["id"].Value, cells["message"].Value)
        : throw new FormatException($"No line of a report, which is path(line,column): id: message: {line}");

    public int CompareTo(Finding? other) => other is null ? 1
        : (
            string.CompareOrdinal(Path, other.Path),
            Line.CompareTo(other.Line),
            Column.CompareTo(other.Column),
            string.CompareOrdinal(Id, other.Id)) switch
        {
            (0, 0, 0, var id) => id != 0 ? id : string.CompareOrdinal(Message, other.Message),
            (0, 0, var column, _) => column,
            (0, var line, _, _) => line,
            var (path, _, _, _) => path,
        };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {Id}: {Message}");

    private static int Number(Group cell) => int.Parse(cell.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<path>.+)\((?<line>\d+),(?<column>\d+)\): (?<id>\w+): (?<message>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
