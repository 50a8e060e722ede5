using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>The parts of the documentation that code knows best.</summary>
internal static class GeneratedSections
{
    /// <summary>File, name and text of each.</summary>
    public static IEnumerable<(DocFile File, string Name, string Text)> All =>
    [
        (new("README.md"), "rules", RulesInShort()),
        (new("docs/rules/README.md"), "rules", Rules()),
        (new("docs/configuration.md"), "options", Options()),
        .. Preset.All.Select(preset => (new DocFile("docs/configuration.md"), $"preset {preset.Name}", Block("ini", preset.Text))),
        (new("docs/apis.md"), "apis", Apis(StatusCodeApis.Table.Where(row => !row.IsText))),
        (new("docs/apis.md"), "text apis", Apis(StatusCodeApis.Table.Where(row => row.IsText))),
        .. DocumentedRules.All.Select(rule => (Page(rule), "rule", Head(rule))),
        .. DocumentedRules.All.Select(rule => (Page(rule), "fix safety", Safety(rule))),
    ];

    private static DocFile Page(DiagnosticDescriptor rule) => new($"docs/rules/{rule.Id}.md");

    private static string Safety(DiagnosticDescriptor rule) => rule.FixSafety() switch
    {
        FixSafety.NoFix => "There is no fix.\n",
        FixSafety.IdenticalIL =>
            "What `dotnet format` takes leaves **the compiled code** as it was, byte for byte. Every test of the fix compares it.\n",
        FixSafety.SameReply =>
            "What `dotnet format` takes leaves **what the server sends** as it was. The compiled code is another one.\n",
        FixSafety.ChangesReply => $"An action can **change what the program does** or promises, so {Takers(rule)}.\n",
        _ => throw new InvalidOperationException("The rule does not say how safe its fix is."),
    };

    private static string Takers(DiagnosticDescriptor rule)
    {
        var fix = Product.Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(rule.Id));
        var format = fix is StatusCodeFix { IsTakenUnasked: true } ? "one only where a team has raised the rule" : "none";
        return $"`dotnet format` takes {format}. " + (fix.GetFixAllProvider() is null
            ? "There is no Fix All: look at one place after the other"
            : "In an editor Fix All does what you choose, up to a whole solution");
    }

    // What one asks of a rule before one installs it.
    private static string RulesInShort() => Table(
        ["Id", "Title", "Default", "Fix"],
        DocumentedRules.All.Select(rule => new[]
        {
            $"[{rule.Id}]({Page(rule).Path})",
            rule.Title(),
            Severity.Name(rule.DefaultSeverity),
            rule.FixSafety() switch
            {
                FixSafety.NoFix => "",
                FixSafety.ChangesReply => "in the editor",
                _ => "`dotnet format`",
            },
        }));

    private static string Rules() => Table(
        ["Id", "Title", "Category", "Default", "What `dotnet format` keeps"],
        DocumentedRules.All.Select(rule => new[]
        {
            $"[{rule.Id}]({rule.Id}.md)",
            rule.Title(),
            rule.Category,
            Severity.Name(rule.DefaultSeverity),
            rule.FixSafety() switch
            {
                FixSafety.NoFix => "no fix",
                FixSafety.IdenticalIL => "the compiled code",
                FixSafety.SameReply => "the reply",
                _ => "takes no fix unasked",
            },
        }));

    private static string Head(DiagnosticDescriptor rule) =>
        $"# {rule.Id}: {rule.Title()}\n\nCategory `{rule.Category}`, {Severity.Name(rule.DefaultSeverity)} by default, {(rule.HasFix() ? "has a fix" : "no fix")}.\n";

    private static string Options() => Table(
        ["Key", "Values", "Default", "What it does"],
        Settings.Options.All.Select(option => new[]
        {
            $"`{option.Key}`",
            option.Expected.ToString(CultureInfo.InvariantCulture),
            option.Default == "" ? "none" : $"`{option.Default}`",
            option.Summary,
        }));

    // By the first two words of the namespace: Microsoft.AspNetCore, System.Net, System.Web and so on.
    private static string Apis(IEnumerable<StatusCodeApi> table) => string.Join('\n', table
        .GroupBy(row => string.Join('.', row.Type.Split('.').SkipLast(1).Take(2)))
        .OrderBy(area => area.Key, StringComparer.Ordinal)
        .Select(area => $"### {area.Key}\n\n{Table(["Type", "Members"], area.GroupBy(row => row.Type).OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => Row(area.Key, type)))}"));

    private static string[] Row(string area, IGrouping<string, StatusCodeApi> type) =>
        [$"`{type.Key[(area.Length + 1)..].Replace("`1", "<T>", StringComparison.Ordinal)}`", string.Join(", ", type.Select(Member))];

    private static string Member(StatusCodeApi row)
    {
        var name = row.Member == ".ctor" ? "new" : row.Member;
        var how = row.Position switch
        {
            CodePosition.Returns => " (what it returns)",
            CodePosition.Elements => " (its values)",
            CodePosition.Keys => " (its keys)",
            _ => row.Protocol == Protocol.Sip ? " (SIP)" : "",
        };

        return row.Parameter is null ? $"`{name}`{how}" : $"`{name}({row.Parameter})`{how}";
    }

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Concat(rows
            .Prepend([.. head.Select(_ => "---")])
            .Prepend(head)
            .Select(cells => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n"));

    private static string Block(string language, string text) => $"```{language}\n{text}```\n";
}
