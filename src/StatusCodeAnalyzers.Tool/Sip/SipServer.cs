using System.Net;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>A SIP server that answers with the code it is asked for, over UDP and TCP at one address.</summary>
internal sealed class SipServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly SipDispatcher dispatcher;
    private readonly TcpListener tcp;
    private readonly UdpListener udp;
    private readonly Task running;

    /// <param name="address">Where to listen; port 0 for any.</param>
    /// <param name="timers">The times of the protocol.</param>
    /// <param name="log">Gets a line per request.</param>
    public SipServer(IPEndPoint address, SipTimers timers, AccessLog log)
    {
        dispatcher = new SipDispatcher(timers, log);
        tcp = new TcpListener(address, dispatcher, log);
        try
        {
            udp = new UdpListener(tcp.Address, dispatcher, log);
        }
        catch
        {
            tcp.Dispose();
            dispatcher.Dispose();
            throw;
        }

        running = Task.WhenAll(Task.Run(() => tcp.RunAsync(stop.Token)), Task.Run(() => udp.RunAsync(stop.Token)));
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address => udp.Address;

    /// <summary>How many transactions it remembers.</summary>
    public int Transactions => dispatcher.Count;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(false);
        tcp.Dispose();
        udp.Dispose();
        dispatcher.Dispose();
        stop.Dispose();
    }
}
