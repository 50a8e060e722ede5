using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>Lets pages of any origin ask, and read every header field of the reply.</summary>
internal static class CrossOrigin
{
    /// <summary>Whether the request asks on behalf of a page whether another one may be sent.</summary>
    public static bool IsPreflight(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method) && request.Headers.Origin.Count > 0 && request.Headers.AccessControlRequestMethod.Count > 0;

    /// <summary>Allows it.</summary>
    public static Task AllowAsync(HttpContext context)
    {
        var (request, response) = (context.Request.Headers, context.Response.Headers);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        response.AccessControlAllowOrigin = "*";
        response.AccessControlAllowMethods = request.AccessControlRequestMethod;
        response.AccessControlAllowHeaders = request.AccessControlRequestHeaders;
        response.AccessControlMaxAge = "600";
        return Task.CompletedTask;
    }

    /// <summary>Names the header fields that a page may read; a star alone would leave out some.</summary>
    public static void Expose(HttpContext context)
    {
        if (context.Request.Headers.Origin.Count == 0)
            return;

        var headers = context.Response.Headers;
        headers.AccessControlExposeHeaders = string.Join(", ", headers.Keys.Append("Date").Append("Content-Length").Distinct());
        headers.AccessControlAllowOrigin = "*";
    }
}
