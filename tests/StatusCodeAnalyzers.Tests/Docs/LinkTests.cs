using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tests.Docs;

public partial class LinkTests
{
    public static IEnumerable<TheoryDataRow<string>> Files =>
        DocFile.In(".").Concat(DocFile.All).Select(file => new TheoryDataRow<string>(file.Path) { Label = file.Path });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_link_leads_to_a_file(string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;
        var links = Link().Matches(new DocFile(path).Text).Select(link => link.Groups["target"].Value);

        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(folder, link)), $"{path} links to {link}, which does not exist."));
    }

    [Fact]
    public void The_architecture_names_files_that_exist()
    {
        var names = FileName().Matches(new DocFile("docs/architecture.md").Text).Select(match => match.Groups["name"].Value);
        string[] folders = ["src", "tests"];
        var existing = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetFileName(file))
            .ToHashSet();

        Assert.All(names, name => Assert.Contains(name, existing));
    }

    [GeneratedRegex(@"\]\((?!https?:)(?<target>[^)#]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"`([\w./]*/)?(?<name>[\w.]+\.(cs|csv|resx|txt|csproj))`", RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
