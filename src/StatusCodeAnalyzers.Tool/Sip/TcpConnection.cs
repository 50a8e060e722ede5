using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>SIP over one TCP connection: messages follow each other, and Content-Length says where one ends (RFC 3261 §18.3).</summary>
internal sealed class TcpConnection(Socket socket, SipDispatcher dispatcher) : SipPeer(
    (IPEndPoint)socket.RemoteEndPoint!, (IPEndPoint)socket.LocalEndPoint!)
{
    /// <summary>The longest header, and the longest body.</summary>
    public const int Longest = 65_535;

    // A client that sends and never reads must not fill the memory.
    private const int MostReplies = 1024;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);

    private readonly Channel<byte[]> replies = Channel.CreateBounded<byte[]>(MostReplies);

    /// <inheritdoc/>
    public override string Transport => "TCP";

    /// <inheritdoc/>
    public override bool IsReliable => true;

    /// <inheritdoc/>
    public override void Send(byte[] reply, Via via)
    {
        if (!replies.Writer.TryWrite(reply))
            socket.Close();
    }

    /// <summary>Answers until the client has gone, or sends what has no end.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stream = new NetworkStream(socket, ownsSocket: true);
        var writing = WriteAsync(stream, cancellation);
        try
        {
            await ReadAsync(PipeReader.Create(stream), cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has gone, or was sent away.
        }

        replies.Writer.TryComplete();
        await writing.ConfigureAwait(false);
    }

    private async Task ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        while (true)
        {
            idle.CancelAfter(Idle);
            var read = await reader.ReadAsync(idle.Token).ConfigureAwait(false);
            var buffer = read.Buffer;
            var goesOn = true;
            while (goesOn && TryTake(ref buffer, out goesOn))
            {
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (!goesOn || read.IsCompleted)
                return;
        }
    }

    /// <summary>Takes one message off the buffer; false where it is not all there.</summary>
    /// <param name="buffer">What was read; what is taken is cut off.</param>
    /// <param name="goesOn">Whether it is known where the next message starts.</param>
    private bool TryTake(ref ReadOnlySequence<byte> buffer, out bool goesOn)
    {
        goesOn = true;
        SkipKeepAlive(ref buffer);
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> headerBytes, SipParser.HeaderEnd))
        {
            goesOn = buffer.Length <= Longest;
            return false;
        }

        var header = headerBytes.ToArray();
        var length = SipParser.BodyLength(header);
        goesOn = header.Length <= Longest && length is <= Longest;
        if (goesOn && reader.Remaining < length)
            return false;

        if (SipParser.Message(header, reader.UnreadSequence.Slice(0, goesOn ? length ?? 0 : 0).ToArray()) is { } request)
            dispatcher.Handle(request, this);

        if (goesOn)
            buffer = reader.UnreadSequence.Slice(length ?? 0);
        return true;
    }

    // Two empty lines ask whether anybody is there, and one answers (RFC 5626 §3.5.1).
    private void SkipKeepAlive(ref ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        while (reader.IsNext("\r\n\r\n"u8, advancePast: true))
            replies.Writer.TryWrite("\r\n"u8.ToArray());
        if (reader.Remaining > "\r\n\r\n"u8.Length)
            reader.IsNext("\r\n"u8, advancePast: true);
        buffer = reader.UnreadSequence;
    }

    private async Task WriteAsync(NetworkStream stream, CancellationToken cancellation)
    {
        try
        {
            await foreach (var reply in replies.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                await stream.WriteAsync(reply, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has gone; what it was still to get is of no use.
        }
    }
}
