using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs.Codes;

/// <summary>The pages that list codes: those of the registries by class, and those of vendors.</summary>
internal static class CodeIndex
{
    public static string Registered() =>
        """
        # Status codes

        Every status code in the registries of HTTP and SIP: what it means, when one sees it, how to fix it, its names in .NET, what ASP.NET Core replies to it
        and C# that returns it. Codes that no registry has: [vendors.md](vendors.md).

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
            code.English(),
            string.Join(", ", code.Instead.Select(instead => $"[{instead}](http-{instead}.md)")),
        }));

    private static string Registry(Protocol protocol) => StatusCatalog.All(protocol)
        .GroupBy(CodeNames.Class)
        .Aggregate("", (text, group) => $"{text}\n## {protocol.Display()} {group.Key}\n\n{Table(["Code", "Phrase", "Defined in", "Name in C#", $"In {protocol.Other().Display()}"], group.Select(Row))}");

    private static string[] Row(RegisteredCode code)
    {
        var other = StatusCatalog.Find(code.Protocol.Other(), code.Code);
        return
        [
            $"[{code.Code}]({code.Page()})",
            code.Phrase,
            $"[{code.Reference}]({code.Url})",
            $"`{CodeNames.Constant(code)}`",
            other is null ? "" : $"[{other.Phrase}]({other.Page()})",
        ];
    }

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Concat(rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(cells => $"| {string.Join(" | ", cells)} |\n"));
}
