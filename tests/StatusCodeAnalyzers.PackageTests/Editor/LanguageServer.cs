using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using StatusCodeAnalyzers.Demo;
using StreamJsonRpc;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>csharp-ls over the wire: what an editor that speaks LSP gets, without an editor.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly JsonRpc _rpc;
    private readonly Pushed _pushed = new();

    private LanguageServer(Process process)
    {
        _process = process;
        var handler = new HeaderDelimitedMessageHandler(
            process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter());
        _rpc = new JsonRpc(handler);
        _rpc.AddLocalRpcTarget(_pushed, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
        _rpc.StartListening();
    }

    /// <summary>Starts the server in a folder, with analyzers on, as its users have to set it.</summary>
    /// <param name="tool">The program.</param>
    /// <param name="folder">Where the project is.</param>
    /// <param name="language">What the reader speaks.</param>
    /// <param name="pulls">Whether the editor asks for diagnostics; to one that does, the server pushes none.</param>
    public static async Task<LanguageServer> Start(string tool, string folder, string language, bool pulls)
    {
        // A tool in a folder finds the SDK by this variable, where dotnet is not installed in the usual place.
        var runtime = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        var start = Dotnet.StartInfo(folder, new Dictionary<string, string>
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = language,
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(runtime, "../../..")),
        });
        start.FileName = tool;
        start.ArgumentList.Clear();
        var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();

        var server = new LanguageServer(process);
        var documents = new JsonObject { ["publishDiagnostics"] = new JsonObject { ["codeDescriptionSupport"] = true } };
        if (pulls)
            documents["diagnostic"] = new JsonObject();

        await server.Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(folder).AbsoluteUri,
            ["locale"] = language,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder).AbsoluteUri, ["name"] = "app" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true },
                ["textDocument"] = documents,
                ["window"] = new JsonObject { ["workDoneProgress"] = true },
            },
        });
        await server._rpc.NotifyWithParameterObjectAsync("initialized", new JsonObject());
        return server;
    }

    /// <summary>What the server answers of a file when it is asked.</summary>
    public async Task<IReadOnlyList<LspDiagnostic>> Pull(string file)
    {
        var uri = await Open(file);
        return await Until(async () => Read((await Ask("textDocument/diagnostic", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
        }))?["items"]));
    }

    /// <summary>What it says of a file unasked.</summary>
    public async Task<IReadOnlyList<LspDiagnostic>> Push(string file)
    {
        var uri = await Open(file);
        return await Until(() => Task.FromResult(Read(_pushed.Of(uri))));
    }

    private async Task<string> Open(string file)
    {
        var uri = new Uri(file).AbsoluteUri;
        await _rpc.NotifyWithParameterObjectAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject
            {
                ["uri"] = uri, ["languageId"] = "csharp", ["version"] = 1, ["text"] = await File.ReadAllTextAsync(file),
            },
        });

        return uri;
    }

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Task<JsonNode?> Ask(string method, JsonObject arguments) => _rpc.InvokeWithParameterObjectAsync<JsonNode?>(method, arguments);

    // The server answers before it has loaded the project: with nothing.
    private static async Task<IReadOnlyList<LspDiagnostic>> Until(Func<Task<IReadOnlyList<LspDiagnostic>>> read)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var found = await read();
            if (found.Count > 0 || waited.Elapsed > Patience)
                return found;
            await Task.Delay(500);
        }
    }

    private static IReadOnlyList<LspDiagnostic> Read(JsonNode? items) =>
    [
        .. (items as JsonArray ?? [])
            .Select(item => item!)
            .Where(item => item["code"]?.ToString().StartsWith("STC", StringComparison.Ordinal) is true)
            .Select(item => new LspDiagnostic(
                (int)item["range"]!["start"]!["line"]! + 1,
                item["code"]!.ToString(),
                item["message"]!.ToString(),
                item["codeDescription"]?["href"]?.ToString(),
                (int?)item["severity"] ?? 0))
            .OrderBy(found => found.Line)
            .ThenBy(found => found.Code, StringComparer.Ordinal),
    ];

    /// <summary>What the server asks of an editor, and tells it.</summary>
    private sealed class Pushed
    {
        private readonly ConcurrentDictionary<string, JsonArray> _diagnostics = new();

        // Without this setting csharp-ls runs no analyzer.
        private readonly JsonObject _settings = new() { ["analyzersEnabled"] = true };

        private JsonNode? Agreed => _settings["nothing"];

        public JsonArray? Of(string uri) => _diagnostics.GetValueOrDefault(uri);

        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonObject arguments)
        {
            if (arguments["uri"]?.ToString() is { } uri && arguments["diagnostics"] is JsonArray found)
                _diagnostics[uri] = (JsonArray)found.DeepClone();
        }

        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public JsonArray Configuration(JsonObject arguments) =>
            [.. (arguments["items"] as JsonArray ?? []).Select(_ => _settings.DeepClone())];

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public JsonNode? Progress(JsonElement arguments) => Agreed;

        [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
        public JsonNode? Register(JsonElement arguments) => Agreed;
    }
}

/// <summary>A squiggle as it is sent.</summary>
internal sealed record LspDiagnostic(int Line, string Code, string Message, string? Href, int Severity);
