using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary><c>/echo</c>: tells the client what it sent.</summary>
internal static class Echo
{
    /// <summary>The longest body that is read.</summary>
    public const int Longest = 1024 * 1024;

    private static readonly JsonWriterOptions Indented = new() { Indented = true };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task AnswerAsync(HttpContext context)
    {
        var body = new ArrayBufferWriter<byte>();
        while (await context.Request.Body.ReadAsync(body.GetMemory(4096), context.RequestAborted).ConfigureAwait(false) is > 0 and var read)
        {
            body.Advance(read);
            if (body.WrittenCount > Longest)
            {
                await new Refusal("Refuse_Echo", Longest).WriteAsync(context, StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
                return;
            }
        }

        var text = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(text, Indented))
            Write(json, context.Request, body.WrittenSpan);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = text.WrittenCount;
        CrossOrigin.Expose(context);
        await context.Response.Body.WriteAsync(text.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, HttpRequest request, ReadOnlySpan<byte> body)
    {
        json.WriteStartObject();
        json.WriteString("method", request.Method);
        json.WriteString("path", request.Path.Value);
        json.WriteString("query", request.QueryString.Value);
        json.WriteString("protocol", request.Protocol);
        json.WriteStartObject("headers");
        foreach (var (name, values) in request.Headers)
            json.WriteString(name, values.ToString());
        json.WriteEndObject();
        try
        {
            json.WriteString("body", StrictUtf8.GetString(body));
        }
        catch (DecoderFallbackException)
        {
            json.WriteBase64String("bodyBase64", body);
        }

        json.WriteEndObject();
    }
}
