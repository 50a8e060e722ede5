using System.Net;
using System.Net.Sockets;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>SIP over TCP: takes connections.</summary>
internal sealed class TcpListener : IDisposable
{
    private const int MostConnections = 1000;

    private readonly Socket socket;
    private readonly SipDispatcher dispatcher;
    private readonly AccessLog log;
    private int connections;

    public TcpListener(IPEndPoint address, SipDispatcher dispatcher, AccessLog log)
    {
        this.dispatcher = dispatcher;
        this.log = log;
        socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(address);
        socket.Listen();
        Address = (IPEndPoint)socket.LocalEndPoint!;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Takes connections until told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var client = await socket.AcceptAsync(cancellation).ConfigureAwait(false);
                if (Interlocked.Increment(ref connections) > MostConnections)
                {
                    Interlocked.Decrement(ref connections);
                    client.Dispose();
                    continue;
                }

                _ = ServeAsync(client, cancellation);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException exception)
            {
                log.Note($"SIP/TCP: {exception.Message}");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();

    private async Task ServeAsync(Socket client, CancellationToken cancellation)
    {
        try
        {
            await new TcpConnection(client, dispatcher).RunAsync(cancellation).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            // It had gone before it was asked for its address.
        }
        finally
        {
            client.Dispose();
            Interlocked.Decrement(ref connections);
        }
    }
}
