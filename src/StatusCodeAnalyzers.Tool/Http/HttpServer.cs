using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using StatusCodeAnalyzers.Tool.Serving;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>The HTTP server: replies of every code, and the pages.</summary>
internal static class HttpServer
{
    /// <summary>Makes it; who runs it says when it starts and stops.</summary>
    public static WebApplication Create(IEnumerable<string> urls, AccessLog log)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = Echo.Longest + 1;
            options.Limits.MaxConcurrentConnections = 10_000;
            // Interim replies are written past the server, and only the protocol of one request at a time lets one do so.
            options.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        foreach (var url in urls)
            app.Urls.Add(url);

        app.Use(next => context => AnswerAsync(context, next, log));
        app.UseRouting();
        Map(app);
        app.UseEndpoints(_ => { });
        app.Run(Site.NoPageAsync);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.Map("/status/{codes}", context => CodeList.Parse((string)context.Request.RouteValues["codes"]!, out var flaw) is { } codes
            ? ReplyWriter.WriteAsync(context, codes)
            : flaw!.WriteAsync(context, StatusCodes.Status400BadRequest));
        app.Map("/sequence/{codes}", new Sequences().AnswerAsync);
        app.Map("/random/{codes}", new RandomCodes().AnswerAsync);
        app.Map("/redirect/{count}", Redirects.AnswerAsync);
        app.Map("/echo", Echo.AnswerAsync);
        Site.Map(app);
    }

    private static Task AnswerAsync(HttpContext context, RequestDelegate next, AccessLog log)
    {
        var answered = CrossOrigin.IsPreflight(context.Request) ? CrossOrigin.AllowAsync(context) : next(context);
        if (!answered.IsCompletedSuccessfully)
            return LogAsync(answered, context, log);

        Log(context, log);
        return Task.CompletedTask;
    }

    private static async Task LogAsync(Task answered, HttpContext context, AccessLog log)
    {
        try
        {
            await answered.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client did not wait for its reply.
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException exception)
        {
            if (context.Response.HasStarted)
                throw;
            await Refusal.WriteAsync(context, exception.StatusCode, exception.Message).ConfigureAwait(false);
        }

        Log(context, log);
    }

    private static void Log(HttpContext context, AccessLog log) =>
        log.Answered(
            "HTTP",
            context.Request.Method,
            $"{context.Request.Path.Value}{context.Request.QueryString.Value}",
            context.Response.StatusCode);
}
