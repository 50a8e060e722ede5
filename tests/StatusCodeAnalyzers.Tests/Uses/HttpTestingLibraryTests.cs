namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Alba, Flurl, WireMock.Net, MockHttp and JustEat.HttpClientInterception, a few lines of each.</summary>
public class HttpTestingLibraryTests : UseTests
{
    private const string Library = """

        public class Scenario { public Scenario StatusCodeShouldBe(int statusCode) => this; public Scenario StatusCodeShouldBeSuccess() => this; }
        public class HttpTest
        {
            public HttpTest RespondWith(string body = "", int status = 200, object? headers = null) => this;
            public HttpTest RespondWithJson(object body, int status = 200) => this;
        }
        public interface IResponseBuilder { IResponseBuilder WithStatusCode(int code); IResponseBuilder WithBody(string body); IResponseBuilder WithDelay(int milliseconds); }
        public static class Response { public static IResponseBuilder Create() => null!; }
        public class HttpRequestInterceptionBuilder { public HttpRequestInterceptionBuilder WithStatus(int statusCode) => this; }
        public static class Flurl { public static string AllowHttpStatus(this string url, params int[] statusCodes) => url; }
        """;

    [Theory]
    [InlineData("scenario.StatusCodeShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("Response.Create().WithStatusCode([|404 => StatusCodes.Status404NotFound|]).WithBody(\"404\");")]
    [InlineData("Response.Create().WithDelay(500).WithStatusCode([|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("test.RespondWith(\"x\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("test.RespondWith(status: [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("test.RespondWithJson(new { id = 404 }, [|201 => StatusCodes.Status201Created|]);")]
    [InlineData("new HttpRequestInterceptionBuilder().WithStatus([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("\"https://shop.example\".AllowHttpStatus([|404 => StatusCodes.Status404NotFound|], [|409 => StatusCodes.Status409Conflict|]);")]
    public Task A_raw_code_is_named(string statement) => NamedAtOwnMember($$"""
        public class OrderTests
        {
            public void Missing_order(Scenario scenario, HttpTest test)
            {
                {{statement}}
            }
        }
        {{Library.Replace("int status = 200", "int status = StatusCodes.Status200OK", StringComparison.Ordinal)}}
        """);

    [Fact]
    public Task The_default_of_a_reply_is_named() => NamedAtOwnMember("""
        public class HttpTest
        {
            public HttpTest RespondWith(string body = "", int status = [|200 => StatusCodes.Status200OK|], int delay = 500) => this;
        }
        """);
}
