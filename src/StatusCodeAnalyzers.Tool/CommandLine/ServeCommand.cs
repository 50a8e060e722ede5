using System.Net;
using Microsoft.AspNetCore.Builder;
using StatusCodeAnalyzers.Tool.Http;
using StatusCodeAnalyzers.Tool.Serving;
using StatusCodeAnalyzers.Tool.Sip;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary><c>statuscode serve</c>: answers until Ctrl-C.</summary>
internal sealed class ServeCommand(Wording words, Streams streams)
{
    private const string NoSip = "none";

    public async Task<int> RunAsync(string urls, string sip, CancellationToken cancellation)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(addresses, url => !IsHttp(url)) is { } wrong || addresses.Length == 0 && (wrong = urls) is not null)
            return Fail(words.Format("Error_Url", wrong));
        if (!IPEndPoint.TryParse(sip, out var address) && sip != NoSip)
            return Fail(words.Format("Error_Sip", sip));

        using var log = new AccessLog(new StreamWriter(Console.OpenStandardOutput()));
        var app = HttpServer.Create(addresses, log);
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync(cancellation).ConfigureAwait(false);
                await using var sipServer = address is null || sip == NoSip ? null : new SipServer(address, SipTimers.Default, log);
                log.Note(words.Format(
                    "Listening", string.Join(", ", app.Urls.Concat(sipServer is null ? [] : [$"sip:{sipServer.Address} (UDP, TCP)"]))));
                log.Flush();
                await StopAsync(app, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException)
            {
                return Fail(words.Format("Error_Listen", exception.Message));
            }
        }

        return StatusCodeTool.Known;
    }

    private static bool IsHttp(string url) =>
        Uri.TryCreate(url.Replace("*", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var parsed)
        && parsed.Scheme == Uri.UriSchemeHttp
        && parsed.AbsolutePath == "/";

    private static async Task StopAsync(WebApplication app, CancellationToken cancellation)
    {
        var stopping = new TaskCompletionSource();
        await using var asked = cancellation.Register(() => stopping.TrySetResult());
        await using var stopped = app.Lifetime.ApplicationStopping.Register(() => stopping.TrySetResult());
        await stopping.Task.ConfigureAwait(false);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await app.StopAsync(patience.Token).ConfigureAwait(false);
    }

    private int Fail(string line)
    {
        streams.Error.WriteLine(line);
        return StatusCodeTool.BadInput;
    }
}
