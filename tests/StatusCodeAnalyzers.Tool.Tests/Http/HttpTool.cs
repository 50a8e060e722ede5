using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using StatusCodeAnalyzers.Tool.Http;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Tests.Http;

/// <summary>The real server on a free port, asked over a plain socket.</summary>
public sealed class HttpTool : IAsyncLifetime
{
    private readonly StringWriter log = new();
    private WebApplication? app;
    private AccessLog? access;

    public Uri Address { get; private set; } = null!;

    /// <summary>The lines written so far.</summary>
    public string Log
    {
        get
        {
            access!.Flush();
            return log.ToString();
        }
    }

    public async ValueTask InitializeAsync()
    {
        access = new AccessLog(TextWriter.Synchronized(log));
        app = HttpServer.Create(["http://127.0.0.1:0"], access);
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        access!.Dispose();
    }

    /// <summary>All that the server writes to a request: <c>GET /status/404</c> and header lines.</summary>
    public async Task<string> Raw(string request)
    {
        var lines = request.Split('\n');
        var start = lines[0].Split(' ').Length == 3 ? lines[0] : $"{lines[0]} HTTP/1.1";
        var saysSo = request.Contains("Connection:", StringComparison.Ordinal);
        string[] message = [start, "Host: localhost", .. lines.Skip(1), .. saysSo ? (string[])[] : ["Connection: close"], "", ""];
        return await Bytes(Encoding.Latin1.GetBytes(string.Join("\r\n", message)), isAllOfIt: false);
    }

    /// <summary>What comes back for bytes.</summary>
    /// <param name="request">The bytes.</param>
    /// <param name="isAllOfIt">Whether to tell the server that nothing follows, so that it does not wait for the rest.</param>
    public async Task<string> Bytes(byte[] request, bool isAllOfIt)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port, timeout.Token);
        await using var stream = client.GetStream();
        var reply = new MemoryStream();
        try
        {
            await stream.WriteAsync(request, timeout.Token);
            if (isAllOfIt)
                client.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(reply, timeout.Token);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // The server closed while something was still on its way.
        }

        return Encoding.UTF8.GetString(reply.ToArray()).ReplaceLineEndings("\n");
    }

    /// <summary>The start line, without what changes from one run to the next.</summary>
    public async Task<string> Reply(string request)
    {
        var raw = await Raw(request);
        return string.Join('\n', raw.Split('\n').Where(line => !line.StartsWith("Date:", StringComparison.Ordinal) && line != "Connection: close"));
    }
}
