using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>Why a request does not get what it asked for: a text and what stands in it.</summary>
internal sealed record Refusal(string Key, params object[] Values)
{
    /// <summary>Says so in one line, in the language that the client asks for.</summary>
    public Task WriteAsync(HttpContext context, int code)
    {
        context.Response.Headers.Vary = "Accept-Language";
        return WriteAsync(context, code, AcceptedLanguage.Of(context.Request.Headers.AcceptLanguage).Format(Key, Values));
    }

    /// <summary>Writes a line.</summary>
    public static Task WriteAsync(HttpContext context, int code, string line)
    {
        context.Response.StatusCode = code;
        context.Response.ContentType = "text/plain; charset=utf-8";
        CrossOrigin.Expose(context);
        return context.Response.WriteAsync($"{line}\n");
    }
}
