using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>The parts of pages that ask for something, as HTML.</summary>
internal static class Forms
{
    /// <summary>Below the title of a code: to its reply, and to a comparison with another code.</summary>
    public static string OfCode(RegisteredCode code, Wording words) =>
        $"""
        <p class="actions"><a href="/{words.Language}/mock/{Link.Path(code)}">{Html.Escape(words["SeeReply"])}</a></p>
        <form class="actions" action="/{words.Language}/compare">
        <input type="hidden" name="first" value="{Link.Path(code)}">
        <label for="second">{Html.Escape(words["CompareWith"])}</label>
        <select id="second" name="second">
        {Options(code, words)}</select>
        <button>{Html.Escape(words["Compare"])}</button>
        </form>

        """;

    private static string Options(RegisteredCode own, Wording words) => string.Concat(
        new[] { own.Protocol, own.Protocol.Other() }.Select(protocol =>
            $"<optgroup label=\"{Html.Escape(words.Format("CodesOf", protocol.Display()))}\">\n"
            + string.Concat(StatusCatalog.All(protocol)
                .Where(code => code != own)
                .Select(code => $"<option value=\"{Link.Path(code)}\">{Html.Escape(code.Display)}</option>\n"))
            + "</optgroup>\n"));
}
