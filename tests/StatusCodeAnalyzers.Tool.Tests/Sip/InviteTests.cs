using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StatusCodeAnalyzers.Tool.Tests.Sip;

/// <summary>Calls: interim replies, repetitions until the ACK, CANCEL.</summary>
public class InviteTests(SipTool server) : IClassFixture<SipTool>
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(700);

    [Fact]
    public async Task Interim_codes_come_before_the_final_one()
    {
        var replies = await server.Udp(Moment, SipTool.Request("INVITE", "sip:100-180-486@host", "interim"));

        Assert.Equal(["100", "180", "486"], replies.Select(Code).Distinct());
        Assert.DoesNotContain(";tag=", Line(replies[0], "To"), StringComparison.Ordinal);
        Assert.Equal(Line(replies[1], "To"), Line(replies[2], "To"));
    }

    [Fact]
    public async Task A_final_reply_is_repeated_until_the_ACK_and_the_pauses_double()
    {
        var unanswered = await server.Udp(Moment, SipTool.Request("INVITE", "sip:486@host", "repeat"));

        // 50, 100, 200 and 400 ms after the last: at 50, 150, 350.
        Assert.Equal(4, unanswered.Count(reply => Code(reply) == "486"));
    }

    [Theory]
    [InlineData("486", "ack486", "ack486")]
    [InlineData("200", "ack200", "another")]
    public async Task The_ACK_ends_the_repetitions(string code, string branch, string branchOfAck)
    {
        using var client = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        await Send(client, SipTool.Request("INVITE", $"sip:{code}@host", branch));
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var reply = Encoding.Latin1.GetString((await client.ReceiveAsync(timeout.Token)).Buffer);
        await Send(client, SipTool.Request("ACK", $"sip:{code}@host", branchOfAck, $"Call-ID: {branch}@client.invalid", Line(reply, "To")));
        await Task.Delay(60, TestContext.Current.CancellationToken);
        await SipTool.Receive(client, TimeSpan.FromMilliseconds(1));

        Assert.Empty(await SipTool.Receive(client, Moment));
    }

    [Fact]
    public async Task A_request_that_comes_again_gets_the_same_reply()
    {
        var message = SipTool.Request("MESSAGE", "sip:404@host", "again");
        var replies = await server.Udp(TimeSpan.FromMilliseconds(300), message, message, message);

        Assert.Equal(3, replies.Count);
        Assert.Single(replies.Distinct());
    }

    [Fact]
    public async Task CANCEL_ends_a_call_that_has_no_answer_yet()
    {
        var replies = await server.Udp(
            Moment,
            SipTool.Request("INVITE", "sip:180-200@host;sleep=30s", "cancel"),
            SipTool.Request("CANCEL", "sip:180-200@host;sleep=30s", "cancel"));

        Assert.Equal(["100 INVITE", "180 INVITE", "200 CANCEL", "487 INVITE"], replies.Select(reply => $"{Code(reply)} {Line(reply, "CSeq").Split(' ')[2]}").Distinct());
    }

    [Fact]
    public async Task CANCEL_of_nothing_is_481() =>
        Assert.StartsWith("SIP/2.0 481 ", await server.First(SipTool.Request("CANCEL", "sip:host", "nothing")), StringComparison.Ordinal);

    [Fact]
    public async Task A_success_has_a_contact_a_route_and_refuses_the_media_that_was_offered()
    {
        const string offer = "v=0\r\no=a 1 1 IN IP4 10.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 4000 RTP/AVP 0 8\r\nm=video 4002 RTP/AVP 99\r\n";
        var reply = await server.First(SipTool.Request(
            "INVITE", "sip:200@host", "offer", "Record-Route: <sip:p.invalid;lr>", "Content-Type: application/sdp", $"Content-Length: {offer.Length}") + offer);

        Assert.Contains("\r\nRecord-Route: <sip:p.invalid;lr>\r\n", reply, StringComparison.Ordinal);
        Assert.Matches(@"\r\nContact: <sip:127\.0\.0\.1:\d+>\r\n", reply);
        Assert.EndsWith("t=0 0\r\nm=audio 0 RTP/AVP 0 8\r\nm=video 0 RTP/AVP 99\r\n", reply, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Length: {reply.Split("\r\n\r\n", 2)[1].Length}\r\n", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transactions_are_forgotten_in_time()
    {
        await using var own = new ServerOfItsOwn();
        await own.Server.InitializeAsync();
        for (var i = 0; i < 50; i++)
            await own.Server.First(SipTool.Request("OPTIONS", "sip:host", $"forget{i}"));
        Assert.Equal(50, own.Server.Server.Transactions);

        // 64 times T1 and the next sweep.
        for (var i = 0; i < 60 && own.Server.Server.Transactions > 0; i++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(0, own.Server.Server.Transactions);
    }

    private Task Send(UdpClient client, string message) =>
        client.SendAsync(Encoding.Latin1.GetBytes(message), server.Server.Address, TestContext.Current.CancellationToken).AsTask();

    private static string Code(string reply) => reply.Split(' ')[1];

    private static string Line(string reply, string name) =>
        reply.Split("\r\n").First(line => line.StartsWith($"{name}: ", StringComparison.Ordinal));

    private sealed class ServerOfItsOwn : IAsyncDisposable
    {
        public SipTool Server { get; } = new();

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
