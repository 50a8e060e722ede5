using System.Diagnostics;
using System.Globalization;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// What <c>tool FILE</c> prints: how long the tool takes to answer and to serve, beside a dotnet that says its version, in turns.
/// </summary>
internal static class ToolCommand
{
    private static readonly (string Name, string[] Arguments)[] Programs =
    [
        ("dotnet --version", ["--version"]),
        ("statuscode 430", ["430"]),
        ("statuscode serve, until it listens", ["serve", "--urls", "http://127.0.0.1:0", "--sip", "127.0.0.1:0"]),
    ];

    public static async Task<int> Run(string tool, int rounds)
    {
        var taken = Programs.ToDictionary(program => program.Name, _ => new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, arguments) in Programs)
            {
                var time = await Time(arguments[0].StartsWith("--", StringComparison.Ordinal) ? arguments : ["exec", tool, .. arguments]);
                // The first round fills the caches of the disk.
                if (round > 0)
                    taken[name].Add(time.TotalMilliseconds);
            }
        }

        Console.WriteLine("| | least, ms | mean, ms |\n| --- | --: | --: |");
        foreach (var (name, times) in taken)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{name}` | {times.Min():0} | {times.Average():0} |"));
        return 0;
    }

    // A server is ready with its first line; what answers is done with its last one.
    private static async Task<TimeSpan> Time(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardInput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        if (arguments.Contains("serve"))
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("It does not listen.");
            var elapsed = clock.Elapsed;
            process.Kill();
            await process.WaitForExitAsync();
            return line.Contains("127.0.0.1", StringComparison.Ordinal) ? elapsed : throw new InvalidOperationException(line);
        }

        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
