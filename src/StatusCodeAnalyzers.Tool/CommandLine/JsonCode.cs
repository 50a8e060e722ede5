using System.Globalization;
using System.Text.Json;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>A code of a registry as JSON.</summary>
internal static class JsonCode
{
    public static void Write(Utf8JsonWriter json, RegisteredCode code, CultureInfo culture)
    {
        var behavior = CodeFacts.Behavior(code);
        json.WriteStartObject();
        json.WriteString("phrase", code.Phrase);
        json.WriteString("registration", Name(code.Registration));
        json.WriteString("reference", code.Reference);
        json.WriteString("url", code.Url);
        json.WriteString("meaning", code.Meaning(culture));
        json.WriteString("seen", code.Seen(culture));
        json.WriteString("server", code.Server(culture));
        json.WriteString("client", code.Client(culture));
        json.WriteStartArray("headers");
        foreach (var header in CodeFacts.Headers(code))
            Header(json, header, culture);
        json.WriteEndArray();
        json.WriteString("caching", behavior.Caching is { } caching ? Name(caching) : null);
        json.WriteString("retry", Name(behavior.Retry));
        Strings(json, "methods", behavior.Methods);
        json.WriteStartArray("related");
        foreach (var pair in CodeFacts.Related(code))
        {
            json.WriteStartObject();
            json.WriteString("protocol", pair.Other(code).Protocol.Display());
            json.WriteNumber("code", pair.Other(code).Code);
            json.WriteString("advice", pair.Advice(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("constant", Knowledge.Simulation.CodeExample.Constant(code));
        Strings(json, "statusCodes", code.StatusCodesFields);
        Strings(json, "httpStatusCode", code.HttpStatusCodeMembers);
        json.WriteNumber("nearestHttp", code.NearestHttp);
        json.WriteEndObject();
    }

    private static void Header(Utf8JsonWriter json, CodeHeader header, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("name", header.Name);
        json.WriteString("level", Name(header.Level));
        json.WriteString("place", Name(header.Place));
        json.WriteString("when", header.When(culture));
        Strings(json, "methods", header.Methods);
        json.WriteString("format", header.Format);
        json.WriteString("example", header.Example);
        json.WriteString("reference", header.Reference);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
