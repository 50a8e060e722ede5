using System.Globalization;
using System.Net;
using System.Text;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>Writes a page as HTML: readable without script, and with every language a click away.</summary>
internal static class Html
{
    /// <summary>The whole document.</summary>
    /// <param name="page">What it says.</param>
    /// <param name="words">Its language.</param>
    /// <param name="more">Forms and the like that stand below the title, as HTML.</param>
    public static string Write(Page page, Wording words, string more = "")
    {
        var text = new StringBuilder(
            $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Escape(page.Title)}</title>
            <link rel="stylesheet" href="/site.css">
            <link rel="icon" href="data:,">
            <script src="/site.js" defer></script>

            """);
        foreach (var language in Wording.Languages)
            text.Append(
                CultureInfo.InvariantCulture, $"<link rel=\"alternate\" hreflang=\"{language}\" href=\"{Address(language, page)}\">\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"<link rel=\"alternate\" hreflang=\"x-default\" href=\"{Address(Wording.Languages[0], page)}\">\n</head>\n<body>\n");
        Head(text, page, words);
        text.Append(CultureInfo.InvariantCulture, $"<main id=\"content\" tabindex=\"-1\">\n<h1>{Escape(page.Title)}</h1>\n").Append(more);
        Blocks(text, page.Blocks, words);
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Text that is no markup.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Address(string language, Page page) =>
        page.Path.Length == 0 ? $"/{language}" : $"/{language}/{Escape(page.Path)}";

    private static void Head(StringBuilder text, Page page, Wording words)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            <a class="skip" href="#content">{Escape(words["SkipLink"])}</a>
            <header>
            <a class="home" href="/{words.Language}">{Escape(words["Home"])}</a>
            <form role="search" action="/{words.Language}/search">
            <label for="q">{Escape(words["SearchLabel"])}</label>
            <input id="q" name="q" type="search" required maxlength="100">
            <button>{Escape(words["Search"])}</button>
            </form>
            <nav aria-label="{Escape(words["Languages"])}"><ul>

            """);
        foreach (var language in Wording.Languages.Select(language => Wording.Of(language)!))
        {
            var current = language == words ? " aria-current=\"true\"" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"{Address(language.Language, page)}\" lang=\"{language.Language}\" hreflang=\"{language.Language}\"{current}>{language.OwnName}</a></li>\n");
        }

        text.Append("</ul></nav>\n</header>\n");
    }

    private static void Blocks(StringBuilder text, IReadOnlyList<Block> blocks, Wording words)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    text.Append(CultureInfo.InvariantCulture, $"<h2>{Inline(heading.Text, words)}</h2>\n");
                    break;
                case Paragraph paragraph:
                    text.Append(CultureInfo.InvariantCulture, $"<p>{Inline(paragraph.Text, words)}</p>\n");
                    break;
                case Bullets bullets:
                    text.Append("<ul>\n");
                    foreach (var item in bullets.Items)
                        text.Append(CultureInfo.InvariantCulture, $"<li>{Inline(item, words)}</li>\n");
                    text.Append("</ul>\n");
                    break;
                case Table table:
                    Table(text, table, words);
                    break;
                case Code code:
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"<div class=\"code\"><pre tabindex=\"0\" translate=\"no\" lang=\"en\"><code>{Escape(code.Text.TrimEnd('\n'))}</code></pre>")
                        .Append(
                            CultureInfo.InvariantCulture,
                            $"<button type=\"button\" class=\"copy\" hidden data-done=\"{Escape(words["Copied"])}\">{Escape(words["Copy"])}</button></div>\n");
                    break;
                case Fold fold:
                    text.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{Escape(fold.Summary)}</summary>\n");
                    Blocks(text, fold.Blocks, words);
                    text.Append("</details>\n");
                    break;
            }
        }
    }

    private static void Table(StringBuilder text, Table table, Wording words)
    {
        // A table that is wider than the window scrolls by itself, with the keyboard too.
        text.Append("<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>");
        foreach (var cell in table.Head)
            text.Append(cell.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{Inline(cell, words)}</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Inline(row[0], words)}</th>");
            foreach (var cell in row.Skip(1))
                text.Append(CultureInfo.InvariantCulture, $"<td>{Inline(cell, words)}</td>");
            text.Append("</tr>\n");
        }

        text.Append("</tbody></table></div>\n");
    }

    private static string Inline(string text, Wording words)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var (part, isCode, target) in Link.Parts(text))
        {
            if (isCode)
                html.Append("<code translate=\"no\">").Append(Escape(part)).Append("</code>");
            else if (target is not null && Resolve(target, words) is { } address)
                html.Append("<a href=\"").Append(Escape(address)).Append("\">").Append(Escape(part)).Append("</a>");
            else
                html.Append(Escape(part));
        }

        return html.ToString();
    }

    private static string? Resolve(string target, Wording words) => target.Split(':', 2) switch
    {
        ["code", var path] => $"/{words.Language}/{path}",
        ["compare" or "mock", _] => $"/{words.Language}/{target.Replace(':', '/')}",
        ["rule", _] => null,
        _ => target,
    };
}
