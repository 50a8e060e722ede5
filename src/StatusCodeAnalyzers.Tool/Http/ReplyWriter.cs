using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StatusCodeAnalyzers.Knowledge.Simulation;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>Sends replies, also those that the framework has no way to send.</summary>
internal static class ReplyWriter
{
    /// <summary>Sends the codes, with what the query of the request asks for.</summary>
    public static Task WriteAsync(HttpContext context, CodeList codes)
    {
        if (ReplyOptions.Parse(context.Request.Query, out var flaw) is not { } options)
            return flaw!.WriteAsync(context, StatusCodes.Status400BadRequest);

        var reply = PreparedReply.Of(codes.Final);
        if (Objection(context, codes, options, reply) is { } objection)
            return objection.WriteAsync(context, StatusCodes.Status400BadRequest);

        return codes.Interim.Count == 0 && options.Sleep == TimeSpan.Zero
            ? FinishAsync(context, reply, options)
            : InTurnAsync(context, codes, reply, options);
    }

    private static Refusal? Objection(HttpContext context, CodeList codes, ReplyOptions options, PreparedReply reply)
    {
        if (options.Body is not null && !reply.AllowsBody)
            return new("Refuse_Body", codes.Final);
        if (codes.Final == StatusCodes.Status101SwitchingProtocols && !IsUpgrade(context))
            return new("Refuse_Upgrade");

        return codes.Interim.Count > 0 && !HttpProtocol.IsHttp11(context.Request.Protocol)
            ? new("Refuse_Interim")
            : null;
    }

    private static bool IsUpgrade(HttpContext context) => context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true;

    private static async Task InTurnAsync(HttpContext context, CodeList codes, PreparedReply reply, ReplyOptions options)
    {
        foreach (var interim in codes.Interim)
            await InterimAsync(context, interim).ConfigureAwait(false);

        await Task.Delay(options.Sleep, context.RequestAborted).ConfigureAwait(false);
        await FinishAsync(context, reply, options).ConfigureAwait(false);
    }

    // Kestrel has no way to send an interim reply, but lets one write to the connection before it does so itself.
    private static async Task InterimAsync(HttpContext context, int code)
    {
        var connection = context.Features.GetRequiredFeature<IConnectionTransportFeature>().Transport;
        await connection.Output.WriteAsync(
            Encoding.Latin1.GetBytes(HttpReplies.Of(code).Raw("\r\n")), context.RequestAborted).ConfigureAwait(false);
    }

    private static Task FinishAsync(HttpContext context, PreparedReply reply, ReplyOptions options)
    {
        var response = context.Response;
        response.StatusCode = reply.Code;
        if (reply.Phrase is not null)
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = reply.Phrase;
        foreach (var header in reply.Headers)
            response.Headers[header.Name] = header.Value;
        foreach (var (name, value) in options.Headers)
            response.Headers.Append(name, value);
        CrossOrigin.Expose(context);

        if (reply.Code == StatusCodes.Status101SwitchingProtocols)
            return UpgradeAsync(context);

        var (content, type) = Content(context.Request, reply, options);
        if (reply.HasLength)
            response.ContentLength = content.Length;
        if (content.Length == 0)
            return Task.CompletedTask;

        response.ContentType ??= type;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private static (ReadOnlyMemory<byte> Content, string? Type) Content(HttpRequest request, PreparedReply reply, ReplyOptions options)
    {
        if (options.Body is not null)
            return (Encoding.UTF8.GetBytes(options.Body), options.Type ?? "text/plain; charset=utf-8");
        if (reply.Problem is null || reply.Text is null)
            return (reply.Content, options.Type ?? reply.ContentType);

        var (content, type) = AcceptedShape.Of(request.Headers.Accept) switch
        {
            Shape.Problem => (reply.Problem, "application/problem+json"),
            Shape.Text => (reply.Text, "text/plain; charset=utf-8"),
            _ => (reply.Content, reply.ContentType),
        };
        return (content, options.Type ?? type);
    }

    // The first protocol that the client offers is the one that nobody speaks here: the connection ends behind the reply.
    private static async Task UpgradeAsync(HttpContext context)
    {
        context.Response.Headers.Upgrade = context.Request.Headers.Upgrade.ToString().Split(',')[0].Trim();
        var stream = await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync().ConfigureAwait(false);
        await stream.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        await stream.DisposeAsync().ConfigureAwait(false);
    }
}
