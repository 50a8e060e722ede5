using System.Diagnostics;
using System.Text.Json;

namespace StatusCodeAnalyzers.Tool.Tests.Mcp;

/// <summary>statuscode mcp, as an assistant starts it: messages of JSON-RPC, one per line.</summary>
public class McpTests
{
    [Fact]
    public async Task Explain_compare_and_simulate_are_tools()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Repository.Tool, "mcp", "--lang", "en"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        await Send("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        Assert.Equal("statuscode", (await Read(1)).GetProperty("serverInfo").GetProperty("name").GetString());
        await Send("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");

        await Send("""{"jsonrpc":"2.0","id":2,"method":"tools/list"}""");
        Assert.Equal(
            ["compare", "explain", "simulate"],
            (await Read(2)).GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("name").GetString()).Order());

        Assert.StartsWith("# SIP 430 Flow Failed\n", await Call(3, "explain", """{"query":"430"}"""), StringComparison.Ordinal);
        Assert.StartsWith(
            "# HTTP 301 Moved Permanently or ", await Call(4, "compare", """{"first":"301","second":"308"}"""), StringComparison.Ordinal);
        Assert.StartsWith("SIP/2.0 486 Busy Here\n", await Call(5, "simulate", """{"code":"486"}"""), StringComparison.Ordinal);
        Assert.Contains("res.status(404)", await Call(6, "simulate", """{"code":"404","form":"express"}"""), StringComparison.Ordinal);
        Assert.StartsWith("41 is no status code", await Call(7, "explain", """{"query":"41"}"""), StringComparison.Ordinal);

        process.StandardInput.Close();
        await process.WaitForExitAsync(timeout.Token);

        Task Send(string message) => process.StandardInput.WriteLineAsync(message.AsMemory(), timeout.Token);

        async Task<string> Call(int id, string tool, string arguments)
        {
            await Send($$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""");
            return (await Read(id)).GetProperty("content")[0].GetProperty("text").GetString()!;
        }

        async Task<JsonElement> Read(int id)
        {
            while (true)
            {
                await process.StandardInput.FlushAsync(timeout.Token);
                var message = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(timeout.Token))!).RootElement;
                if (message.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
                    return message.GetProperty("result");
            }
        }
    }
}
