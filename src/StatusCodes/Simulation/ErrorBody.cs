using System.Text;

namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>What the body of an error says of its code, in each of the usual shapes.</summary>
/// <param name="Code">The status code.</param>
/// <param name="Error">The slug: <c>not_found</c>.</param>
/// <param name="Message">The phrase: <c>Not Found</c>.</param>
public sealed record ErrorBody(int Code, string Error, string Message)
{
    private const string Unregistered = "unregistered";

    /// <summary>The body for a registered code.</summary>
    public static ErrorBody Of(RegisteredCode code) => new(code.Code, code.ErrorSlug, code.Phrase);

    /// <summary>The body for any number, read as HTTP's if HTTP has it, then as SIP's, then as the first vendor's who names it.</summary>
    public static ErrorBody Of(int code) =>
        (StatusCatalog.Http(code) ?? StatusCatalog.Sip(code)) is { } registered ? Of(registered)
        : StatusCatalog.Vendors(code).FirstOrDefault(vendor => vendor.Name.Length > 0) is { } vendor
            ? new(code, Knowledge.Phrase.ToSlug(vendor.Name), vendor.Name)
        : new(code, Unregistered, "");

    /// <summary><c>{"error":"not_found","message":"Not Found"}</c>.</summary>
    public string Json => $"{{\"error\":\"{Error}\",\"message\":\"{Escape(Message)}\"}}";

    /// <summary>Problem details (RFC 9457): type, title and status.</summary>
    public string Problem
    {
        get
        {
            var body = StatusCatalog.Http(Code) is { } http ? ResponseBody.Of(http, int.MaxValue)
                : StatusCatalog.Sip(Code) is { } sip ? ResponseBody.Of(sip, int.MaxValue)
                : null;
            var type = body?.Type ?? "about:blank";
            return $"{{\"type\":\"{Escape(type)}\",\"title\":\"{Escape(body?.DefaultTitle ?? Message)}\",\"status\":{Code}}}";
        }
    }

    /// <summary>A line for people: <c>404 Not Found</c>.</summary>
    public string Text => $"{Code} {Message}".TrimEnd() + "\n";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            escaped.Append(character is '"' or '\\' ? $"\\{character}" : character.ToString());
        return escaped.ToString();
    }
}
