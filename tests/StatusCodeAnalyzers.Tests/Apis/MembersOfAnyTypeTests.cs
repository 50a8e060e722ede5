using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Apis;

/// <summary>Members whose type says little, where the name says enough.</summary>
public class MembersOfAnyTypeTests : UseTests
{
    [Theory]
    [InlineData("new Message { StatusCode = [|302 => StatusCodes.Status302Found|] }")]
    [InlineData("(int?)message.StatusCode == [|401 => StatusCodes.Status401Unauthorized|]")]
    [InlineData("(int)message.StatusCode! != [|401 => StatusCodes.Status401Unauthorized|]")]
    [InlineData("message.StatusCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]")]
    [InlineData("message.StatusCode!.Equals([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("message.StatusCode ?? [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("new Reply<int>([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("Message.Send(404, [|404 => StatusCodes.Status404NotFound|])")]
    public Task Where_anything_can_stand_a_name_that_says_status_code_is_enough(string value) => NamedAtOwnMember($$"""
        public class Message
        {
            public object? StatusCode { get; set; }
            public object? Status { get; set; }
            public static object Send(object id, object statusCode) => id;
        }

        public class Reply<TCode>
        {
            public Reply(TCode httpStatusCode) { }
        }

        public static class Shop
        {
            public static object Close(Message message) => {{value}};
        }
        """);

    [Theory]
    [InlineData("new Message { Status = 302, Code = 404, Value = 500, StatusCodeTimeout = 500 }")]
    [InlineData("message.Status is 404")]
    [InlineData("(int)message.Code! == 404")]
    [InlineData("new Reply<int>(404)")]
    public Task Where_anything_can_stand_a_plain_name_is_not(string value) => Silent($$"""
        public class Message
        {
            public object? Status { get; set; }
            public object? Code { get; set; }
            public object? Value { get; set; }
            public object? StatusCodeTimeout { get; set; }
        }

        public class Reply<TCode>
        {
            public Reply(TCode status) { }
        }

        public static class Shop
        {
            public static object Close(Message message) => {{value}};
        }
        """);

    [Theory]
    [InlineData("public class GrpcJsonResponse { public int HttpStatusCode { get; set; } = [|200 => StatusCodes.Status200OK|]; }")]
    [InlineData("public static class GrpcErrors { public static int Map(int httpStatus) { switch (httpStatus) { case [|400 => StatusCodes.Status400BadRequest|]: return 3; default: return 2; } } }")]
    [InlineData("public static class GrpcErrors { public static string Map(int http_status_code) => http_status_code switch { [|404 => StatusCodes.Status404NotFound|] => \"NOT_FOUND\", _ => \"UNKNOWN\" }; }")]
    public Task A_name_that_says_HTTP_counts_in_whatever_type(string type) => NamedAtOwnMember(type);

    [Theory]
    [InlineData("public class GrpcReply { public int StatusCode { get; set; } = 404; }")]
    [InlineData("public class GrpcReply { public int GrpcHttpStatus { get; set; } = 404; }")]
    [InlineData("public static class Grpc { public static bool IsMissing(int responseCode) => responseCode == 404; }")]
    public Task A_name_that_does_not_is_of_the_protocol_that_its_type_speaks(string type) => Silent(type);

    [Theory]
    [InlineData("MapExceptionToStatusCode[typeof(FormatException)] = [|400 => StatusCodes.Status400BadRequest|];")]
    [InlineData("MapExceptionToStatusCode.Add(typeof(FormatException), [|400 => StatusCodes.Status400BadRequest|]);")]
    [InlineData("MapExceptionToStatusCode = new() { [typeof(FormatException)] = [|400 => StatusCodes.Status400BadRequest|] };")]
    public Task A_map_of_things_to_status_codes_holds_them(string statement) => NamedAtOwnMember($$"""
        public class Options
        {
            public Dictionary<Type, int> MapExceptionToStatusCode { get; set; } = new();

            public void Configure() { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("expected")]
    [InlineData("value")]
    [InlineData("actual")]
    public Task The_one_number_that_a_status_code_type_is_made_with_is_its_code(string name) => NamedAtOwnMember($$"""
        public class StatusCodeAssertion
        {
            public StatusCodeAssertion(int {{name}}) { }

            public static StatusCodeAssertion NotModified() => new StatusCodeAssertion([|304 => StatusCodes.Status304NotModified|]);
        }
        """);

    [Theory]
    [InlineData("class StatusCodeCache { public StatusCodeCache(int capacity) { } object A() => new StatusCodeCache(200); }")]
    [InlineData("class StatusCodeCounter { public StatusCodeCounter(int initial) { } object A() => new StatusCodeCounter(100); }")]
    [InlineData("class StatusCodeRetry { public StatusCodeRetry(int expected, int delay) { } object A() => new StatusCodeRetry(100, 500); }")]
    [InlineData("class StatusAssertion { public StatusAssertion(int expected) { } object A() => new StatusAssertion(200); }")]
    public Task Another_number_that_such_a_type_is_made_with_is_not(string type) => Silent(type);
}
