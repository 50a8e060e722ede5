using System.Net;
using System.Net.Sockets;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>SIP over UDP: a message per datagram.</summary>
internal sealed class UdpListener : IDisposable
{
    private const int LargestDatagram = 65_535;

    private readonly Socket socket;
    private readonly SipDispatcher dispatcher;
    private readonly AccessLog log;

    public UdpListener(IPEndPoint address, SipDispatcher dispatcher, AccessLog log)
    {
        this.dispatcher = dispatcher;
        this.log = log;
        socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { ReceiveBufferSize = 4 * 1024 * 1024 };
        socket.Bind(address);
        Address = (IPEndPoint)socket.LocalEndPoint!;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Answers until told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var buffer = new byte[LargestDatagram];
        var any = new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var received = await socket.ReceiveFromAsync(buffer, any, cancellation).ConfigureAwait(false);
                if (SipParser.Datagram(buffer.AsSpan(0, received.ReceivedBytes)) is { } request)
                    dispatcher.Handle(request, new UdpPeer(this, (IPEndPoint)received.RemoteEndPoint));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // Windows tells the receiver of a datagram that nobody took; the next one may be fine.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();

    private void Send(byte[] reply, IPEndPoint target)
    {
        try
        {
            socket.SendTo(reply, target);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            log.Note($"SIP/UDP {target}: {exception.Message}");
        }
    }

    private sealed class UdpPeer(UdpListener listener, IPEndPoint source) : SipPeer(source, listener.Address)
    {
        public override string Transport => "UDP";

        public override bool IsReliable => false;

        public override void Send(byte[] reply, Via via) => listener.Send(reply, via.Target(Source));
    }
}
