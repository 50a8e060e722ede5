using System.Net;
using System.Net.Sockets;
using System.Text;
using StatusCodeAnalyzers.Tool.Serving;
using StatusCodeAnalyzers.Tool.Sip;

namespace StatusCodeAnalyzers.Tool.Tests.Sip;

/// <summary>The real server on a free port, asked over plain sockets. Its clock runs ten times as fast as the RFC's.</summary>
public sealed class SipTool : IAsyncLifetime
{
    private readonly StringWriter log = new();
    private AccessLog? access;

    internal SipServer Server { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        access = new AccessLog(TextWriter.Synchronized(log));
        Server = new SipServer(new IPEndPoint(IPAddress.Loopback, 0), new SipTimers(TimeSpan.FromMilliseconds(50)), access);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        access!.Dispose();
    }

    /// <summary>A request with all that a sound one has; lines that start with a name replace or add to it.</summary>
    public static string Request(string method, string uri, string branch, params string[] more)
    {
        List<string> lines =
        [
            $"{method} {uri} SIP/2.0",
            $"Via: SIP/2.0/UDP client.invalid;branch=z9hG4bK{branch};rport",
            "Max-Forwards: 70",
            "From: \"A. Client\" <sip:client@client.invalid>;tag=one",
            $"To: <{uri}>",
            $"Call-ID: {branch}@client.invalid",
            $"CSeq: 1 {method}",
        ];
        foreach (var line in more)
        {
            lines.RemoveAll(known => known.StartsWith(line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)], StringComparison.Ordinal));
            lines.Add(line);
        }

        return string.Join("\r\n", lines) + "\r\n\r\n";
    }

    /// <summary>Everything that comes back over UDP within a time.</summary>
    internal async Task<List<string>> Udp(TimeSpan patience, params string[] messages)
    {
        using var client = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        foreach (var message in messages)
            await client.SendAsync(Encoding.Latin1.GetBytes(message), Server.Address);

        return await Receive(client, patience);
    }

    /// <summary>Everything that comes to a socket within a time.</summary>
    internal static async Task<List<string>> Receive(UdpClient client, TimeSpan patience)
    {
        var replies = new List<string>();
        using var timeout = new CancellationTokenSource(patience);
        try
        {
            while (true)
                replies.Add(Encoding.Latin1.GetString((await client.ReceiveAsync(timeout.Token)).Buffer));
        }
        catch (OperationCanceledException)
        {
            return replies;
        }
    }

    /// <summary>The first reply over UDP.</summary>
    internal async Task<string> First(string message)
    {
        using var client = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        await client.SendAsync(Encoding.Latin1.GetBytes(message), Server.Address);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return Encoding.Latin1.GetString((await client.ReceiveAsync(timeout.Token)).Buffer);
    }
}
