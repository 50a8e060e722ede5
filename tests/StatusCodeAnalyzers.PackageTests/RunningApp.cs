using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests;

internal sealed record Reply(string Request, int Status, string StatusLine, string? ContentType, string Body);

/// <summary>Starts an app on a free port of this machine and asks it.</summary>
internal static partial class RunningApp
{
    public static async Task<IReadOnlyList<Reply>> Answer(string assembly, IEnumerable<Request> requests)
    {
        using var process = new Process
        {
            StartInfo = Dotnet.StartInfo(
                Path.GetDirectoryName(assembly)!, new Dictionary<string, string>(), assembly, "--urls", "http://127.0.0.1:0"),
        };
        process.Start();
        try
        {
            using var client = new HttpClient { BaseAddress = await ReadAddress(process) };
            var replies = new List<Reply>();
            foreach (var request in requests)
                replies.Add(await Ask(client, request));
            return replies;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<Reply> Ask(HttpClient client, Request request)
    {
        using var message = request.ToMessage();
        using var response = await client.SendAsync(message);
        return new Reply(
            $"{request.Method} {request.Path}",
            (int)response.StatusCode,
            $"HTTP/{response.Version} {(int)response.StatusCode} {response.ReasonPhrase}",
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync());
    }

    /// <summary>Returns as soon as the app listens, and keeps both pipes empty from then on.</summary>
    private static async Task<Uri> ReadAddress(Process process)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException(string.Join('\n', output)));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await address.Task.WaitAsync(TimeSpan.FromMinutes(2));

        void Read(string? line)
        {
            output.Enqueue(line ?? "");
            if (Listening().Match(line ?? "") is { Success: true } match)
                address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)")]
    private static partial Regex Listening();
}
