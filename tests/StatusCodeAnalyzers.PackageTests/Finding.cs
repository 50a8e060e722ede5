using System.Text.Json;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>A warning of ours in one line of a file, with what explains it.</summary>
public sealed partial record Finding(string File, int Line, string Rule, string Message, string? HelpUri, string? Description)
{
    /// <summary>What the compiler wrote to its SARIF 2.1 log. Suggestions, which a build does not show, are notes there.</summary>
    public static IReadOnlyList<Finding> ReadLog(string path)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        return [.. run.GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("level").GetString() == "warning")
            .Select(result =>
            {
                var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
                return new Finding(
                    Path.GetFileName(new Uri(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath),
                    location.GetProperty("region").GetProperty("startLine").GetInt32(),
                    result.GetProperty("ruleId").GetString()!,
                    result.GetProperty("message").GetProperty("text").GetString()!,
                    rule.TryGetProperty("helpUri", out var uri) ? uri.GetString() : null,
                    rule.TryGetProperty("fullDescription", out var description) ? description.GetProperty("text").GetString() : null);
            })];
    }

    /// <summary>What the comments at the ends of the sample app's lines ask for.</summary>
    public static IEnumerable<string> ExpectedIn(Project project) =>
        from file in project.ReadSources()
        from line in file.Value.Split('\n').Index()
        let comment = RuleComment().Match(line.Item)
        where comment.Success
        select $"{file.Key}({line.Index + 1}): {comment.Groups["rules"].Value}";

    /// <summary>One text per line with findings, comparable to <see cref="ExpectedIn"/>.</summary>
    public static IEnumerable<string> PerLine(IEnumerable<Finding> findings) =>
        from finding in findings
        group finding.Rule by (finding.File, finding.Line) into line
        select $"{line.Key.File}({line.Key.Line}): {string.Join(' ', line.Order(StringComparer.Ordinal))}";

    /// <summary>A line, or lines, as a reader wants to see them: without these comments.</summary>
    public static string WithoutRules(string text) => Regex.Replace(text, $" {RuleComment()}", "", RegexOptions.Multiline);

    [GeneratedRegex(@"// (?<rules>STC\d{4}( STC\d{4})*)$")]
    private static partial Regex RuleComment();
}
