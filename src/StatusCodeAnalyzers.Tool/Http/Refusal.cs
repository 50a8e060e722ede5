using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>Says in one line why a request does not get what it asked for.</summary>
internal static class Refusal
{
    public static Task WriteAsync(HttpContext context, int code, string line)
    {
        context.Response.StatusCode = code;
        context.Response.ContentType = "text/plain; charset=utf-8";
        CrossOrigin.Expose(context);
        return context.Response.WriteAsync($"{line}\n");
    }
}
