using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>The page of two codes: what tells them apart, and when to use which.</summary>
internal static class ComparePage
{
    public static Page Of(CodeComparison pair, Wording words)
    {
        var (first, second) = (Link.Name(pair.First), Link.Name(pair.Second));
        return new Page(words.Format("Versus", first, second), $"compare/{Link.Path(pair)}", [.. Blocks(pair, words)]);
    }

    private static IEnumerable<Block> Blocks(CodeComparison pair, Wording words)
    {
        var (first, second) = (pair.First, pair.Second);
        if (first == second)
        {
            yield return new Paragraph(words["SameCode"]);
            yield return new Paragraph($"{Link.To(first)}: {first.Meaning(words.Culture)}");
            yield break;
        }

        if (pair.Curated is { } curated)
            yield return new Paragraph($"{curated.Advice(words.Culture)} ([{curated.Reference}]({curated.Url}))");

        yield return new Heading(words["KeyDifferences"]);
        yield return new Paragraph(first.Protocol != second.Protocol
            ? words.Format("OtherProtocols", Link.Name(Http(pair)), Link.Name(Sip(pair)))
            : CodePage.Class(first, words) is var one && CodePage.Class(second, words) is var other && one == other
                ? words.Format("SameClass", one)
                : words.Format("OtherClass", Link.Name(first), one, Link.Name(second), CodePage.Class(second, words)));
        yield return new Table(
            ["", Link.To(first), Link.To(second)],
            [.. pair.Differences(words.Culture).Select(difference => (string[])
            [
                words[$"Row_{difference.Aspect}"],
                Cell(difference.Aspect, difference.First, first, words),
                Cell(difference.Aspect, difference.Second, second, words),
            ])]);

        yield return new Heading(words["WhenToUse"]);
        yield return new Bullets([
            words.Format("UseFirst", Link.To(first), first.Seen(words.Culture)),
            words.Format("UseFirst", Link.To(second), second.Seen(words.Culture)),
        ]);
    }

    private static RegisteredCode Http(CodeComparison pair) => pair.First.Protocol == Protocol.Http ? pair.First : pair.Second;

    private static RegisteredCode Sip(CodeComparison pair) => pair.First.Protocol == Protocol.Sip ? pair.First : pair.Second;

    private static string Cell(Aspect aspect, string text, RegisteredCode code, Wording words) => aspect switch
    {
        Aspect.Reference => Link.ToReference(code),
        Aspect.NearestHttp when text.Length > 0 => Link.To(StatusCatalog.Http(code.NearestHttp)!, text),
        Aspect.Methods when text.Length == 0 => words["AnyMethodShort"],
        Aspect.Headers when text.Length == 0 => words["None"],
        _ when text.Length == 0 => "–",
        _ => text,
    };
}
