using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Search;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary><c>statuscode 430</c>, <c>statuscode "flow failed"</c>.</summary>
internal sealed class ExplainCommand(Wording words, Streams streams)
{
    public int Run(string query, Protocol? protocol, OutputForm form) =>
        CodeText.IsNumber(query) ? Number(query, protocol, form) : Phrase(query, protocol, form);

    private int Number(string query, Protocol? protocol, OutputForm form)
    {
        if (CodeText.Parse(query) is not { } code)
        {
            streams.Error.WriteLine(words.Format("Error_NoCode", query));
            return StatusCodeTool.BadInput;
        }

        var registered = CodeText.Registered(code, protocol);
        if (form is OutputForm.Json)
            streams.Output.WriteLine(JsonAnswer.Code(code, protocol, words));
        else if (registered.Count == 0)
            Write(ListPage.Unregistered(code, words), form);
        else
            Write(registered, form);

        return registered.Count == 0 ? StatusCodeTool.Unknown : StatusCodeTool.Known;
    }

    private int Phrase(string query, Protocol? protocol, OutputForm form)
    {
        var found = CodeSearch.Find(query, words.Culture).Where(code => protocol is null || code.Protocol == protocol).ToList();
        var vendors = CodeSearch.FindVendors(query);
        if (found.Count + vendors.Count == 0)
        {
            streams.Error.WriteLine(words.Format("NotFound", query));
            return StatusCodeTool.Unknown;
        }

        // The phrase of a code names it; anything else is a search.
        var exact = found.Where(code => code.Phrase.Equals(query, StringComparison.OrdinalIgnoreCase)).ToList();
        var meant = exact.Count > 0 ? exact : found;
        if (form is OutputForm.Json)
            streams.Output.WriteLine(JsonAnswer.Codes(meant, meant.Count == 0 ? vendors : [], words));
        else if (exact.Count > 0 || found.Count == 1 && vendors.Count == 0)
            Write(meant, form);
        else
            Write(ListPage.Search(query, words), form);

        return found.Count == 0 ? StatusCodeTool.Unknown : StatusCodeTool.Known;
    }

    private void Write(IReadOnlyList<RegisteredCode> codes, OutputForm form)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (i > 0)
                streams.Output.WriteLine();
            Write(form is OutputForm.Markdown ? CodePage.Of(codes[i], words) : CodePage.Short(codes[i], words), form);
        }
    }

    private void Write(Page page, OutputForm form) => PageOutput.Write(page, form, streams);
}
