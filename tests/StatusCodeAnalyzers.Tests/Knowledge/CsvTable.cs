using Microsoft.VisualBasic.FileIO;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>A CSV file of the repository as it stands on disk, read by another parser than the product's.</summary>
internal sealed class CsvTable
{
    private CsvTable(string path)
    {
        Path = path;
        using var parser = new TextFieldParser(System.IO.Path.Combine(Repository.Root, path))
        {
            Delimiters = [","],
            TrimWhiteSpace = false,
        };
        Columns = parser.ReadFields()!;
        while (!parser.EndOfData)
            Rows.Add(parser.ReadFields()!);
    }

    public string Path { get; }

    public IReadOnlyList<string> Columns { get; }

    public List<string[]> Rows { get; } = [];

    /// <summary>One of the tables that the product embeds.</summary>
    public static CsvTable Product(string name) => new($"src/StatusCodes/Data/{name}");

    /// <summary>One of the tables that those are held against.</summary>
    public static CsvTable Facts(string name) => new($"tests/StatusCodeAnalyzers.Tests/Knowledge/Facts/{name}");

    /// <summary>Every row's cells of the named columns, joined as a failure shows them.</summary>
    public IEnumerable<string> Select(params string[] columns) => Cells(columns).Select(cells => string.Join(" | ", cells));

    /// <summary>Every row's cells of the named columns.</summary>
    public IEnumerable<string[]> Cells(params string[] columns)
    {
        var indexes = columns.Select(column => Columns.ToList().IndexOf(column)).ToArray();
        return Rows.Select(row => Array.ConvertAll(indexes, index => row[index]));
    }
}
