using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// Requests and replies as text, over a bare socket: a client library would not show a reply that it thinks wrong. A request is written
/// <c>POST /orders</c>, then header lines, an empty line and the body, if any. A reply is written the same way, behind its status line.
/// </summary>
internal static partial class HttpText
{
    /// <summary>Headers that say how a body is sent, not what is said.</summary>
    public static readonly string[] Framing = ["Content-Length", "Transfer-Encoding", "Connection", "Server"];

    /// <summary>What comes back until the server closes the connection.</summary>
    public static async Task<string> Exchange(Uri server, string request)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, timeout.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Message(request)), timeout.Token);

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(timeout.Token);
    }

    /// <summary>Leaves out what differs from one moment to the next, and the headers named.</summary>
    public static string Normalize(string reply, string[] leaveOut)
    {
        var end = reply.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return reply;

        var head = reply[..end].Split("\r\n");
        var body = reply[(end + 4)..];
        if (head.Contains("Transfer-Encoding: chunked"))
            body = Unchunked(body);

        return string.Join('\n', head
            .Where(line => !line.StartsWith("Date:", StringComparison.Ordinal) && !leaveOut.Contains(line.Split(':')[0])))
            + (body == "" ? "" : $"\n\n{TraceId().Replace(body, "\"traceId\":\"…\"")}");
    }

    private static string Message(string request)
    {
        var parts = request.Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var message = new StringBuilder().Append(lines[0]).Append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        foreach (var header in lines[1..])
            message.Append(header).Append("\r\n");
        if (parts is [_, var body])
            message.Append(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
        else
            message.Append("\r\n");

        return message.ToString();
    }

    // A chunk's size counts bytes.
    private static string Unchunked(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var body = new MemoryStream();
        for (var position = 0; ;)
        {
            var end = Array.IndexOf(bytes, (byte)'\r', position);
            if (end < 0)
                return Encoding.UTF8.GetString(body.ToArray()) + "(cut off)";

            var size = int.Parse(
                Encoding.ASCII.GetString(bytes, position, end - position), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
                return Encoding.UTF8.GetString(body.ToArray());

            body.Write(bytes, end + 2, size);
            position = end + 2 + size + 2;
        }
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
