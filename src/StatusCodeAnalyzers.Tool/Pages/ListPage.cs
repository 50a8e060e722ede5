using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Search;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>Pages that list codes.</summary>
internal static class ListPage
{
    /// <summary>All registered codes, by protocol and class.</summary>
    public static Page All(Wording words) => new(words["SiteTitle"], "", [
        new Paragraph(words["SiteIntro"]),
        .. new[] { Protocol.Http, Protocol.Sip }.SelectMany(protocol => Classes(StatusCatalog.All(protocol), words)),
    ]);

    /// <summary>Codes of one protocol, by class.</summary>
    public static Page Of(Protocol protocol, IEnumerable<RegisteredCode> codes, Wording words) =>
        new(words.Format("CodesOf", protocol.Display()), "", [.. Classes(codes, words)]);

    /// <summary>Codes of vendors.</summary>
    public static Page Vendors(IEnumerable<VendorCode> vendors, Wording words) =>
        new(words["CodesOfVendors"], "vendors", [Table(vendors, words)]);

    /// <summary>What a search finds.</summary>
    public static Page Search(string text, Wording words)
    {
        var codes = CodeSearch.Find(text, words.Culture);
        var vendors = CodeSearch.FindVendors(text);
        return codes.Count + vendors.Count == 0
            ? new Page(words.Format("NotFound", Plain(text)), "search", [])
            : new Page(words.Format("Matches", Plain(text)), "search", [
                .. codes.Count == 0
                    ? (Block[])[]
                    : [new Bullets([.. codes.Select(code => $"{Link.To(code)}: {code.Meaning(words.Culture)}")])],
                .. vendors.Count == 0 ? (Block[])[] : [new Heading(words["CodesOfVendors"]), Table(vendors, words)],
            ]);
    }

    /// <summary>A number that no registry has.</summary>
    public static Page Unregistered(int code, Wording words)
    {
        var instead = StatusCatalog.Instead(code).Select(known => Link.To(known)).ToList();
        return new Page($"{code}", $"{code}", [
            new Paragraph(words.Format("Unregistered", code)),
            .. StatusCatalog.Vendors(code).Any()
                ? (Block[])[new Heading(words["OtherUses"]), new Bullets(
                    [.. StatusCatalog.Vendors(code).Select(vendor => CodePage.Vendor(vendor, words))])]
                : [],
            .. instead.Count > 0 ? (Block[])[new Paragraph(words.Format("Instead", string.Join(", ", instead)))] : [],
        ]);
    }

    private static IEnumerable<Block> Classes(IEnumerable<RegisteredCode> codes, Wording words)
    {
        foreach (var group in codes.GroupBy(code => CodePage.Class(code, words)))
        {
            yield return new Heading($"{group.First().Protocol.Display()} {group.Key}");
            yield return new Table(
                [words["Code"], words["Phrase"], words["Row_Meaning"], words["Reference"]],
                [.. group.Select(
                    code => (string[])[Link.To(code, $"{code.Code}"), code.Phrase, code.Meaning(words.Culture), Link.ToReference(code)])]);
        }
    }

    private static Table Table(IEnumerable<VendorCode> vendors, Wording words) => new(
        [words["Code"], words["Phrase"], words["UsedBy"], words["For"]],
        [.. vendors.Select(vendor => (string[])[$"{vendor.Code}", vendor.Name.Length == 0
            ? "–"
            : vendor.Name, vendor.Vendor, vendor.Meaning(words.Culture)])]);

    // What somebody typed is no markup.
    private static string Plain(string text) =>
        new([.. text.Where(character => character is not ('`' or '[' or ']') && !char.IsControl(character))]);
}
