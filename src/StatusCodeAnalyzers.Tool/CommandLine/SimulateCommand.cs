using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary><c>statuscode simulate 430 --as express</c>.</summary>
internal sealed class SimulateCommand(Wording words, Streams streams)
{
    public int Run(string text, string replyForm, Protocol? protocol, OutputForm form)
    {
        if (CodeText.Parse(text) is not { } code)
            return Fail(StatusCodeTool.BadInput, words.Format("Error_NoCode", text));

        // Asked for in HTTP, a code of SIP is shown as people misuse it there.
        var registered = CodeText.Registered(code, protocol) is [var own, ..] ? own
            : protocol is Protocol.Http ? StatusCatalog.Sip(code) : null;
        if (registered is null && protocol is Protocol.Sip)
            return Fail(StatusCodeTool.Unknown, words.Format("Error_NotIn", code, Protocol.Sip.Display()));

        if (form is OutputForm.Markdown && registered is not null)
        {
            PageOutput.Write(ReplyPage.Of(registered, words), form, streams);
        }
        else if (ReplyForms.Of(replyForm, code, registered, protocol) is not { } reply)
        {
            return Fail(StatusCodeTool.BadInput, words.Format("NoSnippet", code, replyForm));
        }
        else
        {
            streams.Output.Write(form is OutputForm.Json ? JsonAnswer.Reply(code, registered, replyForm, reply, protocol) + "\n" : reply);
        }

        return registered is null ? StatusCodeTool.Unknown : StatusCodeTool.Known;
    }

    private int Fail(int exitCode, string line)
    {
        streams.Error.WriteLine(line);
        return exitCode;
    }
}
