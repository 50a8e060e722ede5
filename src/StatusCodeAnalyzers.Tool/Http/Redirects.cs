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
        var asked = (string)context.Request.RouteValues["count"]!;
        if (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Most)
            return new Refusal("Refuse_Redirects", Most).WriteAsync(context, StatusCodes.Status400BadRequest);

        var wanted = context.Request.Query["status"].ToString();
        var code = wanted.Length == 0 ? StatusCodes.Status302Found : Codes.FirstOrDefault(known => $"{known}" == wanted);
        if (code == 0)
            return new Refusal("Refuse_RedirectStatus", string.Join(", ", Codes)).WriteAsync(context, StatusCodes.Status400BadRequest);

        if (count == 0)
            return new Refusal("EndOfRedirects").WriteAsync(context, StatusCodes.Status200OK);

        context.Response.StatusCode = code;
        context.Response.Headers.Location = $"/redirect/{count - 1}{(wanted.Length == 0 ? "" : $"?status={code}")}";
        context.Response.ContentLength = 0;
        CrossOrigin.Expose(context);
        return Task.CompletedTask;
    }
}
