using System.Text.Json;
using System.Text.Json.Nodes;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tool.Tests.Docs;

/// <summary>docs/statuscode.schema.json, held against what --json prints: the part of JSON Schema that it uses.</summary>
public class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Repository.File("docs", "statuscode.schema.json")))!;

    [Fact]
    public void Every_code_is_printed_by_the_schema()
    {
        var numbers = StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip)).Select(code => code.Code)
            .Concat(StatusCatalog.AllVendors.Select(vendor => vendor.Code));
        foreach (var number in numbers.Distinct())
            Check(Schema, JsonNode.Parse(Answer.To($"{number}", "--json").Output), $"{number}");
    }

    [Fact]
    public void What_the_schema_does_not_allow_is_noticed()
    {
        var answer = JsonNode.Parse(Answer.To("404", "--json").Output)!;
        answer["http"]!["meaning"] = 1;

        Assert.ThrowsAny<Exception>(() => Check(Schema, answer, "404"));
    }

    private static void Check(JsonNode schema, JsonNode? value, string path)
    {
        if (schema["$ref"] is { } reference)
            schema = Schema["$defs"]![reference.GetValue<string>().Split('/')[^1]]!;

        if (schema["oneOf"] is JsonArray choices)
        {
            Check(value is null ? choices[0]! : choices[1]!, value, path);
            return;
        }

        if (schema["enum"] is JsonArray allowed)
            Assert.True(allowed.Any(one => JsonNode.DeepEquals(one, value)), $"{path}: {value}");
        if (schema["type"] is { } type)
            Assert.True((type as JsonArray ?? [type.DeepClone()]).Any(one => one!.GetValue<string>() == Type(value)), $"{path} is {Type(value)}");

        if (value is JsonArray items)
        {
            foreach (var item in items)
                Check(schema["items"]!, item, $"{path}[]");
        }
        else if (value is JsonObject members)
        {
            var properties = schema["properties"]!.AsObject();
            Assert.Empty(members.Select(member => member.Key).Except(properties.Select(property => property.Key)));
            Assert.Empty(
                schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Except(members.Select(member => member.Key)));
            foreach (var (name, member) in members)
                Check(properties[name]!, member, $"{path}.{name}");
        }
    }

    private static string Type(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Number => "integer",
        JsonValueKind.String => "string",
        JsonValueKind.Array => "array",
        _ => "object",
    };
}
