using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StatusCodeAnalyzers.Tool.Tests.Sip;

/// <summary>Messages that were damaged, the same ones each time. They are sent alone, for the memory of the process is looked at.</summary>
[Collection(nameof(DamagedSipTests))]
[CollectionDefinition(nameof(DamagedSipTests), DisableParallelization = true)]
public class DamagedSipTests(SipTool server) : IClassFixture<SipTool>
{
    private const int Messages = 20_000;

    [Fact]
    public async Task Damage_over_UDP_ends_nothing_and_fills_nothing()
    {
        var random = new Random(18);
        using var client = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0)) { Client = { ReceiveBufferSize = 64 * 1024 } };
        await Flood(2000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Flood(Messages);

        Assert.StartsWith(
            "SIP/2.0 486 Busy Here\r\n", await server.First(SipTool.Request("OPTIONS", "sip:486@host", "alive")), StringComparison.Ordinal);

        // What is remembered of a request is forgotten 64 times T1 after it.
        for (var i = 0; i < 80 && server.Server.Transactions > 1; i++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.InRange(server.Server.Transactions, 0, 1);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 16 * 1024 * 1024);

        async Task Flood(int count)
        {
            for (var i = 0; i < count; i++)
            {
                await client.SendAsync(Damage(random, i), server.Server.Address, TestContext.Current.CancellationToken);
                if (i % 50 == 0)
                    await Task.Delay(1, TestContext.Current.CancellationToken);
            }
        }
    }

    [Fact]
    public async Task Damage_over_TCP_ends_nothing()
    {
        var random = new Random(19);
        for (var i = 0; i < 300; i++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(server.Server.Address, TestContext.Current.CancellationToken);
            await using var stream = client.GetStream();
            try
            {
                await stream.WriteAsync(Damage(random, i), TestContext.Current.CancellationToken);
                client.Client.Shutdown(SocketShutdown.Send);
                using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
                await stream.CopyToAsync(Stream.Null, timeout.Token);
            }
            catch (Exception exception) when (exception is IOException or SocketException)
            {
                // Whoever sends garbage may be sent away.
            }
        }

        using var sound = new TcpClient();
        await sound.ConnectAsync(server.Server.Address, TestContext.Current.CancellationToken);
        await sound.GetStream().WriteAsync(
            Encoding.Latin1.GetBytes(SipTool.Request("OPTIONS", "sip:486@host", "sound")), TestContext.Current.CancellationToken);
        var reply = new byte[12];
        await sound.GetStream().ReadExactlyAsync(reply, TestContext.Current.CancellationToken);
        Assert.Equal("SIP/2.0 486 ", Encoding.Latin1.GetString(reply));
    }

    private static byte[] Damage(Random random, int number)
    {
        string[] methods = ["INVITE", "OPTIONS", "ACK", "CANCEL", "REGISTER", "BYE"];
        var bytes = Encoding.Latin1.GetBytes(SipTool.Request(methods[number % methods.Length], "sip:180-486@host", $"d{number}", "Content-Length: 4") + "body");
        for (var damage = random.Next(0, 6); damage > 0; damage--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return number % 5 == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
