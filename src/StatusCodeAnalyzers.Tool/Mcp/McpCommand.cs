using System.ComponentModel;
using Microsoft.Extensions.Logging.Abstractions;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using StatusCodeAnalyzers.Tool.CommandLine;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Mcp;

/// <summary>Explain, compare and simulate as tools of the Model Context Protocol, over standard input and output.</summary>
internal static class McpCommand
{
    public static async Task<int> RunAsync(Wording words, CancellationToken cancellation)
    {
        var options = new McpServerOptions
        {
            ServerInfo =
                new Implementation { Name = "statuscode", Version = typeof(McpCommand).Assembly.GetName().Version?.ToString(3) ?? "" },
            ToolCollection = [.. Tools(words)],
        };
        await using var transport = new StdioServerTransport(options.ServerInfo.Name, NullLoggerFactory.Instance);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation).ConfigureAwait(false);
        return StatusCodeTool.Known;
    }

    /// <summary>The tools: each is a command of the tool, and answers what the command prints.</summary>
    public static IEnumerable<McpServerTool> Tools(Wording words)
    {
        yield return McpServerTool.Create(
            ([Description("A status code such as 404, or words of its phrase")] string query,
             [Description("http or sip; leave out for both")] string? protocol = null) =>
                 Run(words, ["explain", query, .. Protocol(protocol), "--md"]),
            Options("explain", "Tells what an HTTP or SIP status code means, when one sees it, how to fix it, and how to return it."));
        yield return McpServerTool.Create(
            ([Description("One status code")] string first,
             [Description("The other")] string second,
             [Description("http or sip; leave out to find it out")] string? protocol = null) =>
                 Run(words, ["compare", first, second, .. Protocol(protocol), "--md"]),
            Options("compare", "Tells two status codes apart, and when to use which."));
        yield return McpServerTool.Create(
            ([Description("The status code")] string code,
             [Description("raw, curl, http, aspnet, problem, django, flask, fastapi, express, spring, go or rails")] string form = "raw",
             [Description("http or sip; leave out to find it out")] string? protocol = null) =>
                Run(words, ["simulate", code, "--as", form, .. Protocol(protocol)]),
            Options("simulate", "Shows the raw reply with a status code, or code that returns it in a web framework."));
    }

    private static McpServerToolCreateOptions Options(string name, string description) =>
        new() { Name = name, Description = description, ReadOnly = true, Idempotent = true, OpenWorld = false };

    private static string[] Protocol(string? protocol) => protocol is null ? [] : [$"--{protocol.ToLowerInvariant()}"];

    private static CallToolResult Run(Wording words, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode =
            StatusCodeTool.Run([.. arguments, "--lang", words.Language], new Streams(output, error, IsTerminal: false, int.MaxValue));
        var text = output.ToString() is { Length: > 0 } printed ? printed : error.ToString();
        return new CallToolResult { Content = [new TextContentBlock { Text = text }], IsError = exitCode == StatusCodeTool.BadInput };
    }
}
