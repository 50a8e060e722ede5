using System.Diagnostics;
using System.Globalization;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>A program that runs in this process and listens on a free port until it is disposed.</summary>
internal sealed class KestrelApp : IAsyncDisposable
{
    private static int _started;

    private readonly IHost _host;
    private readonly Task _run;

    private KestrelApp(IHost host, Task run)
    {
        (_host, _run) = (host, run);
        Address = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    /// <summary>Compiles the project with the package's generators, and runs it until it listens.</summary>
    public static async Task<KestrelApp> Start(Project project)
    {
        // MVC looks for controllers in the assembly that is called as the application is, so each app has a name of its own, and is loaded
        // where the framework is: an assembly of a collectible context would be refused there.
        var name = $"KestrelApp{Interlocked.Increment(ref _started).ToString(CultureInfo.InvariantCulture)}";
        var compilation = (await project.GetCompilationAsync())!.WithAssemblyName(name);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new VerificationException(
                $"The app does not compile:\n\n{await new Analysis(project, compilation, emitted.Diagnostics).Draw(emitted.Diagnostics)}");

        image.Position = 0;
        var main = AssemblyLoadContext.Default.LoadFromStream(image).EntryPoint
            ?? throw new VerificationException("The app has no top-level statements.");

        var built = HostBuilt.Expect();
        var run = Task.Factory.StartNew(
            () => main.Invoke(null, [Arguments(name)]),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        var host = await First(built, run);
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(listening.SetResult))
            await First(Result(listening.Task), run);

        return new KestrelApp(host, run);

        static async Task<bool> Result(Task task)
        {
            await task;
            return true;
        }
    }

    /// <summary>The reply without the headers that no rule is about.</summary>
    public async Task<string> Reply(string request) => HttpText.Normalize(await HttpText.Exchange(Address, request), HttpText.Framing);

    /// <summary>The reply with all headers; only what the clock and the trace write is replaced.</summary>
    public async Task<string> Raw(string request) => HttpText.Normalize(await HttpText.Exchange(Address, request), []);

    public async ValueTask DisposeAsync()
    {
        _host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await _run;
    }

    private static string[] Arguments(string name) =>
    [
        "--urls", "http://127.0.0.1:0",
        "--applicationName", name,
        "--environment", "Production",
        "--contentRoot", AppContext.BaseDirectory,
        "--hostBuilder:reloadConfigOnChange", "false",
        "--Logging:LogLevel:Default", "None",
    ];

    private static async Task<T> First<T>(Task<T> awaited, Task run)
    {
        var first = await Task.WhenAny(awaited, run).WaitAsync(TimeSpan.FromMinutes(1));
        await first;
        return first == awaited
            ? await awaited
            : throw new VerificationException("The app ended before it listened; does it call app.Run()?");
    }

    /// <summary>Hears of hosts as they are built, as WebApplicationFactory does: the framework tells its diagnostic listeners.</summary>
    private sealed class HostBuilt : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
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
}
