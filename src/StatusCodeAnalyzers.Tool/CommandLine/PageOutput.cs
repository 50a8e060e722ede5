using StatusCodeAnalyzers.Tool.Pages;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>Writes a page for whoever asked.</summary>
internal static class PageOutput
{
    public static void Write(Page page, OutputForm form, Streams streams)
    {
        if (form is OutputForm.Markdown)
            streams.Output.Write(Markdown.Write(page));
        else
            TerminalPage.Write(page, streams);
    }
}
