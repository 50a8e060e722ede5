using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Tool.Pages;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>The pages, in every language: <c>/en/http/404</c>, <c>/en/compare/http/301-vs-308</c>, <c>/en/mock/sip/486</c>.</summary>
internal static class Site
{
    private const int LongestSearch = 100;

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.Map("/", ChooseLanguageAsync);
        app.Map("/site.css", context => FileAsync(context, "site.css", "text/css"));
        app.Map("/site.js", context => FileAsync(context, "site.js", "text/javascript"));
        foreach (var words in Wording.Languages.Select(language => Wording.Of(language)!))
        {
            var root = $"/{words.Language}";
            app.Map(root, context => PageAsync(context, ListPage.All(words), words));
            app.Map($"{root}/vendors", context => PageAsync(context, ListPage.Vendors(StatusCatalog.AllVendors, words), words));
            app.Map($"{root}/search", context => SearchAsync(context, words));
            app.Map($"{root}/compare", context => CompareAsync(context, words));
            app.Map($"{root}/{{protocol}}/{{code}}", context => Code(context) is { } code
                ? PageAsync(context, CodePage.Of(code, words), words, Forms.OfCode(code, words))
                : NoPageAsync(context));
            app.Map($"{root}/mock/{{protocol}}/{{code}}", context => Code(context) is { } code
                ? PageAsync(context, ReplyPage.Of(code, words), words)
                : NoPageAsync(context));
            app.Map($"{root}/compare/{{protocol}}/{{first}}-vs-{{second}}", context => Pair(context) is { } pair
                ? PageAsync(context, ComparePage.Of(pair, words), words)
                : NoPageAsync(context));
        }
    }

    /// <summary>Says that there is no such page.</summary>
    public static Task NoPageAsync(HttpContext context) =>
        new Refusal("Refuse_Page", context.Request.Path).WriteAsync(context, StatusCodes.Status404NotFound);

    private static Task PageAsync(HttpContext context, Page page, Wording words, string more = "", int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        var html = Encoding.UTF8.GetBytes(Html.Write(page, words, more));
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        response.Headers.ContentLanguage = words.Language;
        response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(html, context.RequestAborted).AsTask();
    }

    private static Task ChooseLanguageAsync(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return RedirectAsync(context, $"/{AcceptedLanguage.Of(context.Request.Headers.AcceptLanguage).Language}");
    }

    private static Task SearchAsync(HttpContext context, Wording words)
    {
        var query = context.Request.Query["q"].ToString().Trim();
        if (query.Length is 0 or > LongestSearch)
            return RedirectAsync(context, $"/{words.Language}");

        // A number, or the exact phrase of a code, has a page of its own.
        var known = int.TryParse(query, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? StatusCatalog.Http(number) ?? StatusCatalog.Sip(number)
            : null;
        if (known is not null)
            return RedirectAsync(context, $"/{words.Language}/{Link.Path(known)}");

        var page = number > 0 && CommandLine.CodeText.Parse(query) is { } code
            ? ListPage.Unregistered(code, words)
            : ListPage.Search(query, words);
        return PageAsync(context, page with { Path = $"search?q={Uri.EscapeDataString(query)}" }, words);
    }

    private static Task CompareAsync(HttpContext context, Wording words)
    {
        var query = context.Request.Query;
        return Code(query["first"].ToString().Split('/')) is { } first && Code(query["second"].ToString().Split('/')) is { } second
            ? RedirectAsync(context, $"/{words.Language}/compare/{Link.Path(new CodeComparison(first, second))}")
            : NoPageAsync(context);
    }

    private static Task RedirectAsync(HttpContext context, string target)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = target;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }

    private static Task FileAsync(HttpContext context, string name, string type)
    {
        context.Response.ContentType = $"{type}; charset=utf-8";
        return typeof(Site).Assembly.GetManifestResourceStream(name)!.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static string Value(HttpContext context, string key) => (string)context.Request.RouteValues[key]!;

    private static RegisteredCode? Code(HttpContext context) => Code([Value(context, "protocol"), Value(context, "code")]);

    private static RegisteredCode? Code(string[] parts) =>
        parts is [var protocol, var code]
            && Protocol(protocol) is { } known
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? StatusCatalog.Find(known, number)
            : null;

    private static CodeComparison? Pair(HttpContext context)
    {
        var protocols = Value(context, "protocol").Split('-');
        return protocols.Length <= 2
            && Code([protocols[0], Value(context, "first")]) is { } first
            && Code([protocols[^1], Value(context, "second")]) is { } second
            ? new(first, second)
            : null;
    }

    private static Protocol? Protocol(string segment) => segment switch
    {
        "http" => Knowledge.Protocol.Http,
        "sip" => Knowledge.Protocol.Sip,
        _ => null,
    };
}
