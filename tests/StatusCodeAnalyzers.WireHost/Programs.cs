using System.Collections.Concurrent;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StatusCodeAnalyzers.WireHost;

/// <summary>The programs that run in this process, each on a free port.</summary>
internal sealed class Programs
{
    private readonly ConcurrentDictionary<int, (IHost Host, Task Run)> _running = new();

    /// <summary>Runs a program until it listens.</summary>
    /// <param name="number">What <see cref="Stop"/> is told.</param>
    /// <param name="name">
    /// The assembly's name. MVC looks for controllers in the assembly that is called as the application is, so each program has a name of
    /// its own, and is loaded where the framework is: an assembly of a collectible context would be refused there.
    /// </param>
    /// <param name="images">The program, and libraries that it needs beside the framework.</param>
    /// <returns>Where it listens.</returns>
    public async Task<string> Start(int number, string name, byte[][] images)
    {
        foreach (var library in images.Skip(1))
            Load(library);

        var main = Load(images[0]).EntryPoint ?? throw new InvalidOperationException("The app has no top-level statements.");
        var built = HostBuilt.Expect();
        var run = Task.Factory.StartNew(
            () => main.Invoke(null, new object[] { Arguments(name) }),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        await First(built, run);
        var host = await built;
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(listening.SetResult))
            await First(listening.Task, run);

        _running[number] = (host, run);
        return host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    /// <summary>Stops a program, and throws what it threw.</summary>
    /// <returns>Nothing to say.</returns>
    public async Task<string> Stop(int number)
    {
        if (!_running.TryRemove(number, out var program))
            throw new InvalidOperationException("No such program is running.");

        program.Host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await program.Run;
        return "";
    }

    private static System.Reflection.Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    }

    private static string[] Arguments(string name) => new[]
    {
        "--urls", "http://127.0.0.1:0",
        "--applicationName", name,
        "--environment", "Production",
        "--contentRoot", AppContext.BaseDirectory,
        "--hostBuilder:reloadConfigOnChange", "false",
        "--Logging:LogLevel:Default", "None",
    };

    private static async Task First(Task awaited, Task run)
    {
        var first = await Task.WhenAny(awaited, run).WaitAsync(TimeSpan.FromMinutes(1));
        await first;
        if (first != awaited)
            throw new InvalidOperationException("The app ended before it listened; does it call app.Run()?");
    }
}
