using System.Text.Encodings.Web;
using System.Text.Json;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs.Codes;

/// <summary>
/// What ASP.NET Core sends for a code where nobody writes a body, by the table of facts; CodeExamplesTests asks the real servers.
/// </summary>
/// <param name="Code">The number.</param>
/// <param name="Type">The default type of problem details, or empty.</param>
/// <param name="Title">Their default title, or empty.</param>
/// <param name="InMvc">Whether MVC fills in type and title too.</param>
internal sealed record AspNetReply(int Code, string Type, string Title, bool InMvc)
{
    /// <summary>The versions that were asked, the newest first.</summary>
    public static readonly int[] Versions = [11, 10, 9, 8];

    private static readonly Dictionary<(int Code, int Version), AspNetReply> Known = Versions
        .SelectMany(version => Read(version).Select(reply => (Key: (reply.Code, version), reply)))
        .ToDictionary(row => row.Key, row => row.reply);

    /// <summary>The status line of <c>Results.StatusCode</c>; a code without a phrase ends in a space.</summary>
    public string StatusLine => $"HTTP/1.1 {Code} {ReasonPhrasesTests.Sent(Code)}";

    /// <summary>The body of <c>Results.Problem(statusCode: …)</c>.</summary>
    public string Problem => Json(Type, Title);

    /// <summary>The body of <c>StatusCode(…)</c> in a controller with <c>[ApiController]</c>.</summary>
    public string ApiController => Json(InMvc ? Type : "", InMvc ? Title : "", ",\"traceId\":\"…\"");

    public static AspNetReply For(int code, int version) =>
        Known.GetValueOrDefault((code, version)) ?? new(code, "", "", InMvc: false);

    private string Json(string type, string title, string more = "") =>
        $$"""{{{Member("type", type)}}{{Member("title", title)}}"status":{{Code}}{{more}}}""";

    private static string Member(string name, string value) => value == ""
        ? ""
        : $"\"{name}\":\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\",";

    // MVC learnt a code when it learnt its type.
    private static IEnumerable<AspNetReply> Read(int version) =>
        from row in CsvTable.Facts("problem-types.csv").Cells("code", $"type_net{version}", $"title_net{version}", "in_mvc")
        select new AspNetReply(int.Parse(row[0], null), row[1], row[2], InMvc: row[3] == "yes" && row[1] != "");
}
