using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>A program that runs on several versions of ASP.NET Core and listens on a free port of each until it is disposed.</summary>
internal sealed class KestrelApp : IAsyncDisposable
{
    private static int _started;

    private readonly (Runtime Runtime, int Number, Uri Address)[] _running;

    private KestrelApp((Runtime Runtime, int Number, Uri Address)[] running) => _running = running;

    /// <summary>Where it listens, once for each version.</summary>
    public IEnumerable<Uri> Addresses => _running.Select(running => running.Address);

    /// <summary>Compiles the project with the package's generators, and runs it until it listens.</summary>
    /// <param name="project">The program, compiled against the oldest of the runtimes.</param>
    /// <param name="runtimes">What it runs on.</param>
    /// <param name="libraries">Files that it needs beside the framework.</param>
    public static async Task<KestrelApp> Start(Project project, IEnumerable<Runtime> runtimes, params string[] libraries)
    {
        var name = $"KestrelApp{Interlocked.Increment(ref _started).ToString(CultureInfo.InvariantCulture)}";
        var compilation = (await project.GetCompilationAsync())!.WithAssemblyName(name);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new VerificationException(
                $"The app does not compile:\n\n{await new Analysis(project, compilation, emitted.Diagnostics).Draw(emitted.Diagnostics)}");

        byte[][] images = [image.ToArray(), .. libraries.Select(File.ReadAllBytes)];
        return new KestrelApp(await Task.WhenAll(runtimes.Select(async runtime =>
        {
            var (number, address) = await runtime.Process.Run(name, images);
            return (runtime, number, address);
        })));
    }

    /// <summary>The reply of every version without the headers that no rule is about; they must be the same.</summary>
    public Task<string> Reply(string request) => Same(request, HttpText.Framing);

    /// <summary>The reply of every version with all headers; only what the clock and the trace write is replaced.</summary>
    public Task<string> Raw(string request) => Same(request, []);

    /// <summary>The replies, by version, where they differ.</summary>
    public async Task<Dictionary<int, string>> Replies(string request) =>
        (await All(request, HttpText.Framing)).ToDictionary(reply => reply.Runtime.Major, reply => reply.Text);

    /// <summary>The replies with all headers, one below the other, where they differ.</summary>
    public async Task<string> Raws(string request) =>
        string.Join("\n\n", (await All(request, [])).Select(reply => $"{reply.Runtime}:\n{reply.Text}"));

    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(_running.Select(running => running.Runtime.Process.Stop(running.Number)));

    private async Task<string> Same(string request, string[] leaveOut)
    {
        var replies = (await All(request, leaveOut)).GroupBy(reply => reply.Text, reply => reply.Runtime).ToList();
        return replies is [var same]
            ? same.Key
            : throw new VerificationException(
                $"{request} has different replies:\n\n"
                + string.Join("\n\n", replies.Select(reply => $"{string.Join(", ", reply)}:\n{reply.Key}")));
    }

    private Task<(Runtime Runtime, string Text)[]> All(string request, string[] leaveOut) => Task.WhenAll(_running.Select(async running =>
        (running.Runtime, HttpText.Normalize(await HttpText.Exchange(running.Address, request), leaveOut))));
}
