using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Where own members are given a code.</summary>
public class UseNamedConstantForOwnMemberTests : UseTests
{
    [Fact]
    public Task Says_what_the_number_means() => Verify.Reports<StatusCodeAnalyzers.Rules.UseNamedConstantForOwnMemberAnalyzer>(
        "public class Reply { public int StatusCode = [|404|]; }",
        message: "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound");

    [Theory]
    [InlineData("Reply([|404 => StatusCodes.Status404NotFound|], \"x\")")]
    [InlineData("Reply(statusCode: [|404 => StatusCodes.Status404NotFound|], body: \"x\")")]
    [InlineData("Reply(body: \"x\", statusCode: [|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("Reply(order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|], \"x\")")]
    [InlineData("Reply(order switch { null => [|404 => StatusCodes.Status404NotFound|], _ => [|200 => StatusCodes.Status200OK|] }, \"x\")")]
    [InlineData("this.Reply([|404 => StatusCodes.Status404NotFound|], \"404\")")]
    [InlineData("Generic<string>([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("Nullable([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("Params(\"x\", [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|])")]
    public Task An_argument(string call) => NamedAtOwnMember(Controller($$"""
        object Reply(int statusCode, string body) => body + statusCode;
            object Generic<T>(int statusCode) => typeof(T).Name + statusCode;
            object Nullable(int? statusCode) => $"{statusCode}";
            object Params(string body, params int[] statusCodes) => body + statusCodes.Length;

            object Get(Order? order) => {{call}};
        """));

    [Theory]
    [InlineData("public static object Create(int statusCode = [|400 => StatusCodes.Status400BadRequest|]) => $\"{statusCode}\";")]
    [InlineData("public static object Create(string body, int? statusCode = [|400 => StatusCodes.Status400BadRequest|]) => body + statusCode;")]
    [InlineData("public Envelope(int httpStatus = [|400 => StatusCodes.Status400BadRequest|]) => Console.WriteLine(httpStatus);")]
    [InlineData("public delegate void Send(int statusCode = [|400 => StatusCodes.Status400BadRequest|]);")]
    [InlineData("public interface ISender { void Send(int statusCode = [|400 => StatusCodes.Status400BadRequest|]); }")]
    [InlineData("public object this[int statusCode = [|400 => StatusCodes.Status400BadRequest|]] => $\"{statusCode}\";")]
    public Task A_parameters_default(string member) => NamedAtOwnMember($"public class Envelope\n{{\n    {member}\n}}");

    [Fact]
    public Task The_default_of_a_primary_constructors_parameter() => NamedAtOwnMember("""
        public record ApiError(string Message, int StatusCode = [|400 => StatusCodes.Status400BadRequest|]);

        public class NotFoundError(string message) : ApiException(message, [|404 => StatusCodes.Status404NotFound|]);

        public class ApiException(string message, int statusCode = [|500 => StatusCodes.Status500InternalServerError|]) : Exception(message)
        {
            public int StatusCode { get; } = statusCode;
        }
        """, CSharp12);

    [Theory]
    [InlineData("public ShopException() : base([|500 => StatusCodes.Status500InternalServerError|])\n    {\n    }")]
    [InlineData("public ShopException(string s) : base(statusCode: s == \"\" ? [|400 => StatusCodes.Status400BadRequest|] : [|500 => StatusCodes.Status500InternalServerError|])\n    {\n    }")]
    [InlineData("public ShopException() : this([|500 => StatusCodes.Status500InternalServerError|], 1)\n    {\n    }\n\n    private ShopException(int statusCode, int n) : base(statusCode + n - n)\n    {\n    }")]
    public Task A_constructor_initializer(string constructor) => NamedAtOwnMember($$"""
        public class ApiException : Exception
        {
            public ApiException(int statusCode) => Data["status"] = statusCode;
        }

        public class ShopException : ApiException
        {
            {{constructor}}
        }
        """);

    [Theory]
    [InlineData("new Envelope { StatusCode = [|404 => StatusCodes.Status404NotFound|] }")]
    [InlineData("new Envelope { Body = \"x\", StatusCode = missing ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|] }")]
    [InlineData("new Envelope { Inner = { StatusCode = [|404 => StatusCodes.Status404NotFound|] } }")]
    [InlineData("new Envelope { Inner = new() { StatusCode = [|404 => StatusCodes.Status404NotFound|] } }")]
    [InlineData("new Dto([|404 => StatusCodes.Status404NotFound|], \"x\")")]
    [InlineData("new Dto(Text: \"x\", StatusCode: [|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("new Dto(0, \"\") with { StatusCode = [|404 => StatusCodes.Status404NotFound|] }")]
    [InlineData("new { StatusCode = [|404 => StatusCodes.Status404NotFound|] }")]
    public Task An_initializer(string creation) => NamedAtOwnMember($$"""
        public class Envelope
        {
            public int StatusCode { get; set; }
            public string? Body { get; set; }
            public Envelope Inner { get; init; } = null!;
        }

        public record Dto(int StatusCode, string Text);

        public static class Replies
        {
            public static object Miss(bool missing) => missing ? {{creation}} : "";
        }
        """);

    [Theory]
    [InlineData("StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("this.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("StatusCodeOverride ??= [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("_responseCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("other.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("(StatusCode, Text) = ([|404 => StatusCodes.Status404NotFound|], \"x\");")]
    [InlineData("foreach (var e in new[] { other }) e.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    public Task An_assignment(string statement) => NamedAtOwnMember($$"""
        public class Envelope
        {
            private int _responseCode;
            public int StatusCode { get; set; }
            public int? StatusCodeOverride { get => _responseCode; set => _responseCode = value ?? 0; }
            public string Text { get; set; } = "";

            public void Miss(Envelope other)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("[Fails([|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[Fails(statusCode: [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[Fails(StatusCode = [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[Fails(Codes = new[] { 1 }, StatusCode = [|404 => StatusCodes.Status404NotFound|])]")]
    public Task An_own_attribute(string attribute) => NamedAtOwnMember($$"""
        public class FailsAttribute : Attribute
        {
            public FailsAttribute(int statusCode = 0) => StatusCode = statusCode;
            public int StatusCode { get; set; }
            public int[] Codes { get; set; } = {};
        }

        {{attribute}}
        public class Orders
        {
        }
        """);

    [Fact]
    public Task An_indexer() => NamedAtOwnMember("""
        public class Pages
        {
            public string this[int statusCode] => $"{statusCode}.html";

            public string Missing => this[[|404 => StatusCodes.Status404NotFound|]];
        }
        """);
}
