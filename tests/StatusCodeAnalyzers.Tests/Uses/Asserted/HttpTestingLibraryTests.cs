namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Alba, Flurl, WireMock.Net and MockHttp, and a line of JustEat.HttpClientInterception.</summary>
public class HttpTestingLibraryTests : UseTests
{
    private const string Interception = """

        public class HttpRequestInterceptionBuilder { public HttpRequestInterceptionBuilder WithStatus(int statusCode) => this; }
        """;

    private static readonly Setup Libraries = new()
    {
        References = Package.References(
            "Alba",
            "Flurl",
            "Flurl.Http",
            "JsonConverter.Abstractions",
            "RichardSzalay.MockHttp",
            "WireMock.Net.Abstractions",
            "WireMock.Net.Minimal",
            "WireMock.Net.Shared"),
    };

    [Theory]
    [InlineData("scenario.StatusCodeShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("Response.Create().WithStatusCode([|404 => StatusCodes.Status404NotFound|]).WithBody(\"404\");")]
    [InlineData("Response.Create().WithDelay(500).WithStatusCode([|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("test.RespondWith(\"x\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("test.RespondWith(status: [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("test.RespondWithJson(new { id = 404 }, [|201 => StatusCodes.Status201Created|]);")]
    [InlineData("new HttpRequestInterceptionBuilder().WithStatus([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("\"https://shop.example\".AllowHttpStatus([|404 => StatusCodes.Status404NotFound|], [|409 => StatusCodes.Status409Conflict|]);")]
    public Task A_raw_code_is_named(string statement) => NamedAtOwnMember(
        $$"""
        using Alba;
        using Flurl.Http;
        using Flurl.Http.Testing;
        using WireMock.RequestBuilders;
        using WireMock.ResponseBuilders;

        public class OrderTests
        {
            public void Missing_order(Scenario scenario, HttpTest test)
            {
                {{statement}}
            }
        }
        {{Interception}}
        """,
        Libraries);

    /// <summary>Its numbers are of the framework's own enum.</summary>
    [Fact]
    public Task A_cast_to_the_enum_is_named() => NamedAtFrameworkApi(
        """
        using System.Net;
        using RichardSzalay.MockHttp;

        public class OrderTests
        {
            public void Missing_order(MockHttpMessageHandler handler) =>
                handler.When("/orders/404").Respond([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);
        }
        """,
        Libraries);

    [Fact]
    public Task The_default_of_a_reply_is_named() => NamedAtOwnMember("""
        public class HttpTest
        {
            public HttpTest RespondWith(string body = "", int status = [|200 => StatusCodes.Status200OK|], int delay = 500) => this;
        }
        """);
}
