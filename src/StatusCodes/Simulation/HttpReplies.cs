using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>Replies of HTTP.</summary>
public static class HttpReplies
{
    /// <summary>The content of a 207: what became of each resource.</summary>
    public const string Multistatus =
        "<multistatus xmlns=\"DAV:\"><response><href>/orders/7</href><status>HTTP/1.1 423 Locked</status></response></multistatus>";

    private const string Part = "0123456789";

    /// <summary>The date of every reply that is shown and not sent, so that a page says the same tomorrow.</summary>
    public const string Date = "Sat, 28 Nov 2026 12:00:00 GMT";

    /// <summary>The reply with a number, registered or not.</summary>
    /// <param name="code">The number.</param>
    /// <param name="body">What an error says; that of the code where none is given.</param>
    public static SimulatedReply Of(int code, ErrorBody? body = null)
    {
        var said = body ?? ErrorBody.Of(code);
        var headers = ImmutableArray.CreateBuilder<SimulatedHeader>();
        var content = Content(code, said);
        if (code is >= 200)
            headers.Add(new("Date", Date));
        headers.AddRange(Demanded(code));
        if (content.Length > 0)
            headers.Add(new("Content-Type", ContentType(code)));
        if (HasLength(code))
            headers.Add(new("Content-Length", Encoding.UTF8.GetByteCount(content).ToString(CultureInfo.InvariantCulture)));

        return new SimulatedReply(Protocol.Http, code, said.Message, headers.ToImmutable(), content);
    }

    /// <summary>The header fields without which the reply is not one with this code.</summary>
    public static IEnumerable<SimulatedHeader> Demanded(int code) =>
        code == 206 ? new[] { new SimulatedHeader("Content-Range", $"bytes 0-{Part.Length - 1}/100") }
        : StatusCatalog.Http(code) is not { } registered ? Array.Empty<SimulatedHeader>()
        : CodeFacts.Headers(registered).Where(IsSent).Select(header => new SimulatedHeader(header.Name, header.Example));

    /// <summary>Whether the reply has content: an error says what it is, and two others are nothing without it.</summary>
    public static bool HasContent(int code) => code is >= 400 or 206 or 207;

    /// <summary>Whether a reply says how long it is; interim ones, 204 and 304 end with their header (RFC 9110 §8.6).</summary>
    public static bool HasLength(int code) => code is >= 200 and not (204 or 304);

    private static string Content(int code, ErrorBody body) => code switch
    {
        206 => Part,
        207 => Multistatus,
        >= 400 => body.Json,
        _ => "",
    };

    private static string ContentType(int code) => code switch
    {
        206 => "text/plain",
        207 => "application/xml",
        _ => "application/json",
    };

    // What the code is for; what depends on the request or is a matter of taste is left out.
    private static bool IsSent(CodeHeader header) =>
        header.Place is HeaderPlace.Response
        && header.Methods.IsEmpty
        && header.Condition is HeaderCondition.Always or HeaderCondition.SinglePart or HeaderCondition.ByteRange
            or HeaderCondition.FirstOfUpload
        && (header.Level is HeaderLevel.Must or HeaderLevel.Should || header.Code < 200);
}
