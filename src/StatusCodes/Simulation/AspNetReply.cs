using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>What ASP.NET Core sends for a code where nobody writes a body; CodeExamplesTests asks the real servers.</summary>
/// <param name="Code">The number.</param>
/// <param name="Type">The default type of problem details, or empty.</param>
/// <param name="Title">Their default title, or empty.</param>
public sealed record AspNetReply(int Code, string Type, string Title)
{
    /// <summary>The versions that were asked, the newest first.</summary>
    public static readonly ImmutableArray<int> Versions = ImmutableArray.Create(11, 10, 9, 8);

    /// <summary>The reply of a version to a code.</summary>
    public static AspNetReply For(int code, int version) =>
        StatusCatalog.Http(code) is { } registered && ResponseBody.Of(registered, version) is { DefaultTitle: { } title } body
            ? new(code, body.Type, title)
            : new(code, "", Phrase(code));

    /// <summary>The phrase that it sends: the registry's but for old names, and none for what is newer than its table.</summary>
    public static string Phrase(int code) => code switch
    {
        103 or 104 or 425 => "",
        306 => "Switch Proxy",
        413 => "Payload Too Large",
        418 => "I'm a teapot",
        419 => "Authentication Timeout",
        422 => "Unprocessable Entity",
        499 => "Client Closed Request",
        _ => StatusCatalog.Http(code)?.Phrase ?? "",
    };

    /// <summary>The status line of <c>Results.StatusCode</c>; a code without a phrase ends in a space.</summary>
    public string StatusLine => $"HTTP/1.1 {Code} {Phrase(Code)}";

    /// <summary>The body of <c>Results.Problem(statusCode: …)</c>.</summary>
    public string Problem => Json(Type, Title);

    /// <summary>
    /// The body of <c>StatusCode(…)</c> in a controller with <c>[ApiController]</c>, which knows the codes that have a type.
    /// </summary>
    public string ApiController => Json(Type, Type.Length > 0 ? Title : "", ",\"traceId\":\"…\"");

    private string Json(string type, string title, string more = "") =>
        $$"""{{{Member("type", type)}}{{Member("title", title)}}"status":{{Code}}{{more}}}""";

    private static string Member(string name, string value) => value.Length == 0 ? "" : $"\"{name}\":\"{value}\",";
}
