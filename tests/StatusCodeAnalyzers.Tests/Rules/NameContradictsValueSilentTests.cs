using System.Collections.Immutable;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Names that some registry gives the value, and numbers that are not HTTP's.</summary>
public class NameContradictsValueSilentTests
{
    [Fact]
    public Task Several_that_are_counted_on_or_of_another_class_are_numbers_of_its_own() => Verify.Silent<NameContradictsValueAnalyzer>("""
        public enum HttpErrors { NotFound = 400, Conflict = 401 }
        public enum HttpErrorCodes { NotFound = 400, Conflict = 402, BadRequest = 403 }
        public enum HttpStatusKinds { Created = 400, NotFound = 200 }
        public enum HttpResponseCode { NotFound = 440, Conflict = 450 }
        public enum ApiCode { NotFound = 400, BadRequest = 404 }
        """);

    [Fact]
    public Task Any_registry_that_gives_the_value_that_name_makes_it_right() => Verify.Silent<NameContradictsValueAnalyzer>("""
        public static class HttpStatusCodes
        {
            public const int Ok = 200, NotFound = 404, MovedTemporarily = 302, LoopDetected = 482, Ambiguous = 300, Redirect = 302, RedirectMethod = 303;
            public const int RedirectKeepVerb = 307, Moved = 301, SwitchProxy = 306, Unused = 306, ImATeapot = 418, AuthenticationTimeout = 419, PageExpired = 419;
            public const int PayloadTooLarge = 413, ContentTooLarge = 413, RequestEntityTooLarge = 413, UriTooLong = 414, RequestUriTooLong = 414;
            public const int UnprocessableEntity = 422, UnprocessableContent = 422, ClientClosedRequest = 499, ServerTimeOut = 504, WebServerIsDown = 521;
            public const int NonAuthoritative = 203, NonAuthoritativeInformation = 203, MultiStatus = 207, IMUsed = 226, TooEarly = 425, EarlyHints = 103;
        }

        public enum SipCodes { Ambiguous = 485, NotAcceptable = 606, LoopDetected = 508, Ok = 200 }
        """);

    [Fact]
    public Task What_SIP_or_a_vendor_calls_otherwise_is_fine_in_HTTP() => Verify.Silent<NameContradictsValueAnalyzer>("""
        public static class HttpErrors
        {
            public const int NotFound = 404, BadRequest = 400;
            public const int InvalidToken = 403, MessageTooLarge = 413, Rejected = 400, RequestPending = 202, ServerTimeout = 503, TokenRequired = 403, Redirect = 301, Moved = 308;
            public const int BandwidthLimitExceeded = 429, ExtensionRequired = 426, MethodFailure = 500, Blocked = 403, RedirectKeepVerb = 308, ExpiredPassword = 401;
        }
        """);

    [Fact]
    public Task Numbers_that_a_type_counts_for_itself_are_not_HTTPs() => Verify.Silent<NameContradictsValueAnalyzer>("""
        public enum OrderStatus { Created = 100, Accepted = 200, Processing = 300, NotFound = 400 }
        public enum ParcelState { Created = 100, Accepted = 200, Processing = 300, Gone = 400, Found = 500 }
        public enum StatusCode { Created = 100, Shipped = 200, Ok = 300 }
        public enum ResponseCode { Accepted = 100, Failed = 200 }
        public enum ErrorCode { None = 0, InvalidArgument = 100, NotFound = 101, BadRequest = 102, Unauthorized = 103 }
        public enum ErrorNumbers { NotFound = 104, BadRequest = 105 }
        public enum ApiErrorCode { Ok = 200, NotFound = 201, BadRequest = 202, Conflict = 203 }
        public enum ServiceErrors { Invalid = 400, NotFound = 401, Duplicate = 402 }
        public enum Counted { First = 100, Second, NotFound = 400, Fourth }
        public enum HttpErrors { NotFound = 100, BadRequest = 101 }
        public enum HttpQueueState { Queued = 100, Accepted = 200, Processing = 300 }
        public static class EventIds { public const int NotFound = 101, HttpNotFound = 400; }
        public static class HttpEvents { public const int NotFound = 400; }
        public static class HttpLogEvents { public const int NotFound = 400, Ok = 200; }
        public enum RtspStatusCode { Ok = 200, NotFound = 404, RequestTimeout = 451, NotImplemented = 551 }
        public enum GrpcStatusCode { NotFound = 405 }
        public enum CoapCodes { NotFound = 132, BadRequest = 128 }
        public static class Errors { public const int NotFound = 501; }
        public static class Limits { public const int TooManyRequests = 500, RequestTimeout = 300, Continue = 200; }
        public static class Layout { public const int Accepted = 120, Found = 300, Ok = 600; }
        """);

    [Fact]
    public Task A_single_common_word_says_nothing_by_itself() => Verify.Silent<NameContradictsValueAnalyzer>("""
        public static class Codes { public const int Created = 400; }
        public static class ApiCode { public const int Conflict = 400; }
        public class OrdersController { private const int Gone = 404; private static int Locked => 409; }
        public static class Mixed { public const int Ok = 200, Created = 202; }
        """);

    [Fact]
    public Task Only_definitions_are_looked_at() => Verify.Silent<NameContradictsValueAnalyzer>("""
        using System.Collections.Generic;
        using Microsoft.Extensions.Logging;

        public class HttpCodes
        {
            public static readonly EventId NotFound = 400;
            public static readonly Dictionary<string, int> Phrases = new() { ["NotFound"] = 400 };
            public static readonly int Unprocessable = 400 + 22, BadRequest = Phrases["BadRequest"];
            public const string Conflict = "400";
            public const int Forbidden = Microsoft.AspNetCore.Http.StatusCodes.Status401Unauthorized;
            public const double BadGateway = 400;
            public const int NotFound2 = 400, PageNotFound = 400, NotFoundTimeout = 300, MovedPermanently = 30, SeeOther = 999, Gone = 4100;
            public int InternalServerError = 400;
            public static int ServiceUnavailable = 400;
            public int TooManyRequests { get; } = 400;
            public int RequestTimeout => 500;

            public int Send(int notFound = 400)
            {
                var badRequest = 404;
                return badRequest + notFound;
            }
        }
        """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Verify.Silent<NameContradictsValueAnalyzer>(
            "// <auto-generated/>\npublic static class HttpCodes { public const int NotFound = 400; }");

    [Fact]
    public Task A_project_that_cannot_speak_HTTP_is_left_alone() =>
        Verify.Silent<NameContradictsValueAnalyzer>(
            "public static class HttpCodes { public const int NotFound = 400; }", setup: WithoutHttp);

    private static Setup WithoutHttp
    {
        get
        {
            var core = ReferencePack.NetCoreOnly.References
                .Where(reference => Path.GetFileName(reference.Display) is "System.Runtime.dll")
                .ToImmutableArray();
            return new() { Packs = [ReferencePack.NetCoreOnly with { References = core }], ImplicitUsings = false, Generators = [] };
        }
    }
}
