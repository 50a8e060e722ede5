using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tool.Pages;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>The forms in which a reply can be shown: as it is, how to ask for it, and code that returns it.</summary>
internal static class ReplyForms
{
    /// <summary>As it stands on the wire.</summary>
    public const string Raw = "raw";

    /// <summary>What <c>--as</c> takes.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["curl", Raw, "http", "aspnet", "problem", "django", "flask", "fastapi", "express", "spring", "go", "rails"];

    /// <summary>The reply in a form, or null where no endpoint can send it so.</summary>
    /// <param name="form">One of <see cref="Names"/>.</param>
    /// <param name="code">The number.</param>
    /// <param name="registered">The code as the protocol has it, if it does.</param>
    /// <param name="protocol">The protocol that the reply is written in, where somebody asked for one.</param>
    public static string? Of(string form, int code, RegisteredCode? registered, Protocol? protocol)
    {
        var body = registered is null ? ErrorBody.Of(code) : ErrorBody.Of(registered);
        var isSip = protocol is Protocol.Sip || protocol is null && registered?.Protocol is Protocol.Sip;
        return form switch
        {
            Raw => isSip && registered is not null ? SipReplies.Of(registered).Raw("\n") : HttpReplies.Of(code, body).Raw("\n") + "\n",
            "curl" => (isSip && registered is not null ? TryIt.Command(registered) : TryIt.Curl(code)) + "\n",
            "http" => $"GET http://127.0.0.1:5080/status/{code}\nAccept: application/json\n",
            "problem" => Problem(code, body),
            "aspnet" => registered is null ? null : CodeExample.For(registered)?.ToEndpoint(),
            _ => Snippet.IsPossible(code) ? Snippet.Of(Enum.Parse<Framework>(form, ignoreCase: true), code, body) : null,
        };
    }

    private static string? Problem(int code, ErrorBody body)
    {
        if (!Serving.StatusClasses.IsError(code))
            return null;

        var reply = HttpReplies.Of(code, body);
        var headers = reply.Headers.Select(header => header.Name switch
        {
            "Content-Type" => header with { Value = "application/problem+json" },
            "Content-Length" => header with { Value = $"{System.Text.Encoding.UTF8.GetByteCount(body.Problem)}" },
            _ => header,
        });
        return (reply with { Headers = [.. headers], Body = body.Problem }).Raw("\n") + "\n";
    }
}
