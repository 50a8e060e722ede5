using System.Diagnostics;

namespace StatusCodeAnalyzers.Tool.Tests.CommandLine;

/// <summary>statuscode serve as a process.</summary>
public class ServeTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_says_where_it_listens_answers_and_ends_when_asked(string signal)
    {
        // What a script starts in the background, such as these tests, ignores Ctrl-C, and so would all that it starts.
        var heard = $"--default-signal={signal}";
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && await Ended(Process.Start("env", [heard, "true"])) == 0, "There is no GNU env here.");
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var process = Process.Start(new ProcessStartInfo(
            "env", [heard, "dotnet", "exec", Repository.Tool, "serve", "--urls", "http://127.0.0.1:0", "--sip", "127.0.0.1:0", "--lang", "en"])
        {
            RedirectStandardOutput = true,
        })!;
        var line = (await process.StandardOutput.ReadLineAsync(timeout.Token))!;
        Assert.Matches(@"^\d\d:\d\d:\d\d Listening: http://127\.0\.0\.1:\d+, sip:127\.0\.0\.1:\d+ \(UDP, TCP\)$", line);

        using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[2].TrimEnd(',')) };
        using var reply = await client.GetAsync(new Uri("/status/410", UriKind.Relative), timeout.Token);
        Assert.Equal(410, (int)reply.StatusCode);
        Assert.EndsWith("HTTP GET /status/410 410", await process.StandardOutput.ReadLineAsync(timeout.Token), StringComparison.Ordinal);

        await Ended(Process.Start("kill", [$"-{signal}", $"{process.Id}"]));
        await process.WaitForExitAsync(timeout.Token);
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("--urls", "ftp://x", "ftp://x is no address to listen at: write http://127.0.0.1:5080.\n")]
    [InlineData("--urls", "5080", "5080 is no address to listen at: write http://127.0.0.1:5080.\n")]
    [InlineData("--sip", "x", "x is no address to listen at: write 127.0.0.1:5060.\n")]
    public void An_address_that_is_none_is_bad_input(string option, string address, string line)
    {
        var answer = Answer.To("serve", option, address);

        Assert.Equal((2, line), (answer.ExitCode, answer.Error));
    }

    private static async Task<int> Ended(Process started)
    {
        using var process = started;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
