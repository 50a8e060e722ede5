using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Tests.Docs;

/// <summary>The pages that list codes: those of the registries by class, and those of vendors.</summary>
internal static class CodeIndex
{
    public static string Registered() =>
        """
        # Status codes

        Every status code in the registries of HTTP and SIP: what it means, when you'll see it, how to fix it, its names in .NET, headers, the reply on the wire,
        what ASP.NET Core sends, and code that returns it in eight frameworks. Pairs that are easily confused: [compare](../compare/README.md). Codes that no registry has: [vendors.md](vendors.md).

        Replies and C# are tested on ASP.NET Core 8, 9, 10 and 11. Where an older version replies something else, the page says that too.

        """.ReplaceLineEndings("\n")
        + string.Concat(new[] { Protocol.Http, Protocol.Sip }.Select(Registry));

    public static string Vendors() =>
        "# Codes of vendors\n\nWhat products mean by numbers that no registry gives that meaning. The last column says what a server of yours can send instead.\n[STC2002](../rules/STC2002.md) reports the numbers that no registry has.\n\n"
        + Table(["Code", "Phrase", "Used by", "For", "Instead"], StatusCatalog.AllVendors.Select(code => new[]
        {
            $"{code.Code}",
            code.Name,
            code.Vendor,
            code.Meaning(Wording.English.Culture),
            string.Join(", ", code.Instead.Select(instead => $"[{instead}](http-{instead}.md)")),
        }));

    /// <summary>The file of a code.</summary>
    public static string Page(RegisteredCode code) => $"{Link.Path(code).Replace('/', '-')}.md";

    private static string Registry(Protocol protocol) => StatusCatalog.All(protocol)
        .GroupBy(code => CodePage.Class(code, Wording.English))
        .Aggregate("", (text, group) => $"{text}\n## {protocol.Display()} {group.Key}\n\n{Table(["Code", "Phrase", "Defined in", "Name in C#", $"In {protocol.Other().Display()}"], group.Select(Row))}");

    private static string[] Row(RegisteredCode code)
    {
        var other = StatusCatalog.Find(code.Protocol.Other(), code.Code);
        return
        [
            $"[{code.Code}]({Page(code)})",
            code.Phrase,
            $"[{code.Reference}]({code.Url})",
            $"`{CodeExample.Constant(code)}`",
            other is null ? "" : $"[{other.Phrase}]({Page(other)})",
        ];
    }

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Concat(rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(cells => $"| {string.Join(" | ", cells)} |\n"));
}
