using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Comparison;
using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>Answers as JSON, by the schema in docs/statuscode.schema.json.</summary>
internal static class JsonAnswer
{
    // The answer goes to a terminal or a program, never into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A code: what both registries and the vendors say of it.</summary>
    public static string Code(int code, Protocol? protocol, Wording words) => Write(json => Code(json, code, protocol, words));

    /// <summary>Several codes, and vendors' codes.</summary>
    public static string Codes(IEnumerable<RegisteredCode> codes, IEnumerable<VendorCode> vendors, Wording words) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var code in codes)
            Code(json, code.Code, code.Protocol, words);
        foreach (var number in vendors.Select(vendor => vendor.Code).Distinct())
            Code(json, number, null, words);
        json.WriteEndArray();
    });

    /// <summary>Two codes.</summary>
    public static string Pair(CodeComparison pair, Wording words) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("first", Pages.Link.Name(pair.First));
        json.WriteString("second", Pages.Link.Name(pair.Second));
        json.WriteString("advice", pair.Curated?.Advice(words.Culture));
        json.WriteString("reference", pair.Curated?.Reference);
        json.WriteStartArray("differences");
        foreach (var difference in pair.Differences(words.Culture))
        {
            json.WriteStartObject();
            json.WriteString("aspect", JsonNamingPolicy.CamelCase.ConvertName(difference.Aspect.ToString()));
            json.WriteString("first", difference.First);
            json.WriteString("second", difference.Second);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A reply.</summary>
    public static string Reply(int code, RegisteredCode? registered, string form, string text, Protocol? protocol)
    {
        var reply = registered is { Protocol: Protocol.Sip } && protocol is not Protocol.Http
            ? SipReplies.Of(registered)
            : HttpReplies.Of(code, registered is null ? null : ErrorBody.Of(registered));
        return Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("protocol", reply.Protocol.Display());
            json.WriteNumber("code", code);
            json.WriteString("statusLine", reply.StatusLine);
            json.WriteStartArray("headers");
            foreach (var header in reply.Headers)
            {
                json.WriteStartObject();
                json.WriteString("name", header.Name);
                json.WriteString("value", header.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("body", reply.Body);
            json.WriteString("form", form);
            json.WriteString("text", text);
            json.WriteEndObject();
        });
    }

    private static void Code(Utf8JsonWriter json, int code, Protocol? protocol, Wording words)
    {
        json.WriteStartObject();
        json.WriteNumber("code", code);
        json.WriteString("language", words.Language);
        foreach (var known in new[] { Protocol.Http, Protocol.Sip })
        {
            json.WritePropertyName(Pages.Link.Segment(known));
            if ((protocol is null || protocol == known) && StatusCatalog.Find(known, code) is { } registered)
                JsonCode.Write(json, registered, words.Culture);
            else
                json.WriteNullValue();
        }

        json.WriteStartArray("vendors");
        foreach (var vendor in StatusCatalog.Vendors(code))
        {
            json.WriteStartObject();
            json.WriteString("phrase", vendor.Name.Length == 0 ? null : vendor.Name);
            json.WriteString("vendor", vendor.Vendor);
            json.WriteString("meaning", vendor.Meaning(words.Culture));
            json.WriteStartArray("instead");
            foreach (var instead in vendor.Instead)
                json.WriteNumberValue(instead);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
