namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>
/// C# for codes that are returned in a way of their own: with a location, with content, to some requests, or with nothing.
/// </summary>
internal static class OwnReplies
{
    private const string Order = "new { id = 7, state = \"open\" }";
    private const string Variants = "new[] { \"/report.en.html\", \"/report.es.html\" }";
    private const string LogIn = "\"<a href=\\\"https://login.example/\\\">Log in</a>\"";

    // What Range and If-None-Match ask of: the framework looks at both by itself.
    private const string Bytes = "\"Orders\"u8.ToArray(), \"text/plain\", ";
    private const string Tag = "lastModified: DateTimeOffset.UnixEpoch, entityTag: new(\"\\\"33a64df5\\\"\")";

    private static readonly string Properties = Snippet.Literal(HttpReplies.Multistatus);

    private static readonly Dictionary<int, (string Endpoint, string Action, string Condition)> All = new()
    {
        [200] = ($"Results.Ok({Order})", $"Ok({Order})", ""),
        [201] = ($"Results.Created(\"/orders/17\", {Order})", $"Created(\"/orders/17\", {Order})", ""),
        [202] = ($"Results.Accepted(\"/jobs/42\", {Order})", $"Accepted(\"/jobs/42\", {Order})", ""),
        [204] = ("Results.NoContent()", "NoContent()", ""),
        [206] = ($"Results.Bytes({Bytes}enableRangeProcessing: true)", $"File({Bytes}enableRangeProcessing: true)", "Range: bytes=0-2"),
        [207] = (
            $"Results.Content({Properties}, \"application/xml\", statusCode: StatusCodes.Status207MultiStatus)",
            Content(Properties, "application/xml", "Status207MultiStatus"),
            ""),
        [226] = (
            Delta("request", "response", "Results.Text", "Results.Bytes(new byte[100])"),
            Delta("Request", "Response", "Content", "File(new byte[100], \"text/plain\")"),
            "A-IM: vcdiff\nIf-None-Match: \"123xyz\""),
        [300] = (
            Preferred("response", $"Results.Json({Variants}, statusCode: StatusCodes.Status300MultipleChoices)"),
            Preferred("Response", $"StatusCode(StatusCodes.Status300MultipleChoices, {Variants})"),
            ""),
        [301] = ("Results.Redirect(\"/new\", permanent: true)", "RedirectPermanent(\"/new\")", ""),
        [302] = ("Results.Redirect(\"/elsewhere\")", "Redirect(\"/elsewhere\")", ""),
        [304] = ($"Results.Bytes({Bytes}{Tag})", $"File({Bytes}{Tag})", "If-None-Match: \"33a64df5\""),
        [307] = ("Results.Redirect(\"/elsewhere\", preserveMethod: true)", "RedirectPreserveMethod(\"/elsewhere\")", ""),
        [308] = ("Results.Redirect(\"/new\", permanent: true, preserveMethod: true)", "RedirectPermanentPreserveMethod(\"/new\")", ""),
        [511] = (
            $"Results.Content({LogIn}, \"text/html\", statusCode: StatusCodes.Status511NetworkAuthenticationRequired)",
            Content(LogIn, "text/html", "Status511NetworkAuthenticationRequired"),
            ""),
    };

    /// <summary>The C# for a code, or null where it is returned as others are.</summary>
    public static (string Endpoint, string Action, string Condition)? Find(int code) =>
        All.TryGetValue(code, out var own) ? own : null;

    private static string Content(string content, string type, string status) =>
        $"new ContentResult {{ Content = {content}, ContentType = \"{type}\", StatusCode = StatusCodes.{status} }}";

    private static string Preferred(string response, string result) =>
        $"{{\n    {response}.Headers.Location = \"/report.en.html\";\n    return {result};\n}}";

    // RFC 3229 §10.4.1: only to who asks for it and has the instance that the difference is to.
    private static string Delta(string request, string response, string whole, string bytes) =>
        $$"""
        {
            {{response}}.Headers.ETag = "\"489uhw\"";
            if ({{request}}.Headers["A-IM"] != "vcdiff" || {{request}}.Headers.IfNoneMatch != "\"123xyz\"")
                return {{whole}}("All orders");

            {{response}}.Headers["IM"] = "vcdiff";
            {{response}}.StatusCode = StatusCodes.Status226IMUsed;
            return {{bytes}}; // what is new since "123xyz", in the format of vcdiff
        }
        """.Replace("\r", "");
}
