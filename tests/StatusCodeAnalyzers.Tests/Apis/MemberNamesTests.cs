using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Apis;

/// <summary>How far a name is trusted: one theory for each row of the measured table.</summary>
public class MemberNamesTests : UseTests
{
    [Theory]
    [InlineData("statusCode")]
    [InlineData("StatusCode")]
    [InlineData("statuscode")]
    [InlineData("STATUS_CODE")]
    [InlineData("status_code")]
    [InlineData("_statusCode")]
    [InlineData("m_statusCode")]
    [InlineData("httpStatusCode")]
    [InlineData("HTTPStatusCode")]
    [InlineData("expectedStatusCode")]
    [InlineData("statusCodeOverride")]
    [InlineData("defaultErrorStatusCode")]
    [InlineData("httpStatus")]
    [InlineData("HttpStatus")]
    [InlineData("httpCode")]
    [InlineData("responseCode")]
    [InlineData("httpResponseCode")]
    [InlineData("expectedStatus")]
    [InlineData("actualStatus")]
    [InlineData("RejectionStatus")]
    [InlineData("responseStatus")]
    [InlineData("upstreamStatus")]
    [InlineData("notFoundStatusCode")]
    [InlineData("returnedStatusCode")]
    public Task A_name_that_says_status_is_enough(string name) => NamedAtOwnMember($$"""
        public static class Shop
        {
            public static int {{name}};

            public static void Close() => {{name}} = [|503 => StatusCodes.Status503ServiceUnavailable|];
        }
        """);

    [Theory]
    [InlineData("ToStatusCode = 400;")]
    [InlineData("FromToStatusCodes[1] = 400;")]
    [InlineData("StatusCodeFrom = 400; StatusCodeTo = 499;")]
    public Task The_ends_of_a_range_are_none(string statement) => Silent($$"""
        public class Options
        {
            public int ToStatusCode, StatusCodeFrom, StatusCodeTo;
            public Dictionary<int, int> FromToStatusCodes { get; set; } = new();

            public void Configure() { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("new { status = [|503 => StatusCodes.Status503ServiceUnavailable|], message = \"closed\" }")]
    [InlineData("new { code = [|503 => StatusCodes.Status503ServiceUnavailable|], error = \"closed\", traceId = \"1\" }")]
    [InlineData("new { code = [|503 => StatusCodes.Status503ServiceUnavailable|], data = rows }")]
    [InlineData("new { Success = false, Status = [|503 => StatusCodes.Status503ServiceUnavailable|] }")]
    [InlineData("new { title = \"closed\", @status = [|503 => StatusCodes.Status503ServiceUnavailable|], seconds = 404 }")]
    [InlineData("new { errorMessage = \"closed\", StatusCode = [|503 => StatusCodes.Status503ServiceUnavailable|] }")]
    public Task Plain_status_or_code_counts_in_an_anonymous_body(string body) => NamedAtOwnMember($$"""
        public static class Shop
        {
            public static IResult Close(int[] rows) => Results.Json({{body}});
        }
        """);

    [Theory]
    [InlineData("new { status = 404, id = 7 }")]
    [InlineData("new { code = 404, name = \"desk\" }")]
    [InlineData("new { orderStatus = 404, message = \"sent\" }")]
    [InlineData("new { countryCode = 404, data = 7 }")]
    [InlineData("new { exitCode = 404, message = \"sent\" }")]
    public Task Silent_in_an_anonymous_object_that_is_no_body(string value) => Silent($$"""
        public static class Shop
        {
            public static object Row() => {{value}};
        }
        """);

    [Theory]
    [InlineData("CreateHttpReply", "Shop")]
    [InlineData("Respond", "ApiReply")]
    [InlineData("Respond", "ProblemFactory")]
    [InlineData("WriteError", "Shop")]
    [InlineData("ToResult", "Shop")]
    [InlineData("SendResponse", "Shop")]
    [InlineData("Fail", "RequestPipeline")]
    [InlineData("CreateAPIError", "Shop")]
    [InlineData("RespondWithException", "Shop")]
    public Task Plain_status_counts_beside_a_word_of_http(string method, string type) => NamedAtOwnMember($$"""
        public static class {{type}}
        {
            public static void {{method}}(int status) => Console.WriteLine(status);

            public static void Close() => {{method}}([|503 => StatusCodes.Status503ServiceUnavailable|]);
        }
        """);

    [Theory]
    [InlineData("public class ApiError { public int Status { get; set; } = [|400 => StatusCodes.Status400BadRequest|]; }")]
    [InlineData("public class ErrorResponse { public int? Status { get; set; } = [|400 => StatusCodes.Status400BadRequest|]; }")]
    [InlineData("public class OrderException : Exception { public int Status = [|400 => StatusCodes.Status400BadRequest|]; }")]
    [InlineData("public record ResultDto { public int Status { get; init; } = [|200 => StatusCodes.Status200OK|]; }")]
    public Task Plain_status_counts_in_a_type_that_speaks_http(string type) => NamedAtOwnMember(type);

    [Theory]
    [InlineData(
        "public class BitpayHttpException : Exception { public BitpayHttpException(int code, string message) : base(message) { } }",
        "new BitpayHttpException({0}, \"x\")")]
    [InlineData("public class HttpError { public HttpError(int errorCode) { } }", "new HttpError({0})")]
    [InlineData("public class ResponseWriter { public ResponseWriter(int code) { } }", "new ResponseWriter({0})")]
    [InlineData("public class Stub { public static Stub WithStatusCode(int code) => new(); }", "Stub.WithStatusCode({0})")]
    [InlineData("public class Stub { public static Stub WithStatusCode(int value) => new(); }", "Stub.WithStatusCode({0})")]
    [InlineData("public class Stub { public static Stub StatusCodeShouldBe(int expected) => new(); }", "Stub.StatusCodeShouldBe({0})")]
    public Task Plain_code_counts_beside_a_word_that_only_http_has(string type, string use) => NamedAtOwnMember($$"""
        {{type}}

        public static class Uses
        {
            public static object Make() => {{string.Format(System.Globalization.CultureInfo.InvariantCulture, use, "[|404 => StatusCodes.Status404NotFound|]")}};
        }
        """);

    [Theory]
    [InlineData("status", "Order")]
    [InlineData("status", "Invoice")]
    [InlineData("code", "Country")]
    [InlineData("code", "Error")]
    [InlineData("errorCode", "Torrent")]
    [InlineData("errorCode", "ErrorHandler")]
    [InlineData("code", "Result")]
    [InlineData("statusText", "Label")]
    [InlineData("number", "StatusBar")]
    [InlineData("statusId", "HttpReply")]
    [InlineData("statusEventId", "HttpReply")]
    [InlineData("statusDelayInSeconds", "HttpReply")]
    [InlineData("maxStatusLength", "HttpReply")]
    [InlineData("minStatusCode", "HttpReply")]
    [InlineData("statusCodeRangeStart", "HttpReply")]
    [InlineData("firstErrorStatusCode", "HttpReply")]
    [InlineData("grpcStatusCode", "Reply")]
    [InlineData("websocketCloseStatusCode", "Reply")]
    [InlineData("exitCode", "HttpTool")]
    [InlineData("hashCode", "HttpReply")]
    [InlineData("zipCode", "HttpRequest")]
    [InlineData("countryCode", "HttpResponse")]
    [InlineData("paymentStatus", "PaymentResult")]
    [InlineData("shipmentStatus", "ShipmentResponse")]
    [InlineData("orderStatus", "OrderRequest")]
    [InlineData("responseCodeLength", "Reply")]
    [InlineData("size", "HttpStatusCodeTable")]
    [InlineData("value", "Response")]
    public Task Another_name_does_not_count(string name, string type) => Silent($$"""
        public class {{type}}
        {
            public int {{name}};

            public void Reset() => {{name}} = 404;
        }
        """);

    [Theory]
    [InlineData("[StatusCode] int number")]
    [InlineData("[ActionResultStatusCode] int number")]
    [InlineData("[Shop.StatusCode] int? number")]
    public Task A_parameter_with_a_status_code_attribute_counts_whatever_its_name(string parameter) => NamedAtOwnMember($$"""
        namespace Shop;

        [AttributeUsage(AttributeTargets.Parameter)]
        public class StatusCodeAttribute : Attribute;

        [AttributeUsage(AttributeTargets.Parameter)]
        public class ActionResultStatusCodeAttribute : Attribute;

        public static class Replies
        {
            public static void Send({{parameter}}) => Console.WriteLine(number);

            public static void Miss() => Send([|404 => StatusCodes.Status404NotFound|]);
        }
        """, CSharp12);

    [Theory]
    [InlineData("sipStatusCode")]
    [InlineData("sipResponseCode")]
    [InlineData("SipStatus")]
    public Task A_sip_name_takes_a_sip_constant(string name) => NamedAtOwnMember($$"""
        public class Call
        {
            public int {{name}} { get; set; } = [|486 => SipStatusCodes.Status486BusyHere|];
        }
        """);
}
