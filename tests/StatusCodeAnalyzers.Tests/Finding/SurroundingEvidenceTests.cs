using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Finding;

/// <summary>A <c>code</c> whose own type does not speak of HTTP counts where the code around the number does.</summary>
public class SurroundingEvidenceTests : UseTests
{
    internal const string Types = """

        public class AppException : Exception { public AppException(int code, string text) : base(text) { Code = code; } public int Code { get; } }
        public class Envelope { public int Code { get; set; } public int Status { get; set; } public string? Message { get; set; } public int Size { get; set; } }
        public record Fault(int Code, string Text);
        """;

    [Fact]
    public Task A_name_around_it_says_the_phrase() => NamedAtOwnMember("""
        public class NotFoundException : AppException
        {
            public NotFoundException(string text) : base([|404 => StatusCodes.Status404NotFound|], text) { }
        }

        public class OrderConflictException : AppException
        {
            public OrderConflictException() : base(code: [|409 => StatusCodes.Status409Conflict|], "Sold") { }
        }

        public static class Faults
        {
            public static readonly Fault UserNotFound = new([|404 => StatusCodes.Status404NotFound|], "user");
            public static Fault Unauthorized { get; } = new([|401 => StatusCodes.Status401Unauthorized|], "who");
            public static Envelope Ok(string text) => new() { Code = [|200 => StatusCodes.Status200OK|], Message = text };
            public static Envelope BadRequest(string text) { var reply = new Envelope(); reply.Code = [|400 => StatusCodes.Status400BadRequest|]; return reply; }
            public static Envelope InternalServerError(int code = [|500 => StatusCodes.Status500InternalServerError|]) => new() { Code = code };
        }
        """ + Types);

    [Fact]
    public Task A_property_gives_it_back() => NamedAtOwnMember("""
        public interface IFault { int Code { get; } string Text { get; } }

        public class OrderNotFound : IFault
        {
            public int Code => [|404 => StatusCodes.Status404NotFound|];
            public string Text => "none";
        }

        public class OrderConflict : IFault
        {
            public int Code { get { return [|409 => StatusCodes.Status409Conflict|]; } }
            public string Text => "sold";
        }

        public abstract class Failure { protected abstract int Code { get; } }
        public class ForbiddenFailure : Failure { protected override int Code => [|403 => StatusCodes.Status403Forbidden|]; }
        """);

    [Fact]
    public Task The_reply_or_the_text_beside_it_says_the_same() => NamedAtOwnMember("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Body() => NotFound(new Envelope { Code = [|404 => StatusCodes.Status404NotFound|], Message = "none" });
            public IActionResult Given() => Conflict(new Fault([|409 => StatusCodes.Status409Conflict|], "sold"));
            public IActionResult Anonymous() => Ok(new { status = [|200 => StatusCodes.Status200OK|], data = 1 });
            public IActionResult Sent() => StatusCode(StatusCodes.Status422UnprocessableEntity, new Envelope { Status = [|422 => StatusCodes.Status422UnprocessableEntity|] });
            public IResult Minimal() => Results.Json(new Fault([|404 => StatusCodes.Status404NotFound|], "none"), statusCode: StatusCodes.Status404NotFound);
            public object Text() => new Envelope { Message = "Bad Gateway.", Code = [|502 => StatusCodes.Status502BadGateway|] };
            public object Within() => new Fault([|404 => StatusCodes.Status404NotFound|], "Order not found: 12");
            public object Argument() => new Fault([|403 => StatusCodes.Status403Forbidden|], "forbidden");
        }
        """ + Types);

    [Theory]
    [InlineData(
        "public class ApiResult { public int Code { get; set; } = [|200 => StatusCodes.Status200OK|]; public string? Msg { get; set; } public object? Data { get; set; } }",
        "reply.Code == [|401 => StatusCodes.Status401Unauthorized|] ? new ApiResult { Code = [|404 => StatusCodes.Status404NotFound|], Msg = \"none\" } : reply",
        "ApiResult")]
    [InlineData(
        "public record Outcome<T>(int Status, string Message, T? Value, bool IsSuccess);",
        "reply with { Status = [|409 => StatusCodes.Status409Conflict|] } == new Outcome<int>([|404 => StatusCodes.Status404NotFound|], \"none\", 0, false)",
        "Outcome<int>")]
    [InlineData(
        "public class MessageModel { public int status = [|200 => StatusCodes.Status200OK|]; public bool success; public string? msg; public static MessageModel Fail(string text, int code = [|500 => StatusCodes.Status500InternalServerError|]) => new() { status = code, msg = text }; }",
        "MessageModel.Fail(\"x\", [|403 => StatusCodes.Status403Forbidden|])",
        "MessageModel")]
    [InlineData(
        "public class Reply { public int Code { get; set; } public string? Message { get; set; } public object? Result { get; set; } }",
        "reply.Code != [|200 => StatusCodes.Status200OK|] && reply is not { Code: [|404 => StatusCodes.Status404NotFound|] }",
        "Reply")]
    public Task Its_type_has_a_message_and_what_was_asked_for(string type, string value, string given) => NamedAtOwnMember($$"""
        {{type}}

        public static class Shop
        {
            public static object Reply({{given}} reply) => {{value}};
        }
        """);

    [Theory]
    [InlineData(
        "public class Country { public int Code { get; set; } public string? Name { get; set; } public string? Data { get; set; } }",
        "new Country { Code = 404 }")]
    [InlineData("public class Row { public int Code { get; set; } public string? Message { get; set; } }", "new Row { Code = 404 }")]
    [InlineData(
        "public class JobResult { public int Code { get; set; } public string? Message { get; set; } public object? Data { get; set; } }",
        "new JobResult { Code = 404 }")]
    [InlineData(
        "public class Outcome { public int ErrorCode { get; set; } public string? Message { get; set; } public object? Data { get; set; } }",
        "new Outcome { ErrorCode = 404 }")]
    [InlineData(
        "public class Outcome { public int Code { get; set; } public string? Message { get; set; } public object? Data { get; set; } }",
        "new[] { new Outcome { Code = 100 }, new Outcome { Code = 199 }, new Outcome { Code = 1001 }, new Outcome { Code = 460 } }")]
    [InlineData(
        "public class Outcome { public int Size { get; set; } public string? Message { get; set; } public object? Data { get; set; } }",
        "new Outcome { Size = 404 }")]
    [InlineData(
        "namespace Mailing.Smtp { public class Reply { public int Code { get; set; } public string? Message { get; set; } public bool Success { get; set; } } }",
        "new Mailing.Smtp.Reply { Code = 500 }.Code == 503")]
    public Task A_type_that_has_one_of_them_or_other_codes_is_left_alone(string type, string value) => Silent($$"""
        {{type}}

        public static class Shop
        {
            public static object Reply() => {{value}};
        }
        """);

    [Fact]
    public Task An_exception_of_a_web_project_has_no_other_codes() => NamedAtOwnMember("""
        public static class Orders
        {
            public static void Pay() => throw new AppException([|402 => StatusCodes.Status402PaymentRequired|], "Poor");
            public static void Take() => throw new AppException(text: "Sold", code: [|409 => StatusCodes.Status409Conflict|]);
        }
        """ + Types);

    [Fact]
    public Task Without_a_witness_it_is_left_alone() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        public record BadRequest() : Fault(404, "x");

        public class PaymentException(int errorCode) : Exception { public int ErrorCode { get; } = errorCode; public int FailureCode { get; set; } }

        public class StunException(int code) : Exception { public int Code { get; } = code; public static Exception New() => new StunException(401); }

        public class NotFoundEvent { public NotFoundEvent() { Log(new EventId(404), 404, "Not Found"); } private static void Log(EventId id, int size, string text) { } }

        public class OrderNotFound { public int Code => 403; public int Size => 404; public int GetCode() => 404; }

        public class StunNotFound { public Fault Get() => new(404, "x"); }

        public class OrdersController : ControllerBase
        {
            public IActionResult Differs() => BadRequest(new Envelope { Code = 404 });
            public IActionResult Size() => NotFound(new Envelope { Size = 404 });
            public IActionResult Inner() => NotFound(new { code = new { size = 404 } });
            public IActionResult Answered(Envelope reply) => reply.Code switch { 404 => Ok(), 200 => NotFound(), _ => Ok() };
            public IActionResult Sized(Envelope reply) => reply.Size == 404 ? NotFound() : Ok();
            public IActionResult Paid(Envelope order) { if (order.Status == 200) return Ok(); return NoContent(); }
            public IActionResult Negated(Envelope reply) => reply.Code is not 404 ? NotFound() : Ok();
            public IActionResult Unequal(Envelope reply) { if (reply.Code != 404) return NotFound(); return Ok(); }
            public object Early() => new AppException(302, "x");
            public object Errors() => new AppException(499, "x");
            public bool IsGone(AppException fault) => fault.Code == 410;
            public object OfOwnList() => new PaymentException(errorCode: 402) { FailureCode = 404 };
            public object Word() => new Fault(409, "There is a conflict");
            public object Processing() => new Envelope { Code = 102 };
            public object NotFoundPage(int page) => new Envelope { Code = 403, Size = 404 };
        }
        """ + Types, CSharp12);

    [Fact]
    public Task Settings_rule_it_out() => Verify.Silent<UseNamedConstantForOwnMemberAnalyzer>(
        "public static class Faults { public static Envelope NotFound() => new() { Code = 404 }; }" + Types,
        config: "status_codes.excluded_apis = P:Envelope.Code");
}
