using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>C# that returns a code: from an endpoint of a minimal API, and from an action of a controller.</summary>
/// <param name="Method">The method of the request that it answers.</param>
/// <param name="Endpoint">An expression, or statements in braces.</param>
/// <param name="Action">The same in a class that derives from <c>ControllerBase</c>.</param>
/// <param name="Condition">The header fields without which the reply is 200, line by line; empty for none.</param>
public sealed record CodeExample(string Method, string Endpoint, string Action, string Condition = "")
{
    private const string SecondsOrDate = "Seconds; a date of HTTP may stand here too.";
    private const string Challenge = "Challenge() writes this one where authentication is set up.";
    private const string Routing = "Routing replies this by itself where nothing has the method.";

    private static readonly string[] Parameters = new[] { "HttpRequest request", "HttpResponse response" };

    // The helpers whose reply is that of Results.Json with the code.
    private static readonly Dictionary<int, string> Helpers = new()
    {
        [400] = "BadRequest",
        [404] = "NotFound",
        [409] = "Conflict",
        [422] = "UnprocessableEntity",
    };

    // What a page tells beside the header field.
    private static readonly Dictionary<int, (string Endpoint, string Action)> Notes = new()
    {
        [401] = ($"Results.{Challenge}", Challenge),
        [405] = (Routing, Routing),
        [429] = (SecondsOrDate, SecondsOrDate),
        [503] = (SecondsOrDate, SecondsOrDate),
    };

    // Fields that a reply may lack, and is of more use with.
    private static readonly Dictionary<int, SimulatedHeader> Useful = new()
    {
        [415] = new("Accept", "application/json"),
        [429] = new("Retry-After", "60"),
        [503] = new("Retry-After", "120"),
    };

    /// <summary>Whether an application can send the code as its reply. A SIP code that HTTP has too is returned as HTTP's.</summary>
    public static bool IsReturned(RegisteredCode code) =>
        code.Code is >= 200 and < 600 && (code.Protocol == Protocol.Http || StatusCatalog.Http(code.Code) is null);

    /// <summary>The example for a code, or null where its own text says that an application is not to send it.</summary>
    public static CodeExample? For(RegisteredCode code)
    {
        if (!IsReturned(code)
            || code.Registration is Registration.Unused or Registration.Obsoleted
            || code is { Protocol: Protocol.Http, Code: 203 or 208 or 305 })
        {
            return null;
        }

        var method = code.Protocol == Protocol.Sip ? "GET"
            : code.Code == 405 ? "POST"
            : CodeFacts.Behavior(code).Methods.FirstOrDefault() ?? "GET";
        if (code.Protocol == Protocol.Http && OwnReplies.Find(code.Code) is { } own)
            return new(method, own.Endpoint, own.Action, own.Condition);

        var name = Constant(code);
        var body = $"new {{ error = \"{code.ErrorSlug}\", message = \"{code.Phrase}\" }}";
        CodeExample example = code switch
        {
            { Code: < 400 } => new(method, $"Results.StatusCode({name})", $"StatusCode({name})"),
            { Protocol: Protocol.Http } when Helpers.TryGetValue(code.Code, out var helper) =>
                new(method, $"Results.{helper}({body})", $"{helper}({body})"),
            _ => new(method, $"Results.Json({body}, statusCode: {name})", $"StatusCode({name}, {body})"),
        };
        return code.Protocol == Protocol.Http && Headers(code.Code).ToList() is { Count: > 0 } headers
            ? example.After(code.Code, headers)
            : example;
    }

    /// <summary>What the fixes write for an <c>int</c>.</summary>
    public static string Constant(RegisteredCode code) =>
        code.Protocol == Protocol.Sip ? $"SipStatusCodes.{code.ConstantName}"
        : code.StatusCodesFields.IsEmpty ? $"AdditionalStatusCodes.{code.ConstantName}"
        : $"StatusCodes.{code.StatusCodesFields[0]}";

    /// <summary>The header fields that the example of a code writes.</summary>
    public static IEnumerable<SimulatedHeader> Headers(int code) =>
        HttpReplies.Demanded(code).Concat(Useful.TryGetValue(code, out var useful) ? new[] { useful } : Array.Empty<SimulatedHeader>());

    /// <summary>As the page shows it.</summary>
    public string ToEndpoint()
    {
        var given = string.Join(", ", Parameters.Where(given => Endpoint.Contains($" {given.Split(' ')[1]}.")));
        var map = Verb is { } verb ? $"app.Map{verb}(\"/example\"" : $"app.MapMethods(\"/example\", new[] {{ \"{Method}\" }}";
        return $"{Comment}{map}, ({given}) =>{(Endpoint[0] == '{' ? "\n" : " ")}{Endpoint});\n";
    }

    /// <inheritdoc cref="ToEndpoint"/>
    public string ToAction()
    {
        var route = Verb is { } verb ? $"[Http{verb}(\"example\")]" : $"[AcceptVerbs(\"{Method}\", Route = \"example\")]";
        var body = Action[0] == '{' ? $"\n{Action}\n" : $" => {Action};\n";
        return $"{Comment}{route}\npublic IActionResult Example(){body}";
    }

    private string Comment => Condition.Length == 0
        ? ""
        : $"// Replies so to a request with {Condition.Replace("\n", " and ")}, and 200 to others.\n";

    private string? Verb => Method is "GET" or "POST" or "PUT" or "DELETE" or "PATCH"
        ? Method[0] + Method.Substring(1).ToLowerInvariant()
        : null;

    private CodeExample After(int code, List<SimulatedHeader> headers)
    {
        var (endpoint, action) = Notes.TryGetValue(code, out var notes) ? notes : ("", "");
        return this with { Endpoint = Block("response", endpoint, headers, Endpoint), Action = Block("Response", action, headers, Action) };
    }

    private static string Block(string response, string note, List<SimulatedHeader> headers, string result)
    {
        var lines = headers.Select(header => $"{response}.Headers.{header.Name.Replace("-", "")} = {Snippet.Literal(header.Value)};");
        var all = (note.Length > 0 ? new[] { $"// {note}" } : Array.Empty<string>()).Concat(lines).Append($"return {result};");
        return $"{{\n{string.Concat(all.Select(line => $"    {line}\n"))}}}";
    }
}
