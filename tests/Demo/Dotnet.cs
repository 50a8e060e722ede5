using System.Diagnostics;
using System.Text;

namespace StatusCodeAnalyzers.Demo;

public sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    public DotnetResult Expect(int exitCode) => ExitCode == exitCode ? this : throw new InvalidOperationException(
        $"'{Command}' returned {ExitCode}, not {exitCode}:\n{Output}");
}

/// <summary>Runs the real dotnet command, as a user would in a fresh shell.</summary>
public static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static DotnetResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var output = new StringBuilder();
        using var process = new Process { StartInfo = StartInfo(folder, environment, arguments) };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var command = $"dotnet {string.Join(' ', arguments)}";
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{command}' still ran after {Patience}:\n{output}");
        }

        process.WaitForExit(); // the overload with a timeout does not wait for the last lines
        return new DotnetResult(command, process.ExitCode, output.ToString());

        void Append(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.AppendLine(line);
        }
    }

    public static ProcessStartInfo StartInfo(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // dotnet run and dotnet test hand their MSBuild's settings and their language down, under three names; a fresh shell has none.
        foreach (var inherited in start.Environment.Keys.ToList())
            if (inherited.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || inherited is "PreferredUILang" or "VSLANG")
                start.Environment.Remove(inherited);

        // Servers that outlive the command would keep the pipes open and the packed analyzers loaded; whoever names one ends it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        if (!start.Environment.ContainsKey("SharedCompilationId"))
            start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";

        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }
}
