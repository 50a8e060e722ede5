using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>What the reply with a code looks like, how to try it, and how to return it.</summary>
internal static class ReplyPage
{
    /// <summary>The page.</summary>
    public static Page Of(RegisteredCode code, Wording words) => new(
        words.Format("Simulate", Link.Name(code)),
        $"mock/{Link.Path(code)}",
        [new Paragraph(code.Meaning(words.Culture)), new Paragraph(Link.To(code, words["SeeReference"])), .. Blocks(code, words)]);

    /// <summary>Its parts.</summary>
    public static IEnumerable<Block> Blocks(RegisteredCode code, Wording words)
    {
        var reply = code.Protocol == Protocol.Http ? HttpReplies.Of(code.Code) : SipReplies.Of(code);
        yield return new Heading(words["RawReply"]);
        yield return new Code(Link.Segment(code.Protocol), reply.Raw("\n"));
        yield return new Paragraph($"{words["TryIt"]}:");
        yield return new Code("sh", TryIt.Command(code));

        foreach (var block in AspNet(code, words))
            yield return block;

        if (CodeExample.For(code) is not { } example)
            yield break;

        yield return new Heading(words["Return"]);
        yield return new Paragraph(words["MinimalApi"]);
        yield return new Code("csharp", example.ToEndpoint());
        yield return new Paragraph(words["Controller"]);
        yield return new Code("csharp", example.ToAction());
        // What they would have to look at in the request, or send as content, they show nothing of.
        if (example.Condition.Length == 0 && (Serving.StatusClasses.IsError(code.Code) || !HttpReplies.HasContent(code.Code)))
            yield return new Fold(words["Frameworks"], [.. Frameworks(code)]);
    }

    private static IEnumerable<Block> Frameworks(RegisteredCode code)
    {
        foreach (var framework in Enum.GetValues<Framework>())
        {
            yield return new Paragraph($"{framework.Display()}:");
            yield return new Code(framework.Language(), Snippet.Of(framework, code.Code, ErrorBody.Of(code)));
        }
    }

    private static IEnumerable<Block> AspNet(RegisteredCode code, Wording words)
    {
        if (!CodeExample.IsReturned(code))
        {
            if (code.Protocol == Protocol.Http)
            {
                yield return new Heading(words["AspNetReplies"]);
                yield return new Paragraph(Interim(code.Code, words));
            }

            yield break;
        }

        var name = CodeExample.Constant(code);
        var reply = AspNetReply.For(code.Code, AspNetReply.Versions[0]);
        yield return new Heading(words["AspNetReplies"]);
        yield return new Paragraph(words.Format(
            reply.StatusLine.EndsWith(' ') ? "AspNetNoPhrase" : "AspNetStatusLine", $"Results.StatusCode({name})", reply.StatusLine));
        if (!Serving.StatusClasses.IsError(code.Code))
            yield break;

        foreach (var block in Bodies(
            words.Format("AspNetProblem", $"Results.Problem(statusCode: {name})"), code.Code, body => body.Problem, words))
        {
            yield return block;
        }

        foreach (var block in Bodies(words.Format("AspNetController", $"StatusCode({name})"), code.Code, body => body.ApiController, words))
            yield return block;
    }

    // What the newest version sends, and what the others do where that is something else.
    private static IEnumerable<Block> Bodies(string sentence, int code, Func<AspNetReply, string> body, Wording words)
    {
        foreach (var same in AspNetReply.Versions.GroupBy(version => body(AspNetReply.For(code, version))))
        {
            yield return new Paragraph(
                same.First() == AspNetReply.Versions[0] ? sentence : words.Format("AspNetOlder", string.Join(", ", same.Order())));
            yield return new Code("json", same.Key);
        }
    }

    private static string Interim(int code, Wording words) => code switch
    {
        Microsoft.AspNetCore.Http.StatusCodes.Status100Continue => words["Interim_100"],
        Microsoft.AspNetCore.Http.StatusCodes.Status101SwitchingProtocols => words["Interim_101"],
        _ => words.Format("Interim_Other", Link.ToRule("STC2008")),
    };
}
