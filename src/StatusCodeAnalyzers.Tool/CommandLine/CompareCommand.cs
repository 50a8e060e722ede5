using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary><c>statuscode compare 301 308</c>.</summary>
internal sealed class CompareCommand(Wording words, Streams streams)
{
    public int Run(string first, string second, Protocol? protocol, OutputForm form)
    {
        foreach (var text in (string[])[first, second])
        {
            if (CodeText.Parse(text) is not { } code)
                return Fail(StatusCodeTool.BadInput, words.Format("Error_NoCode", text));
            if (CodeText.Registered(code, protocol).Count == 0)
            {
                return Fail(StatusCodeTool.Unknown, protocol is { } asked
                    ? words.Format("Error_NotIn", code, asked.Display())
                    : words.Format("Unregistered", code));
            }
        }

        var pair = Pair(CodeText.Parse(first)!.Value, CodeText.Parse(second)!.Value, protocol);
        if (form is OutputForm.Json)
            streams.Output.WriteLine(JsonAnswer.Pair(pair, words));
        else
            PageOutput.Write(ComparePage.Of(pair, words), form, streams);
        return StatusCodeTool.Known;
    }

    /// <summary>
    /// The codes that are meant: of one protocol if both are in it, HTTP's first; the same number twice is that of both protocols.
    /// </summary>
    public static CodeComparison Pair(int first, int second, Protocol? protocol)
    {
        var (one, other) = (CodeText.Registered(first, protocol), CodeText.Registered(second, protocol));
        if (first == second)
            return new(one[0], other[^1]);

        var shared = one.FirstOrDefault(code => other.Any(known => known.Protocol == code.Protocol));
        return shared is null
            ? new(one[0], other[0])
            : new(shared, other.First(code => code.Protocol == shared.Protocol));
    }

    private int Fail(int exitCode, string line)
    {
        streams.Error.WriteLine(line);
        return exitCode;
    }
}
