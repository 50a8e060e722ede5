namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Private fields and auto-properties that hold a code for an API.</summary>
public class MemberFlowTests : UseTests
{
    [Theory]
    [InlineData("private int _reply = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("private static int _reply = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("private int? _reply = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("private int _reply { get; set; } = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("int _reply { get; set; } = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("private readonly int _reply = [|200 => StatusCodes.Status200OK|];")]
    public Task That_only_feed_an_api(string member) => NamedAtFrameworkApi(Controller($"""
        {member}

            void Send() => Response.StatusCode = (int)_reply;
        """));

    [Fact]
    public Task That_are_set_in_several_methods() => NamedAtFrameworkApi(Controller("""
        private int _reply;

            void Fail() => _reply = [|500 => StatusCodes.Status500InternalServerError|];

            void Miss() => this._reply = [|404 => StatusCodes.Status404NotFound|];

            IActionResult Send() => StatusCode(_reply);
        """));

    [Fact]
    public Task That_are_set_by_a_constructor_parameter() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public class Reply
        {
            private readonly int _code;

            private Reply(int code) => _code = code;

            public static Reply Missing { get; } = new([|404 => StatusCodes.Status404NotFound|]);

            public IActionResult ToResult() => new StatusCodeResult(_code);
        }
        """);

    [Fact]
    public Task Silent_where_they_feed_something_else_too() => Silent(Controller("""
        private int _limit = 500;

            void Send() => Response.StatusCode = _limit;

            bool IsFull(int count) => count > _limit;
        """));

    [Fact]
    public Task Named_like_a_status_code_they_count_by_name() => NamedAtOwnMember(Controller("""
        private int _statusCode = [|500 => StatusCodes.Status500InternalServerError|];

            void Send() => Response.StatusCode = _statusCode;

            bool IsWorse(int other) => other > _statusCode;
        """));

    [Theory]
    [InlineData("private int _unused = 404;")]
    [InlineData("private int _width = 404; int Area() => _width * 2;")]
    [InlineData("public int Width = 404;")]
    [InlineData("private const int Missing = 404; void Send() => Response.StatusCode = Missing;")]
    [InlineData("private static readonly int Missing = 404; void Send() => Response.StatusCode = Missing;")]
    public Task Silent_for_other_members(string member) => Silent(Controller(member));
}
