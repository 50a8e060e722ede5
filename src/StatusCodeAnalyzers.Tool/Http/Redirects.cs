using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary><c>/redirect/3?status=308</c>: three redirects, one after the other, and 200 at their end.</summary>
internal static class Redirects
{
    private const int Most = 100;

    private static readonly int[] Codes =
    [
        StatusCodes.Status301MovedPermanently,
        StatusCodes.Status302Found,
        StatusCodes.Status303SeeOther,
        StatusCodes.Status307TemporaryRedirect,
        StatusCodes.Status308PermanentRedirect,
    ];

    public static Task AnswerAsync(HttpContext context)
    {
        if (!int.TryParse((string)context.Request.RouteValues["count"]!, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Most)
            return Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, $"/redirect takes a number from 0 to {Most}.");

        var wanted = context.Request.Query["status"].ToString();
        var code = wanted.Length == 0 ? StatusCodes.Status302Found : Codes.FirstOrDefault(known => $"{known}" == wanted);
        if (code == 0)
            return Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, $"status is one of {string.Join(", ", Codes)}.");

        if (count == 0)
            return Refusal.WriteAsync(context, StatusCodes.Status200OK, "The end of the redirects.");

        context.Response.StatusCode = code;
        context.Response.Headers.Location = $"/redirect/{count - 1}{(wanted.Length == 0 ? "" : $"?status={code}")}";
        context.Response.ContentLength = 0;
        CrossOrigin.Expose(context);
        return Task.CompletedTask;
    }
}
