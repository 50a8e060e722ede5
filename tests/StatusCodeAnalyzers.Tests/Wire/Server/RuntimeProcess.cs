using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// One process of another .NET, which runs programs until the tests end: to start one for each program would cost more than all else. What
/// is said between the two stands in the WireHost's <c>Program.cs</c>.
/// </summary>
internal sealed class RuntimeProcess
{
    private readonly Process _process;
    private readonly StringBuilder _errors = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>> _asked = new();
    private int _last;

    private RuntimeProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public static RuntimeProcess Start(string root)
    {
        var start = new ProcessStartInfo(Path.Combine(root, "dotnet"))
        {
            // Built for the oldest of the frameworks, the host takes whichever there is.
            ArgumentList = { "exec", "--roll-forward", "Major", Repository.Told("WireHost") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DOTNET_ROOT", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);

        return new RuntimeProcess(new Process { StartInfo = start });
    }

    /// <summary>Runs a program until it listens.</summary>
    /// <returns>What stops it, and where it listens.</returns>
    public async Task<(int Number, Uri Address)> Run(string name, IEnumerable<byte[]> images)
    {
        var (number, address) = await Ask($"start {{0}} {name} {string.Join(' ', images.Select(Convert.ToBase64String))}");
        return (number, new Uri(address));
    }

    public Task Stop(int program) => Ask("stop {0}", program);

    private async Task<(int Number, string Answer)> Ask(string question, int? about = null)
    {
        var number = about ?? Interlocked.Increment(ref _last);
        var answered = _asked[number] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_process.HasExited)
            answered.TrySetException(Ended());
        else
            lock (_asked)
            {
                _process.StandardInput.WriteLine(string.Format(CultureInfo.InvariantCulture, question, number));
                _process.StandardInput.Flush();
            }

        return (number, await answered.Task.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    // The output ends with the process.
    private void Hear(string? line)
    {
        if (line is null)
        {
            foreach (var waiting in _asked.Values)
                waiting.TrySetException(Ended());
            return;
        }

        var words = line.Split(' ');
        if (!_asked.TryRemove(int.Parse(words[1], CultureInfo.InvariantCulture), out var answered))
            return;

        if (words[0] == "failed")
            answered.SetException(new VerificationException(Encoding.UTF8.GetString(Convert.FromBase64String(words[2]))));
        else
            answered.SetResult(words.Length > 2 ? words[2] : "");
    }

    private VerificationException Ended() => new($"The process that runs the programs has ended.\n\n{_errors}");
}
