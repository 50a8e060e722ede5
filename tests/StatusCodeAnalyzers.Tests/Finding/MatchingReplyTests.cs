using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Finding;

/// <summary>A number whose arm or branch is named after the code, or replies with it.</summary>
public class MatchingReplyTests : UseTests
{
    [Fact]
    public Task A_switch_gives_names_their_codes() => NamedAtOwnMember("""
        public enum Failure { None, NotFound, Conflict, Forbidden }

        public static class Failures
        {
            public static int Map(this Failure failure) => failure switch
            {
                Failure.NotFound => [|404 => StatusCodes.Status404NotFound|],
                Failure.Conflict => [|409 => StatusCodes.Status409Conflict|],
                Failure.None => [|200 => StatusCodes.Status200OK|],
                _ => [|500 => StatusCodes.Status500InternalServerError|],
            };

            public static int Map(Exception fault) => fault switch
            {
                UserNotFoundException => [|404 => StatusCodes.Status404NotFound|],
                OrderConflictException { InnerException: null } => [|409 => StatusCodes.Status409Conflict|],
                ArgumentException or FormatException => [|400 => StatusCodes.Status400BadRequest|],
                _ => [|500 => StatusCodes.Status500InternalServerError|],
            };
        }

        public static class MoreFailures
        {
            public static int Pick(this Failure failure) => failure switch { Failure.NotFound => [|404 => StatusCodes.Status404NotFound|], _ => [|500 => StatusCodes.Status500InternalServerError|] };
        }

        public class UserNotFoundException : Exception { }
        public class OrderConflictException : Exception { }
        """);

    [Fact]
    public Task A_switch_to_other_numbers_is_left_alone() => Silent("""
        public enum Failure { None, NotFound, Conflict, Forbidden }

        public static class Failures
        {
            public static int Weigh(this Failure failure) => failure switch { Failure.NotFound => 400, Failure.Conflict => 500, _ => 200 };
            public static int One(this Failure failure) => failure switch { Failure.NotFound => 404, Failure.Conflict => 500, _ => 200 };
        }

        public static class SipReplies
        {
            public static int Map(this Failure failure) => failure switch { Failure.NotFound => 404, Failure.Forbidden => 403, _ => 500 };
        }
        """);

    [Fact]
    public Task A_comparison_is_answered_with_it() => NamedAtOwnMember("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Arms(Envelope reply) => reply.Code switch { [|200 => StatusCodes.Status200OK|] => Ok(), [|404 => StatusCodes.Status404NotFound|] => NotFound(), [|429 => StatusCodes.Status429TooManyRequests|] => Empty(), _ => Empty() };

            public IActionResult Labels(Envelope reply)
            {
                switch (reply.Code)
                {
                    case [|401 => StatusCodes.Status401Unauthorized|]:
                    case [|404 => StatusCodes.Status404NotFound|]:
                        return NotFound(reply.Message);
                    default:
                        return Empty();
                }
            }

            public IActionResult If(Fault fault) { if (fault.Code == [|409 => StatusCodes.Status409Conflict|]) { return Conflict(); } return Empty(); }
            public IActionResult Ternary(Fault fault) => [|400 => StatusCodes.Status400BadRequest|] == fault.Code ? BadRequest() : Empty();
            public IActionResult Pattern(Fault fault) => fault is { Code: [|404 => StatusCodes.Status404NotFound|] } ? NotFound() : Empty();
            public void Throws(Fault fault) { if (fault.Code is [|404 => StatusCodes.Status404NotFound|]) throw new OrderNotFoundException(); }
            private IActionResult Empty() => new EmptyResult();
        }

        public class OrderNotFoundException : Exception { }
        """ + SurroundingEvidenceTests.Types);

    [Fact]
    public Task The_arm_that_the_number_leads_to_sends_it() => NamedAtOwnMember("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Arms(int errorCode, string text) => errorCode switch
            {
                [|404 => StatusCodes.Status404NotFound|] => StatusCode(StatusCodes.Status404NotFound, text),
                [|409 => StatusCodes.Status409Conflict|] or [|410 => StatusCodes.Status410Gone|] => StatusCode(StatusCodes.Status409Conflict, text),
                [|503 => StatusCodes.Status503ServiceUnavailable|] => throw new InvalidOperationException(),
                _ => Ok(),
            };

            public IResult Minimal(int code) => code switch
            {
                [|404 => StatusCodes.Status404NotFound|] => Results.Json(1, statusCode: StatusCodes.Status404NotFound),
                [|409 => StatusCodes.Status409Conflict|] => Results.Problem(statusCode: StatusCodes.Status409Conflict),
                _ => Results.Ok(),
            };

            public IActionResult Labels(int code)
            {
                switch (code)
                {
                    case [|404 => StatusCodes.Status404NotFound|]:
                        return new ObjectResult("none") { StatusCode = StatusCodes.Status404NotFound };
                    case [|409 => StatusCodes.Status409Conflict|]:
                        return Conflict();
                }

                if (code == [|403 => StatusCodes.Status403Forbidden|])
                    return StatusCode(StatusCodes.Status403Forbidden);

                return code == [|410 => StatusCodes.Status410Gone|] ? StatusCode(StatusCodes.Status410Gone) : Ok();
            }

            public void Set(int code)
            {
                if (code == [|404 => StatusCodes.Status404NotFound|])
                    Response.StatusCode = StatusCodes.Status404NotFound;
            }

            public int Same(int code) => code switch { [|404 => StatusCodes.Status404NotFound|] => StatusCodes.Status404NotFound, _ => -1 };

            public IActionResult Part((bool Ok, int Code) reply) => reply.Code switch
            {
                [|404 => StatusCodes.Status404NotFound|] => StatusCode(StatusCodes.Status404NotFound, reply),
                _ => Ok(),
            };
        }
        """);

    [Fact]
    public Task An_arm_that_sends_another_status_says_nothing() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Own(int errorCode) => errorCode switch
            {
                400 => StatusCode(StatusCodes.Status404NotFound),
                401 => StatusCode(StatusCodes.Status409Conflict),
                200 => StatusCode(StatusCodes.Status200OK),
                _ => Ok(),
            };

            public IActionResult Not(int code) => code != 404 ? StatusCode(StatusCodes.Status404NotFound) : Ok();

            public string Width(int width) => width switch { 404 => Results.StatusCode(StatusCodes.Status404NotFound).ToString()!, _ => "" };
        }
        """);
}
