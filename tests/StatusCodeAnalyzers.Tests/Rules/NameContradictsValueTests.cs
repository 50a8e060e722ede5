using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class NameContradictsValueTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task Constants_enum_members_and_static_members_are_reported() => Reports("""
        using System.Net;

        public static class Codes { public const int NotFound = [|400|]; }

        public static class StatusCodeNumbers
        {
            public static readonly int BadRequest = ([|404|]);
            public static int Conflict => 409;
            public static int TooManyRequests => 0x1AD;
        }

        public static class ApiCodes { public static int NotFound => [|0x190|]; }

        public enum ApiCode { NotFound = [|400|] }

        public enum WebCodes : ushort { Ok = 200, NotFound = [|400|] }

        public static class StatusCodeReplies
        {
            public static readonly HttpStatusCode NotFound = (HttpStatusCode)[|400|];
        }

        public class OrdersController
        {
            private const int NotFound = [|400|];
        }

        public static class Gateway
        {
            public const long HttpNotFound = [|400|];
        }
        """);

    [Theory]
    [InlineData("StatusNotFound")]
    [InlineData("Status404NotFound")]
    [InlineData("Status400NotFound")]
    [InlineData("HTTP_NOT_FOUND")]
    [InlineData("HttpNotFound")]
    [InlineData("http_404_not_found")]
    [InlineData("NotFoundStatusCode")]
    [InlineData("NOT_FOUND_STATUS_CODE")]
    public Task The_words_around_a_phrase_do_not_hide_it(string name) =>
        Reports(
            $"public static class Gateway {{ public const int {name} = [|400|]; public const int Retries = 3, Timeout = 100; }}",
            $"{name} is 404 in HTTP (RFC 9110 §15.5.5), but its value is 400 Bad Request");

    [Fact]
    public Task At_the_top_level_and_in_methods_a_constant_is_a_definition_too() => Reports("""
        const int NotFound = [|400|];
        System.Console.WriteLine(NotFound);
        """);

    [Fact]
    public Task The_message_says_both_codes() => Reports(
        """
        public static class HttpCodes
        {
            public const int Ok = 200;
            public const int Created = [|202|];
            public const int NoContent = [|566|];
            public const int Forbidden = [|430|];
            public const int Conflict = 409;
            public const int Gone = 410;
            public const int ClientClosedRequest = [|498|];
            public const int InternalServerError = [|520|];
            public const int BadGateway = 502;
            public const int ServiceUnavailable = 503;
            public const int UnprocessableEntity = 422;
            public const int RequestEntityTooLarge = [|414|];
        }
        """,
        """
        Created is 201 in HTTP (RFC 9110 §15.3.2), but its value is 202 Accepted
        NoContent is 204 in HTTP (RFC 9110 §15.3.5), but its value is 566
        Forbidden is 403 in HTTP (RFC 9110 §15.5.4), but its value is 430 Flow Failed
        ClientClosedRequest is 499 at nginx, ASP.NET Core, Cloud Foundry, but its value is 498 Invalid Token
        InternalServerError is 500 in HTTP (RFC 9110 §15.6.1), but its value is 520 Web server returns an unknown error
        RequestEntityTooLarge is 413 in HTTP (RFC 9110 §15.5.14), but its value is 414 URI Too Long
        """);

    [Fact]
    public Task A_list_of_SIP_has_the_meanings_of_SIP() => Reports(
        """
        public enum SipResponseStatusCodes
        {
            None = 0,
            Trying = 100,
            Ringing = 180,
            OK = 200,
            AlternativeService = [|304|],
            NotFound = [|400|],
            BusyHere = 486,
            LoopDetected = 482,
            BusyEverywhere = 600,
            NotAcceptable = 606,
        }
        """,
        """
        AlternativeService is 380 in SIP (RFC 3261 §21.3.5), but its value is 304 Not Modified
        NotFound is 404 in SIP (RFC 3261 §21.4.5), but its value is 400 Bad Request
        """);

    [Fact]
    public Task What_is_right_beside_it_is_evidence() => Reports("""
        public enum Outcome { BadRequest = 400, Unauthorized = [|403|], NotFound = 404, Conflict = 409, Gone = 410, TooManyRequests = [|428|], Teapot = 1 }

        public static class Failures { public const int NotFound = 404, BadGateway = [|503|]; }
        """);

    [Fact]
    public Task Two_wrong_ones_do_not_hush_each_other() => Reports("""
        public static class HttpCodes { public const int Created = [|202|]; public const int NotFound = [|400|]; }

        public static class HttpStatuses
        {
            public const int Ok = 200;
            public const int Created = [|202|];
            public const int NotFound = [|400|];
            public const int Conflict = [|410|];
        }

        public static class Replies { public const int HTTP_NOT_FOUND = [|400|], HTTP_CREATED = [|202|]; }
        """);

    [Fact]
    public async Task The_description_and_the_link_are_of_the_code_that_the_name_is()
    {
        var reported = Assert.Single(
            await Verify.Reports<NameContradictsValueAnalyzer>(
                "public static class HttpCodes { public const int NotFound = [|400|]; }", setup: Newest));

        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5", reported.Descriptor.HelpLinkUri);
        Assert.StartsWith(
            "HTTP 404 Not Found", reported.Descriptor.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
    }

    private static Task Reports(string code, string? message = null) =>
        Verify.Reports<NameContradictsValueAnalyzer>(code, message: message);
}
