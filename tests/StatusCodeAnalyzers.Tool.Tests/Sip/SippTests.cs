using System.Diagnostics;

namespace StatusCodeAnalyzers.Tool.Tests.Sip;

/// <summary>The server asked by sipp and sipsak, where the machine has them. sipp-minute.sh asks for longer.</summary>
public class SippTests(SipTool server) : IClassFixture<SipTool>
{
    private static readonly string[] Quietly = ["-nostdin", "-i", "127.0.0.1"];

    [Theory]
    [InlineData("refused.xml", "u1", 400)]
    [InlineData("refused.xml", "t1", 400)]
    public async Task No_call_is_lost(string scenario, string transport, int calls)
    {
        Assert.SkipWhen(Repository.Program("sipp") is null, "There is no sipp on this machine.");

        Assert.Equal(0, await Run("sipp", [$"{server.Server.Address}", "-sf", Scenario(scenario), "-t", transport, "-r", "200", "-m", $"{calls}", .. Quietly]));
    }

    [Fact]
    public async Task A_reply_is_repeated_while_the_ACK_is_held_back()
    {
        Assert.SkipWhen(Repository.Program("sipp") is null, "There is no sipp on this machine.");
        var messages = Path.GetTempFileName();

        Assert.Equal(0, await Run("sipp", [
            $"{server.Server.Address}", "-sf", Scenario("withheld-ack.xml"), "-r", "200", "-m", "20",
            "-trace_msg", "-message_file", messages, .. Quietly]));
        // At once, and after 50, 150 and 350 of 400 ms; a busy machine may be late for the last.
        var replies =
            (await File.ReadAllTextAsync(messages, TestContext.Current.CancellationToken)).Split("SIP/2.0 486 Busy Here").Length - 1;
        File.Delete(messages);
        Assert.InRange(replies, 60, 100);
    }

    [Fact]
    public async Task The_callers_of_sipp_itself_get_through()
    {
        Assert.SkipWhen(Repository.Program("sipp") is null, "There is no sipp on this machine.");

        Assert.Equal(
            0,
            await Run(
                "sipp", [$"{server.Server.Address}", "-sn", "uac", "-s", "180-200", "-r", "200", "-m", "200", "-d", "10", .. Quietly]));
    }

    [Fact]
    public async Task Sipsak_gets_the_code_that_it_asks_for()
    {
        Assert.SkipWhen(Repository.Program("sipsak") is null, "There is no sipsak on this machine.");

        // It returns 0 for 200 alone.
        Assert.Equal(0, await Run("sipsak", ["-s", $"sip:200@{server.Server.Address}"]));
        Assert.NotEqual(0, await Run("sipsak", ["-s", $"sip:404@{server.Server.Address}"]));
    }

    private static string Scenario(string name) => Repository.File("tests", "StatusCodeAnalyzers.Tool.Tests", "Sip", "Scenarios", name);

    private static async Task<int> Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var late = timeout.Token.Register(process.Kill);
        await process.WaitForExitAsync(CancellationToken.None);
        TestContext.Current.TestOutputHelper?.WriteLine(await output);
        return process.ExitCode;
    }
}
