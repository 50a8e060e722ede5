using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs.Codes;

/// <summary>The page of one code.</summary>
internal static class CodePage
{
    public static string Of(RegisteredCode code) => string.Concat(
        $"# {code.Name()}\n\n{code.Text("Meaning")}\n\nDefined in [{code.Reference}]({code.Url}). Class {CodeNames.Class(code)}.{CodeNames.Standing(code)}\n",
        $"\n## When one sees it\n\n{code.Text("Seen")}\n",
        $"\n## How to fix it\n\n- Server: {code.Text("Server")}\n- Client: {code.Text("Client")}\n",
        $"\n## In .NET\n\n{Names(code)}",
        code.Protocol == Protocol.Http ? InSip(code) : InHttp(code),
        Vendors(code),
        Replies(code),
        Example(code));

    private static string Names(RegisteredCode code)
    {
        var ints = code.StatusCodesFields.IsEmpty
            ? $"- `{CodeNames.Constant(code)}`, an `int` that this package generates\n"
            : string.Concat(code.StatusCodesFields.Select((name, index) => $"- `StatusCodes.{name}`, an `int`{Older(index)}\n"));

        return ints
            + string.Concat(code.HttpStatusCodeMembers
                .Select((name, index) => $"- `HttpStatusCode.{name}`, a member of the enum{Older(index)}\n"));
    }

    private static string Older(int index) => index == 0 ? "" : ": another name of the same value";

    private static string InSip(RegisteredCode code) => "\n## In SIP\n\n" + (StatusCatalog.Sip(code.Code) is { } sip
        ? $"{code.Code} is {Phrase(sip)}: {sip.Text("Meaning")}\n"
        : $"SIP has no status code {code.Code}.\n");

    private static string InHttp(RegisteredCode code)
    {
        var http = StatusCatalog.Http(code.Code);
        var nearest = StatusCatalog.Http(code.NearestHttp)!;
        return "\n## In HTTP\n\n"
            + (http is null
                ? $"HTTP has no status code {code.Code}.{(code.Code < 600 ? " [STC2001](../rules/STC2001.md) reports it there." : "")}"
                : $"{code.Code} is {Phrase(http)}: {http.Text("Meaning")}")
            + (nearest == http ? "\n" : $"\n\nThe HTTP code that says most nearly what {code.Code} says in SIP is {nearest.Link()}.\n")
            + (code.Code < 600
                ? ""
                : "\nIn an HTTP reply a number above 599 is invalid, and clients should take it for a server error. [STC2003](../rules/STC2003.md) reports it.\n");
    }

    private static string Phrase(RegisteredCode code) => $"[{code.Phrase}]({code.Page()})";

    private static string Vendors(RegisteredCode code)
    {
        var vendors = StatusCatalog.Vendors(code.Code)
            .Select(vendor => $"- {(vendor.Name == "" ? vendor.Vendor : $"{vendor.Name} ({vendor.Vendor})")}: {vendor.English()}\n")
            .ToList();
        return vendors.Count == 0 ? "" : $"\n## Other uses\n\n{string.Concat(vendors)}";
    }

    private static string Replies(RegisteredCode code)
    {
        if (!CodeExample.IsReturned(code))
            return code.Protocol == Protocol.Http ? $"\n## What ASP.NET Core replies\n\n{Interim(code.Code)}\n" : "";

        var name = CodeNames.Constant(code);
        var reply = AspNetReply.For(code.Code, AspNetReply.Versions[0]);
        var text = $"\n## What ASP.NET Core replies\n\n`Results.StatusCode({name})` sends the status line `{reply.StatusLine}`{(reply.StatusLine.EndsWith(' ') ? ", without a phrase," : "")} and no body.\n";
        if (code.Code < 400)
            return text;

        return text
            + Bodies($"`Results.Problem(statusCode: {name})` sends these problem details:", code.Code, reply => reply.Problem)
            + Bodies($"In a controller with `[ApiController]`, `StatusCode({name})` sends:", code.Code, reply => reply.ApiController);
    }

    /// <summary>What the newest version sends, and what the others do where that is something else.</summary>
    private static string Bodies(string sentence, int code, Func<AspNetReply, string> body)
    {
        var bodies = AspNetReply.Versions.GroupBy(version => body(AspNetReply.For(code, version))).ToList();
        return $"\n{sentence}\n\n```json\n{bodies[0].Key}\n```\n" + string.Concat(bodies.Skip(1).Select(older =>
            $"\nASP.NET Core {Enumerated([.. older.Order()])} send{(older.Count() == 1 ? "s" : "")}:\n\n```json\n{older.Key}\n```\n"));
    }

    private static string Enumerated(int[] versions) =>
        versions is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} and {last}" : $"{versions[0]}";

    private static string Interim(int code) => code switch
    {
        100 => "Kestrel sends it by itself, when the application starts to read the content of a request with `Expect: 100-continue`.",
        101 => "`AcceptWebSocketAsync` sends it, in an application with `UseWebSockets`.",
        _ => "It is no final response, so no endpoint should return it; [STC2008](../rules/STC2008.md) reports one that does.",
    };

    private static string Example(RegisteredCode code) => CodeExample.For(code) is { } example
        ? $"\n## How to return it\n\nMinimal API:\n\n```csharp\n{example.ToEndpoint()}```\n\nController:\n\n```csharp\n{example.ToAction()}```\n"
        : "";
}
