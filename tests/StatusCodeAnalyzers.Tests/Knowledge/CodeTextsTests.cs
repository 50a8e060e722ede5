using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>Which texts are the name of a code, exactly.</summary>
public class CodeTextsTests
{
    [Theory]
    [InlineData(404, "Not Found", "Not found", "not found", "not_found", "not-found", "NOT_FOUND", "NotFound", "notFound")]
    [InlineData(429, "Too Many Requests", "too_many_requests", "TooManyRequests")]
    [InlineData(505, "HTTP Version Not Supported", "HTTPVersionNotSupported", "http_version_not_supported", "HttpVersionNotSupported")]
    [InlineData(413, "Content Too Large", "Payload Too Large", "Request Entity Too Large", "payload_too_large")]
    [InlineData(422, "Unprocessable Content", "Unprocessable Entity", "unprocessable_entity")]
    [InlineData(409, "Conflict", "conflict")]
    public void A_name_is_known_in_every_spelling(int code, params string[] names) =>
        Assert.All(names, name => Assert.Equal(code, CodeTexts.Find(name).First().Code));

    [Theory]
    [InlineData("No such order")]
    [InlineData("Order not found")]
    [InlineData("order_not_found")]
    [InlineData("Not Found.")]
    [InlineData("404 Not Found")]
    [InlineData("NotFoundError")]
    [InlineData(" Not Found")]
    [InlineData("Not  Found")]
    [InlineData("_")]
    [InlineData("")]
    public void Other_texts_name_nothing(string text) => Assert.Empty(CodeTexts.Find(text));

    [Theory]
    [InlineData("OK", "Created", "Accepted", "Processing", "Found", "No Content", "Queued", "Ringing")]
    public void No_text_names_a_code_that_is_no_error(params string[] texts) =>
        Assert.All(texts, text => Assert.Empty(CodeTexts.Find(text)));

    /// <summary>Words that everybody uses; a locked account is no 423.</summary>
    [Theory]
    [InlineData("Gone", "Locked", "Failed Dependency", "Too Early", "Upgrade Required", "Insufficient Storage", "Not Extended", "Unused")]
    public void Everyday_words_name_no_code_of_HTTP(params string[] texts) =>
        Assert.All(texts, text => Assert.DoesNotContain(CodeTexts.Find(text), code => code.Protocol is Protocol.Http));

    /// <summary>RFC 6749, 6750, 8628 and OpenID Connect Core.</summary>
    [Theory]
    [InlineData(
        "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope",
        "access_denied", "unsupported_response_type", "server_error", "temporarily_unavailable", "invalid_token", "insufficient_scope",
        "authorization_pending", "slow_down", "expired_token", "interaction_required", "login_required", "account_selection_required",
        "consent_required", "invalid_request_uri", "invalid_request_object", "request_not_supported", "request_uri_not_supported",
        "registration_not_supported")]
    public void The_errors_of_OAuth_name_no_code_of_HTTP(params string[] errors) =>
        Assert.All(errors, error => Assert.DoesNotContain(CodeTexts.Find(error), code => code.Protocol is Protocol.Http));

    [Fact]
    public void One_name_can_be_that_of_several_codes() => Assert.Equal(
        [(Protocol.Http, 406), (Protocol.Sip, 406), (Protocol.Sip, 606)],
        CodeTexts.Find("Not Acceptable").Select(code => (code.Protocol, code.Code)));

    [Fact]
    public void Every_code_of_an_error_is_found_by_its_own_names() => Assert.All(
        StatusCatalog.All(Protocol.Sip).Where(code => code.Code >= 400 && !code.Phrase.Contains('/', StringComparison.Ordinal)),
        code => Assert.All([code.Phrase, code.ErrorSlug], name => Assert.Contains(code, CodeTexts.Find(name))));

    [Theory]
    [InlineData("Not Found", "Bad Request")]
    [InlineData("Not found", "Bad request")]
    [InlineData("not found", "bad request")]
    [InlineData("not_found", "bad_request")]
    [InlineData("not-found", "bad-request")]
    [InlineData("NOT_FOUND", "BAD_REQUEST")]
    [InlineData("NotFound", "BadRequest")]
    [InlineData("Conflict", "Bad Request")]
    [InlineData("conflict", "bad_request")]
    public void Another_code_is_spelled_like_a_text(string text, string expected) =>
        Assert.Equal(expected, CodeTexts.SpelledLike(text, StatusCatalog.Http(400)!));
}
