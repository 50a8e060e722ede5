using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>Which codes the type URIs of problem details stand for.</summary>
public class CodeUrisTests
{
    [Theory]
    [InlineData(404, "https://tools.ietf.org/html/rfc9110#section-15.5.5")]
    [InlineData(404, "https://datatracker.ietf.org/doc/html/rfc9110#section-15.5.5")]
    [InlineData(404, "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5")]
    [InlineData(404, "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5")]
    [InlineData(404, "http://tools.ietf.org/html/rfc7231#section-6.5.4")]
    [InlineData(404, "https://httpwg.org/specs/rfc7231.html#rfc.section.6.5.4")]
    [InlineData(404, "https://httpwg.org/specs/rfc9110.html#status.404")]
    [InlineData(404, "https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.5")]
    [InlineData(404, "https://httpstatuses.io/404")]
    [InlineData(404, "https://httpstatuses.com/404/")]
    [InlineData(404, "https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404")]
    [InlineData(400, "https://tools.ietf.org/html/rfc7231#section-6.5.1")]
    [InlineData(401, "https://tools.ietf.org/html/rfc7235#section-3.1")]
    [InlineData(403, "https://tools.ietf.org/html/rfc7231#section-6.5.3")]
    [InlineData(409, "https://tools.ietf.org/html/rfc7231#section-6.5.8")]
    [InlineData(412, "https://tools.ietf.org/html/rfc7232#section-4.2")]
    [InlineData(422, "https://tools.ietf.org/html/rfc4918#section-11.2")]
    [InlineData(429, "https://tools.ietf.org/html/rfc6585#section-4")]
    [InlineData(500, "https://tools.ietf.org/html/rfc7231#section-6.6.1")]
    [InlineData(430, "https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5")]
    public void The_section_or_page_of_a_code_stands_for_it(int code, string uri) => Assert.Equal(code, CodeUris.Find(uri));

    [Theory]
    [InlineData("about:blank")]
    [InlineData("not_found")]
    [InlineData("404")]
    [InlineData("https://example.com/problems/404")]
    [InlineData("https://example.com/http/404-not-found")]
    [InlineData("https://httpstatuses.io/1404")]
    [InlineData("https://httpstatuses.io/499")]
    [InlineData("https://httpstatuses.io/200")]
    [InlineData("https://tools.ietf.org/html/rfc9110")]
    [InlineData("https://tools.ietf.org/html/rfc9110#section-15.5")]
    [InlineData("https://tools.ietf.org/html/rfc7807#section-3.1")]
    [InlineData("https://tools.ietf.org/html/rfc7231#section-6.5")]
    [InlineData("https://tools.ietf.org/html/rfc9110#section-15.3.1")]
    public void Other_addresses_stand_for_no_error(string uri) => Assert.Null(CodeUris.Find(uri));

    [Fact]
    public void What_ASP_NET_Core_writes_stands_for_its_code() => Assert.All(
        StatusCatalog.All(Protocol.Http).Where(code => code.Code >= 400 && code.Registration is not Registration.Unused),
        code => Assert.Equal(code.Code, CodeUris.Find(ResponseBody.Of(code, aspNetCore: 10).Type)));
}
