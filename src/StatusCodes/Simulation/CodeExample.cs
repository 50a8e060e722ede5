namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>C# that returns a code: from an endpoint of a minimal API, and from an action of a controller.</summary>
/// <param name="Endpoint">An expression, or statements in braces.</param>
/// <param name="Action">The same in a class that derives from <c>ControllerBase</c>.</param>
public sealed record CodeExample(string Endpoint, string Action)
{
    private const string Order = "new { id = 7, state = \"open\" }";

    // Codes that are returned in a way of their own: with a location, with content, or with nothing.
    private static readonly Dictionary<int, CodeExample> Own = new()
    {
        [200] = new($"Results.Ok({Order})", $"Ok({Order})"),
        [201] = new($"Results.Created(\"/orders/7\", {Order})", $"Created(\"/orders/7\", {Order})"),
        [202] = new($"Results.Accepted(\"/jobs/7\", {Order})", $"Accepted(\"/jobs/7\", {Order})"),
        [204] = new("Results.NoContent()", "NoContent()"),
        [206] = new(
            "Results.Bytes(new byte[100], \"application/octet-stream\", enableRangeProcessing: true)",
            "File(new byte[100], \"application/octet-stream\", enableRangeProcessing: true)"),
        [301] = new("Results.Redirect(\"/new\", permanent: true)", "RedirectPermanent(\"/new\")"),
        [302] = new("Results.Redirect(\"/elsewhere\")", "Redirect(\"/elsewhere\")"),
        [307] = new("Results.Redirect(\"/elsewhere\", preserveMethod: true)", "RedirectPreserveMethod(\"/elsewhere\")"),
        [308] = new("Results.Redirect(\"/new\", permanent: true, preserveMethod: true)", "RedirectPermanentPreserveMethod(\"/new\")"),
    };

    // What these mean is in a header.
    private static readonly Dictionary<int, string[]> Headers = new()
    {
        [300] = ["Location = \"/orders.json\""],
        [303] = ["Location = \"/orders/7\""],
        [401] = ["WWWAuthenticate = \"Bearer\""],
        [405] = ["Allow = \"GET, HEAD\""],
        [407] = ["ProxyAuthenticate = \"Basic\""],
        [416] = ["ContentRange = \"bytes */100\""],
        [426] = ["Upgrade = \"websocket\"", "Connection = \"Upgrade\""],
        [429] = ["RetryAfter = \"120\""],
        [503] = ["RetryAfter = \"120\""],
    };

    // The helpers whose reply is that of Results.Json with the code.
    private static readonly Dictionary<int, string> Helpers = new()
    {
        [400] = "BadRequest",
        [404] = "NotFound",
        [409] = "Conflict",
        [422] = "UnprocessableEntity",
    };

    /// <summary>Whether an application can send the code as its reply. A SIP code that HTTP has too is returned as HTTP's.</summary>
    public static bool IsReturned(RegisteredCode code) =>
        code.Code is >= 200 and < 600 && (code.Protocol == Protocol.Http || StatusCatalog.Http(code.Code) is null);

    /// <summary>The example for a code, or null where its own text says not to send it.</summary>
    public static CodeExample? For(RegisteredCode code)
    {
        if (!IsReturned(code)
            || code.Registration is Registration.Unused or Registration.Obsoleted
            || code is { Protocol: Protocol.Http, Code: 305 })
        {
            return null;
        }

        if (code.Protocol == Protocol.Http && Own.TryGetValue(code.Code, out var own))
            return own;

        var name = Constant(code);
        var body = $"new {{ error = \"{code.ErrorSlug}\", message = \"{code.Phrase}\" }}";
        CodeExample example = code switch
        {
            { Code: < 400 } => new($"Results.StatusCode({name})", $"StatusCode({name})"),
            { Protocol: Protocol.Http } when Helpers.TryGetValue(code.Code, out var helper) =>
                new($"Results.{helper}({body})", $"{helper}({body})"),
            _ => new($"Results.Json({body}, statusCode: {name})", $"StatusCode({name}, {body})"),
        };

        return code.Protocol == Protocol.Http && Headers.TryGetValue(code.Code, out var headers) ? example.After(headers) : example;
    }

    /// <summary>What the fixes write for an <c>int</c>.</summary>
    public static string Constant(RegisteredCode code) =>
        code.Protocol == Protocol.Sip ? $"SipStatusCodes.{code.ConstantName}"
        : code.StatusCodesFields.IsEmpty ? $"AdditionalStatusCodes.{code.ConstantName}"
        : $"StatusCodes.{code.StatusCodesFields[0]}";

    /// <summary>As the page shows it.</summary>
    public string ToEndpoint() => Endpoint[0] == '{'
        ? $"app.MapGet(\"/example\", (HttpResponse response) =>\n{Endpoint});\n"
        : $"app.MapGet(\"/example\", () => {Endpoint});\n";

    /// <inheritdoc cref="ToEndpoint"/>
    public string ToAction() => Action[0] == '{'
        ? $"[HttpGet(\"example\")]\npublic IActionResult Example()\n{Action}\n"
        : $"[HttpGet(\"example\")]\npublic IActionResult Example() => {Action};\n";

    private CodeExample After(string[] headers) => new(Block("response", headers, Endpoint), Block("Response", headers, Action));

    private static string Block(string response, string[] headers, string result) =>
        $"{{\n{string.Concat(headers.Select(header => $"    {response}.Headers.{header};\n"))}    return {result};\n}}";
}
