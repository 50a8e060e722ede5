using System.Text.Json;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs.Codes;

/// <summary>
/// What ASP.NET Core 10 sends for a code where nobody writes a body, by the table of facts; DefaultReplyTests asks the real server.
/// </summary>
/// <param name="Code">The number.</param>
/// <param name="Type">The default type of problem details, or empty.</param>
/// <param name="Title">Their default title, or empty.</param>
/// <param name="InMvc">Whether MVC fills in type and title too.</param>
/// <param name="OlderProblem">The problem details of ASP.NET Core 8 and 9 where they differ.</param>
internal sealed record AspNetReply(int Code, string Type, string Title, bool InMvc, string? OlderProblem)
{
    private static readonly Dictionary<string, AspNetReply> Known = CsvTable.Facts("problem-types.csv").Rows
        .Select(Read)
        .ToDictionary(reply => $"{reply.Code}");

    public static AspNetReply For(int code) => Known.GetValueOrDefault($"{code}") ?? new(code, "", "", InMvc: false, OlderProblem: null);

    /// <summary>The status line of <c>Results.StatusCode</c>; a code without a phrase ends in a space.</summary>
    public string StatusLine => $"HTTP/1.1 {Code} {ReasonPhrasesTests.Sent(Code)}";

    /// <summary>The body of <c>Results.Problem(statusCode: …)</c>.</summary>
    public string Problem => Json(Type, Title);

    /// <summary>The body of <c>StatusCode(…)</c> in a controller with <c>[ApiController]</c>.</summary>
    public string ApiController => Json(InMvc ? Type : "", InMvc ? Title : "", ",\"traceId\":\"…\"");

    private string Json(string type, string title, string more = "") =>
        $$"""{{{Member("type", type)}}{{Member("title", title)}}"status":{{Code}}{{more}}}""";

    private static string Member(string name, string value) =>
        value == ""
            ? ""
            : $"\"{name}\":\"{JsonEncodedText.Encode(value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\",";

    private static AspNetReply Read(string[] row)
    {
        var reply = new AspNetReply(int.Parse(row[0], null), row[5], row[6], row[7] == "yes", OlderProblem: null);
        Assert.Equal(row[1..3], row[3..5]);
        return row[1] == row[5] && row[2] == row[6] ? reply : reply with { OlderProblem = reply.Json(row[1], row[2]) };
    }
}
