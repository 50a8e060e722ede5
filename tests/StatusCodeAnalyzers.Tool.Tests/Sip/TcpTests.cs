using System.Net.Sockets;
using System.Text;

namespace StatusCodeAnalyzers.Tool.Tests.Sip;

/// <summary>SIP over a connection.</summary>
public class TcpTests(SipTool server) : IClassFixture<SipTool>
{
    [Fact]
    public async Task Messages_follow_each_other_however_they_are_cut()
    {
        var text = SipTool.Request("OPTIONS", "sip:404@host", "tcp1", "Content-Length: 4") + "body"
            + "\r\n" + SipTool.Request("OPTIONS", "sip:486@host", "tcp2", "Content-Length: 0");
        using var client = await Connect();
        foreach (var part in text.Chunk(37))
        {
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(part), TestContext.Current.CancellationToken);
            await Task.Yield();
        }

        var replies = await Read(client, "CSeq", 2);
        Assert.Contains("SIP/2.0 404 Not Found\r\n", replies, StringComparison.Ordinal);
        Assert.Contains("SIP/2.0 486 Busy Here\r\n", replies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_not_repeated_over_a_connection()
    {
        using var client = await Connect();
        await client.GetStream().WriteAsync(
            Encoding.Latin1.GetBytes(SipTool.Request("INVITE", "sip:486@host", "once", "Content-Length: 0")),
            TestContext.Current.CancellationToken);
        await Task.Delay(400, TestContext.Current.CancellationToken);

        var replies = await Read(client, "CSeq", 1);
        Assert.Equal(1, replies.Split("SIP/2.0 486").Length - 1);
    }

    [Fact]
    public async Task A_keep_alive_is_answered()
    {
        using var client = await Connect();
        await client.GetStream().WriteAsync("\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var answer = new byte[2];
        await client.GetStream().ReadExactlyAsync(answer, TestContext.Current.CancellationToken);

        Assert.Equal("\r\n"u8.ToArray(), answer);
    }

    [Fact]
    public async Task A_length_that_is_none_ends_the_connection()
    {
        using var client = await Connect();
        await client.GetStream().WriteAsync(
            Encoding.Latin1.GetBytes(SipTool.Request("OPTIONS", "sip:host", "endless", "Content-Length: -1")),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream());

        Assert.StartsWith(
            "SIP/2.0 400 Bad Request", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<TcpClient> Connect()
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Server.Address);
        return client;
    }

    private static async Task<string> Read(TcpClient client, string mark, int count)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (text.ToString().Split($"\r\n{mark}:").Length - 1 < count || !text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await client.GetStream().ReadAsync(buffer, timeout.Token);
            if (read == 0)
                break;
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return text.ToString();
    }
}
