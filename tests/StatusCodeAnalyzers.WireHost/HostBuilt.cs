using System.Diagnostics;
using Microsoft.Extensions.Hosting;

namespace StatusCodeAnalyzers.WireHost;

/// <summary>Hears of hosts as they are built, as WebApplicationFactory does: the framework tells its diagnostic listeners.</summary>
internal sealed class HostBuilt : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<TaskCompletionSource<IHost>?> Expected = new();

    static HostBuilt() => DiagnosticListener.AllListeners.Subscribe(new HostBuilt());

    /// <summary>The host that will be built by whatever the caller starts now.</summary>
    public static Task<IHost> Expect()
    {
        Expected.Value = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        return Expected.Value.Task;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (Expected.Value is not null && value.Name == "Microsoft.Extensions.Hosting")
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
            Expected.Value?.TrySetResult(host);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
