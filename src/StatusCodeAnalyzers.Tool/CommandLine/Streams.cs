namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>Where the tool reads and writes.</summary>
/// <param name="Output">For what was asked for.</param>
/// <param name="Error">For what is wrong.</param>
/// <param name="IsTerminal">Whether somebody looks at the output, and colours help.</param>
/// <param name="Width">How many characters a line has there.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error, bool IsTerminal, int Width)
{
    // Nobody wraps what goes into a pipe; a table still has to end somewhere.
    private const int WidthOfPipe = 160;

    /// <summary>Those of the process.</summary>
    public static Streams Process()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        return Console.IsOutputRedirected
            ? new(Console.Out, Console.Error, IsTerminal: false, WidthOfPipe)
            : new(
                Console.Out,
                Console.Error,
                string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
                Math.Max(Console.WindowWidth, 40));
    }
}
