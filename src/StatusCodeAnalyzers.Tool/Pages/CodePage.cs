using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>The page of one code: what it means, when one sees it, what to do, and what it is called.</summary>
internal static class CodePage
{
    private const int EndOfHttp = 600;

    /// <summary>All that is known of it.</summary>
    public static Page Of(RegisteredCode code, Wording words) =>
        Short(code, words) with { Blocks = [.. Blocks(code, words), .. ReplyPage.Blocks(code, words)] };

    /// <summary>The same without replies and code that returns them.</summary>
    public static Page Short(RegisteredCode code, Wording words) => new(Link.Name(code), Link.Path(code), [.. Blocks(code, words)]);

    /// <summary>The class of a code, in a few words.</summary>
    public static string Class(RegisteredCode code, Wording words) => words[(code.Protocol, code.Code / 100) switch
    {
        (Protocol.Sip, 4) => "Class_Sip4",
        (Protocol.Sip, 6) => "Class_Sip6",
        var (_, first) => $"Class_Http{first}",
    }];

    private static IEnumerable<Block> Blocks(RegisteredCode code, Wording words)
    {
        yield return new Paragraph(code.Meaning(words.Culture));
        var standing = code.Registration is Registration.Registered ? "" : $" {words[$"Standing_{code.Registration}"]}";
        yield return new Paragraph($"{words.Format("DefinedIn", Link.ToReference(code), Class(code, words))}{standing}");
        yield return new Heading(words["Seen"]);
        yield return new Paragraph(code.Seen(words.Culture));
        yield return new Heading(words["Fix"]);
        yield return new Bullets([words.Format("Server", code.Server(words.Culture)), words.Format("Client", code.Client(words.Culture))]);

        if (CodeFacts.Headers(code).ToList() is { Count: > 0 } headers)
        {
            yield return new Heading(words["Headers"]);
            yield return Headers(headers, words);
        }

        yield return new Heading(words["Behavior"]);
        yield return Behavior(CodeFacts.Behavior(code), words);

        if (CodeFacts.Related(code).ToList() is { Count: > 0 } related)
        {
            yield return new Heading(words["Related"]);
            yield return new Bullets([.. related.Select(pair => Related(pair, code, words))]);
        }

        yield return new Heading(words["InDotNet"]);
        yield return new Bullets([.. Names(code, words)]);
        yield return new Heading(words.Format("InProtocol", code.Protocol.Other().Display()));
        foreach (var paragraph in code.Protocol == Protocol.Http ? InSip(code, words) : InHttp(code, words))
            yield return new Paragraph(paragraph);

        if (StatusCatalog.Vendors(code.Code).ToList() is { Count: > 0 } vendors)
        {
            yield return new Heading(words["OtherUses"]);
            yield return new Bullets([.. vendors.Select(vendor => Vendor(vendor, words))]);
        }
    }

    /// <summary>What a vendor uses a code for.</summary>
    public static string Vendor(VendorCode vendor, Wording words) =>
        $"{(vendor.Name.Length == 0 ? vendor.Vendor : $"{vendor.Name} ({vendor.Vendor})")}: {vendor.Meaning(words.Culture)}";

    private static Table Headers(List<CodeHeader> headers, Wording words) => new(
        [words["Header"], words["Level"], words["Where"], words["Format"], words["Example"], words["Reference"]],
        [.. headers.Select(header => (string[])
        [
            header.Name,
            string.Join(
                ' ', new[] { header.Level.ToString().ToUpperInvariant(), header.When(words.Culture) }.Where(text => text.Length > 0)),
            $"{words[$"Place_{header.Place}"]}{(header.Methods.IsEmpty ? "" : $" ({string.Join(", ", header.Methods)})")}",
            $"`{header.Format}`",
            $"`{header.Example}`",
            $"[{header.Reference}]({header.Url})",
        ])]);

    private static Bullets Behavior(CodeBehavior behavior, Wording words) => new([
        .. behavior.Caching is null
            ? (string[])[]
            : [$"{behavior.CachingText(words.Culture)} ([{behavior.CachingReference}]({behavior.CachingUrl}))"],
        $"{behavior.RetryText(words.Culture)} ([{behavior.RetryReference}]({behavior.RetryUrl}))",
        behavior.Methods.IsEmpty ? words["AnyMethod"] : words.Format("UsualMethods", string.Join(", ", behavior.Methods)),
    ]);

    private static string Related(RelatedCodes pair, RegisteredCode code, Wording words) =>
        $"{Link.To(new CodeComparison(pair.First, pair.Second), Link.Name(pair.Other(code)))}: {pair.Advice(words.Culture)}";

    private static IEnumerable<string> Names(RegisteredCode code, Wording words)
    {
        if (code.StatusCodesFields.IsEmpty)
            yield return words.Format("AnIntGenerated", Knowledge.Simulation.CodeExample.Constant(code));
        for (var i = 0; i < code.StatusCodesFields.Length; i++)
            yield return Older(words.Format("AnInt", $"StatusCodes.{code.StatusCodesFields[i]}"), i, words);
        for (var i = 0; i < code.HttpStatusCodeMembers.Length; i++)
            yield return Older(words.Format("EnumMember", $"HttpStatusCode.{code.HttpStatusCodeMembers[i]}"), i, words);
    }

    private static string Older(string text, int index, Wording words) => index == 0 ? text : words.Format("AnotherName", text);

    private static IEnumerable<string> InSip(RegisteredCode code, Wording words)
    {
        yield return StatusCatalog.Sip(code.Code) is { } sip
            ? IsPhrase(sip, words)
            : words.Format("NoSuchCode", Protocol.Sip.Display(), code.Code);
    }

    private static IEnumerable<string> InHttp(RegisteredCode code, Wording words)
    {
        var http = StatusCatalog.Http(code.Code);
        var nearest = StatusCatalog.Http(code.NearestHttp)!;
        yield return http is not null ? IsPhrase(http, words)
            : words.Format("NoSuchCode", Protocol.Http.Display(), code.Code)
                + (code.Code < EndOfHttp ? $" {words.Format("ReportedThere", Link.ToRule("STC2001"))}" : "");
        if (nearest != http)
            yield return words.Format("NearestHttp", code.Code, Link.To(nearest));
        if (code.Code >= EndOfHttp)
            yield return words.Format("Above599", Link.ToRule("STC2003"));
    }

    private static string IsPhrase(RegisteredCode code, Wording words) =>
        words.Format("IsPhrase", code.Code, Link.To(code, code.Phrase), code.Meaning(words.Culture));
}
