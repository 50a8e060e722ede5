using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary><c>statuscode list 4xx --sip</c>.</summary>
internal sealed class ListCommand(Wording words, Streams streams)
{
    public int Run(string? group, Protocol? protocol, bool vendors, OutputForm form)
    {
        if (group is not null and not [>= '1' and <= '6', 'x' or 'X', 'x' or 'X'])
        {
            streams.Error.WriteLine(words.Format("Error_NoClass", group));
            return StatusCodeTool.BadInput;
        }

        var codes = vendors ? [] : new[] { Protocol.Http, Protocol.Sip }
            .Where(known => protocol is null || protocol == known)
            .SelectMany(StatusCatalog.All)
            .Where(code => IsIn(code.Code, group))
            .ToList();
        var vendorCodes = vendors ? StatusCatalog.AllVendors.Where(code => IsIn(code.Code, group)).ToList() : [];
        if (form is OutputForm.Json)
        {
            streams.Output.WriteLine(JsonAnswer.Codes(codes, vendorCodes, words));
            return StatusCodeTool.Known;
        }

        foreach (var registry in codes.GroupBy(code => code.Protocol))
            PageOutput.Write(ListPage.Of(registry.Key, registry, words), form, streams);
        if (vendors)
            PageOutput.Write(ListPage.Vendors(vendorCodes, words), form, streams);
        return StatusCodeTool.Known;
    }

    private static bool IsIn(int code, string? group) => group is null || $"{code}"[0] == group[0];
}
