using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>The reply with a code, ready to be written: made once, sent often.</summary>
internal sealed class PreparedReply
{
    private const int End = 1000;

    private static readonly PreparedReply?[] Known = new PreparedReply?[End];

    private PreparedReply(int code)
    {
        Code = code;
        var said = ErrorBody.Of(code);
        var reply = HttpReplies.Of(code, said);
        Phrase = reply.Phrase == ReasonPhrases.GetReasonPhrase(code) ? null : reply.Phrase;
        Headers = [.. HttpReplies.Demanded(code).Select(Local)];
        Content = Encoding.UTF8.GetBytes(reply.Body);
        ContentType = reply.Header("Content-Type");
        HasLength = HttpReplies.HasLength(code);
        if (StatusClasses.IsError(code))
        {
            Problem = Encoding.UTF8.GetBytes(said.Problem);
            Text = Encoding.UTF8.GetBytes(said.Text);
        }
    }

    public int Code { get; }

    /// <summary>The phrase where it is another than the server's own; null for that.</summary>
    public string? Phrase { get; }

    public IReadOnlyList<SimulatedHeader> Headers { get; }

    public byte[] Content { get; }

    public string? ContentType { get; }

    /// <summary>Problem details, for an error.</summary>
    public byte[]? Problem { get; }

    /// <summary>A line of text, for an error.</summary>
    public byte[]? Text { get; }

    public bool HasLength { get; }

    /// <summary>Whether a body may follow; where none is allowed, clients would take it for the next reply.</summary>
    public bool AllowsBody => HasLength && Code != StatusCodes.Status205ResetContent;

    /// <summary>The reply with a code.</summary>
    public static PreparedReply Of(int code) => Known[code] ??= new PreparedReply(code);

    // An example points to a host that nobody should be sent to; here is a page that answers.
    private static SimulatedHeader Local(SimulatedHeader header) =>
        header.Name == "Location" ? header with { Value = $"/status/{StatusCodes.Status200OK}" } : header;
}
