using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

public class OtherFileTests : UseTests
{
    private const string Helpers = """
        using Microsoft.AspNetCore.Mvc;

        namespace Shop;

        public abstract class ApiController : ControllerBase
        {
            protected IActionResult Envelope(int code, object? data = null) => StatusCode(code, data);
            protected IActionResult Page(int code) => Ok(new { Number = code });
            protected IActionResult Relay(int replyCode) => Envelope(replyCode);
        }

        public class ShopException : Exception
        {
            public ShopException(int code, string message) : base(message) => StatusCode = code;
            public int StatusCode { get; }
        }

        public class RuleException : ShopException
        {
            public RuleException(string message, int errorStatus) : base(errorStatus, message) { }
        }

        public static class Replies
        {
            public static Task WriteAsync(this HttpContext context, int code, string text) { context.Response.StatusCode = code; return context.Response.CompleteAsync(); }
            public static void Ping(int code) => Pong(code);
            private static void Pong(int code) => Ping(code);
            public static void Wait(int code) => Thread.Sleep(code);
        }
        """;

    private static readonly Setup WithHelpers = new() { Documents = [("Helpers.cs", Helpers)] };

    /// <summary>What a number of one file leads to is no answer for a number of a file with other settings.</summary>
    [Fact]
    public Task Settings_hold_for_the_file_in_which_the_number_stands() => Verify.Reports<UseNamedConstantForOwnMemberAnalyzer>(
        "public class Gateway : Relay { void Lost() => Fail([|404|]); }",
        config: "[Code.cs]\nstatus_codes.protocols = sip",
        message: """
            404 is SIP Not Found (RFC 3261 §21.4.5); use SipStatusCodes.Status404NotFound
            404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound
            """,
        setup: new()
        {
            Documents =
            [
                ("Relay.cs", """
                    public class Relay
                    {
                        public int StatusCode { get; private set; }
                        protected void Fail(int code) => StatusCode = code;
                        public void Lose() => Fail([|404|]);
                    }
                    """),
            ],
        });

    [Fact]
    public Task The_helper_of_a_base_class_sends_it() => NamedAtFrameworkApi(
        """
        using Shop;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ApiController
        {
            public IActionResult Missing() => Envelope([|404 => StatusCodes.Status404NotFound|]);
            public IActionResult Chosen(bool gone) => Envelope(code: gone ? [|410 => StatusCodes.Status410Gone|] : [|404 => StatusCodes.Status404NotFound|], "x");
            public IActionResult Local() { var reply = [|409 => StatusCodes.Status409Conflict|]; return Envelope(reply); }
            public IActionResult Twice() => Relay([|422 => StatusCodes.Status422UnprocessableEntity|]);
            public Task Extension(HttpContext context) => context.WriteAsync([|403 => StatusCodes.Status403Forbidden|], "no");
        }
        """,
        WithHelpers);

    [Fact]
    public Task The_constructor_of_an_exception_keeps_it() => NamedAtOwnMember(
        """
        using Shop;

        public class Missing : ShopException
        {
            public Missing() : base([|404 => StatusCodes.Status404NotFound|], "Order") { }
        }

        public static class Orders
        {
            public static void Take() => throw new ShopException([|409 => StatusCodes.Status409Conflict|], "Sold");
            public static void Pay() => throw new RuleException("Poor", errorStatus: [|402 => StatusCodes.Status402PaymentRequired|]);
        }
        """,
        WithHelpers);

    [Fact]
    public Task A_code_that_goes_elsewhere_is_left_alone() => Silent(
        """
        using Shop;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ApiController
        {
            public IActionResult Numbered() => Page(404);
            public void Circle() => Replies.Ping(404);
            public void Sleep() => Replies.Wait(500);
        }
        """,
        WithHelpers);
}
