namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>A key in a text that says "status code" speaks for the number beside it, by the words that members are judged by.</summary>
public class TextKeyTests : UseTests
{
    [Theory]
    [InlineData("values[\"statusCode\"] = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("values[\"http.response.status_code\"] = isThere ? [|200 => StatusCodes.Status200OK|] : [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("values.Add(\"StatusCode\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("values.TryAdd(\"http.status_code\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.Items[\"StatusCode\"] = [|401 => StatusCodes.Status401Unauthorized|];")]
    [InlineData("fault.Data[\"HttpStatus\"] = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("fault.Data.Add(\"response-code\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("activity.SetTag(\"http.response.status_code\", [|500 => StatusCodes.Status500InternalServerError|]);")]
    [InlineData("activity.AddTag(\"http.status_code\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("var tags = new TagList { { \"http.status_code\", [|404 => StatusCodes.Status404NotFound|] } };")]
    [InlineData("counter.Add(100, new KeyValuePair<string, object?>(\"http.status_code\", [|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("var scope = new Dictionary<string, object> { [\"StatusCode\"] = [|404 => StatusCodes.Status404NotFound|], [\"Size\"] = 404 };")]
    [InlineData("var body = new JsonObject { [\"statusCode\"] = [|404 => StatusCodes.Status404NotFound|], [\"id\"] = 404 };")]
    [InlineData("writer.WriteNumber(\"statusCode\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.Session.SetInt32(\"StatusCode\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("const string Key = \"statusCode\"; values[Key] = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("var code = isThere ? [|200 => StatusCodes.Status200OK|] : [|404 => StatusCodes.Status404NotFound|]; activity.SetTag(\"http.status_code\", code);")]
    [InlineData("var size = configuration.GetValue(\"Closed:StatusCode\", [|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("var size = configuration.GetValue<int>(\"Closed:StatusCode\", defaultValue: [|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("var made = new XElement(\"Reply\", new XElement(\"StatusCode\", [|404 => StatusCodes.Status404NotFound|]), new XAttribute(\"size\", 404));")]
    [InlineData("bag.StatusCode = [|404 => StatusCodes.Status404NotFound|]; bag.Size = 404;")]
    public Task A_number_that_is_put_beside_one(string statement) => NamedAtOwnMember(Code(statement));

    [Theory]
    [InlineData("root.GetProperty(\"statusCode\").GetInt32() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("root.GetProperty(\"response\").GetProperty(\"status_code\").GetInt32() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("root.TryGetProperty(\"statusCode\", out var code) && code.GetInt32() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("node![\"statusCode\"]!.GetValue<int>() is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]")]
    [InlineData("node?[\"statusCode\"]?.GetValue<int>() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)node![\"statusCode\"]! == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("values[\"statusCode\"] is [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)values[\"statusCode\"]! == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("values.TryGetValue(\"statusCode\", out var held) && held is [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("Convert.ToInt32(context.Items[\"StatusCode\"]) == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("int.Parse(context.Request.Headers[\"X-Status-Code\"].ToString()) == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("context.Session.GetInt32(\"StatusCode\") == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("activity.GetTagItem(\"http.response.status_code\") is [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)xml.Element(\"StatusCode\")! == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)bag.StatusCode == [|404 => StatusCodes.Status404NotFound|] && (int)bag.Size != 404")]
    [InlineData("bag.Response.HttpStatus == [|404 => StatusCodes.Status404NotFound|]")]
    public Task A_number_that_is_compared_with_what_is_read_by_one(string test) => NamedAtOwnMember(Code($"if ({test}) return;"));

    [Fact]
    public Task A_number_that_is_compared_with_a_variable_which_holds_it() => NamedAtOwnMember(Code("""
        var status = root.GetProperty("statusCode").GetInt32();
                if (status == [|404 => StatusCodes.Status404NotFound|]) return;
                var read = int.Parse(context.Request.Query["statusCode"].ToString());
                switch (read) { case [|410 => StatusCodes.Status410Gone|]: return; }
        """));

    [Theory]
    [InlineData("log.Value<int>(\"statusCode\") == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("log[\"statusCode\"]!.Value<int>() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)log[\"statusCode\"]! == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("log.SelectToken(\"$.response.statusCode\")!.ToObject<int>() == [|404 => StatusCodes.Status404NotFound|]")]
    public Task A_number_that_is_compared_with_a_token_of_Newtonsoft(string test) =>
        NamedAtOwnMember(Log($"if ({test}) return;"), Newtonsoft);

    [Theory]
    [InlineData("log[\"statusCode\"] = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("log.Add(\"statusCode\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("log.Add(new JProperty(\"statusCode\", [|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("log = new JObject { { \"httpStatus\", [|410 => StatusCodes.Status410Gone|] } };")]
    [InlineData("log = new JObject { [\"statusCode\"] = [|404 => StatusCodes.Status404NotFound|] };")]
    public Task A_number_that_becomes_a_token_of_Newtonsoft(string statement) => NamedAtOwnMember(Log(statement), Newtonsoft);

    [Theory]
    [InlineData("values[\"size\"] = 404;")]
    [InlineData("values[\"status\"] = 200;")]
    [InlineData("values[\"code\"] = 404;")]
    [InlineData("values[\"statusCodeCount\"] = 404;")]
    [InlineData("values[\"status_code_404\"] = 120;")]
    [InlineData("values[\"statusCodes\"] = 404;")]
    [InlineData("values[\"statusCode.length\"] = 404;")]
    [InlineData("activity.SetTag(\"rpc.grpc.status_code\", 404);")]
    [InlineData("activity.SetTag(\"db.response.status_code\", 547);")]
    [InlineData("activity.SetTag(\"url.full\", 404);")]
    [InlineData("activity.SetTag(\"statusCode of the reply\" + isThere, 404);")]
    [InlineData("var columnWidths = new Dictionary<string, int> { [\"statusCode\"] = 120 }; columnWidths[\"statusCode\"] = 100;")]
    [InlineData("var counts = new Dictionary<string, int>(); counts.Add(\"statusCode\", 200); counts[\"statusCode\"] = 300;")]
    [InlineData("var weights = new Dictionary<string, int> { [\"statusCode\"] = 120 }; weights[\"statusCode\"] = 100;")]
    [InlineData("var ranks = new Dictionary<string, int>(); ranks.Add(\"statusCode\", 200);")]
    [InlineData("grid.AddColumn(\"StatusCode\", 120);")]
    [InlineData("grid.Add(\"StatusCode\", 120);")]
    [InlineData("grid.Set(\"StatusCode\", 120);")]
    [InlineData("grid.SetWidth(\"StatusCode\", 120);")]
    [InlineData("grid.SetWidth<int>(\"StatusCode\", 120);")]
    [InlineData("grid.Gauge(\"http.status_code\", 120);")]
    [InlineData("grid.Gauge<int>(\"http.status_code\", 120);")]
    [InlineData("var limit = configuration.GetValue(\"StatusCode:Limit\", 500);")]
    [InlineData("bag.Status = 404; bag.Code = 404; bag.StatusCodes = 404;")]
    [InlineData("if (bag.StatusCode.Length == 404) return;")]
    [InlineData("if (grid.GetWidth(\"statusCode\") == 120) return;")]
    [InlineData("if (grid.GetMaxLength(\"statusCode\") == 500) return;")]
    [InlineData("if (values[\"statusCode\"]!.ToString()!.Length == 100) return;")]
    [InlineData("if (root.GetProperty(\"statusCode\").GetArrayLength() == 100) return;")]
    [InlineData("if (values[\"statusCode\"]!.ToString()!.IndexOf('4') == 100) return;")]
    [InlineData("if (root.GetProperty(\"statusCode\").GetInt32() >= 400) return;")]
    [InlineData("if (root.GetProperty(\"statusCode\").GetInt32() / 100 == 200) return;")]
    [InlineData("if (root.GetProperty(\"orderCount\").GetInt32() == 404) return;")]
    [InlineData("if (string.Format(\"statusCode\", 404) is null) return;")]
    [InlineData("Console.WriteLine(\"statusCode\", 404);")]
    [InlineData("grid.WriteLog(\"statusCode\", 404);")]
    public Task Other_keys_and_collections_say_nothing(string statement) => Silent(Code(statement));

    private static readonly Setup Newtonsoft = new() { References = Package.References("Newtonsoft.Json") };

    private static string Code(string statements) => $$"""
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Xml.Linq;

        public class Grid
        {
            public void Add(string name, int width) { }
            public void Set(string name, int value) { }
            public void AddColumn(string name, object width) { }
            public void SetWidth(string name, int value) { }
            public void SetWidth<T>(string name, T value) { }
            public void Gauge(string name, double value) { }
            public void Gauge<T>(string name, T value) { }
            public void WriteLog(string message, object argument) { }
            public int GetWidth(string name) => 0;
            public int GetMaxLength(string name) => 0;
        }

        public class Log
        {
            public void Write(
                HttpContext context, Exception fault, Activity activity, Counter<int> counter, Dictionary<string, object?> values,
                JsonElement root, JsonNode? node, Utf8JsonWriter writer, XElement xml, IConfiguration configuration, dynamic bag, Grid grid, bool isThere)
            {
                {{statements}}
            }
        }
        """;

    private static string Log(string statement) => $$"""
        using Newtonsoft.Json.Linq;

        public class Logs { public void Read(JObject log) { {{statement}} } }
        """;
}
