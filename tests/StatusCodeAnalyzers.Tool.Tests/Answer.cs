using StatusCodeAnalyzers.Tool.CommandLine;

namespace StatusCodeAnalyzers.Tool.Tests;

/// <summary>What the tool prints for a command line, and its exit code.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    public static Answer To(params string[] arguments) => To(isTerminal: false, arguments);

    public static Answer To(bool isTerminal, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] all = arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", "en"];
        var exitCode = StatusCodeTool.Run(all, new Streams(output, error, isTerminal, 160));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
