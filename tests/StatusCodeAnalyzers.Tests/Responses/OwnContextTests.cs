using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Responses;

/// <summary>A response that a test has made, and a mock that is told what to expect: nothing is sent, whatever the number.</summary>
public class OwnContextTests
{
    private const string Made = """
        using Moq;

        public class ReplyTests(DefaultHttpContext given)
        {
            private readonly HttpContext _context = new DefaultHttpContext();

            public void Direct()
            {
                var response = new DefaultHttpContext().Response;
                response.StatusCode = 100;
                response.StatusCode = 700;
                _context.Response.StatusCode = 102;
                given.Response.StatusCode = 0;
                var code = 4004;
                _context.Response.StatusCode = code;
                HttpContext other = new DefaultHttpContext { Response = { StatusCode = 103 } };
                other = new DefaultHttpContext { Response = { StatusCode = 700 } };
            }

            public async Task Written()
            {
                _context.Response.StatusCode = 204;
                await _context.Response.WriteAsync("x");
                _context.Response.StatusCode = 404;
            }

            public void Mocked()
            {
                var mock = new Mock<HttpResponse>();
                mock.VerifySet(r => r.StatusCode = 100, Times.Once());
                mock.SetupSet(r => r.StatusCode = 103);
                mock.VerifySet(r => r.StatusCode = 0);
                mock.SetupSet(r => { r.StatusCode = 102; });
                mock.Object.StatusCode = 700;
                var made = Mock.Of<HttpResponse>();
                made.StatusCode = 700;
            }
        }
        """;

    // The file does not say that the response is none of a server's; its base class does.
    private const string Inherited = """
        using Moq;
        using NSubstitute;

        public class ReplyTests : Fixture
        {
            public void Direct()
            {
                Context.Response.StatusCode = 700;
                Context.Response.StatusCode = 102;
                Mocked.Object.StatusCode = 100;
            }

            public void Expected()
            {
                Mocked.VerifySet(reply => reply.StatusCode = 700);
                Mocked.SetupSet(reply => reply.StatusCode = 103);
                Reply.Received(1).StatusCode = 4004;
                Reply.DidNotReceive().StatusCode = 100;
            }
        }
        """;

    private static readonly Setup Testing = new()
    {
        Packs = [ReferencePack.Net10],
        Language = "12",
        References = Package.References("Moq", "NSubstitute"),
    };

    private static readonly Setup WithFixture = Testing with
    {
        Documents =
        [
            ("Fixture.cs", """
                public abstract class Fixture
                {
                    protected DefaultHttpContext Context { get; } = new();
                    protected Moq.Mock<HttpResponse> Mocked { get; } = new();
                    protected HttpResponse Reply { get; } = NSubstitute.Substitute.For<HttpResponse>();
                }
                """)
        ],
    };

    [Fact]
    public async Task Nothing_of_it_is_reported()
    {
        await Verify.Silent<InvalidCodeAnalyzer>(Made, setup: Testing);
        await Verify.Silent<InterimStatusAsFinalAnalyzer>(Made, setup: Testing);
        await Verify.Silent<StatusForbidsBodyAnalyzer>(Made, setup: Testing);
        await Verify.Silent<ErrorWithoutBodyAnalyzer>(Made, setup: Testing);
    }

    [Fact]
    public async Task Nor_where_another_file_makes_it()
    {
        await Verify.Silent<InvalidCodeAnalyzer>(Inherited, setup: WithFixture);
        await Verify.Silent<InterimStatusAsFinalAnalyzer>(Inherited, setup: WithFixture);
    }

    [Fact]
    public Task A_result_is_looked_at_in_a_test_too() => Verify.Reports<InvalidCodeAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class ReplyTests
        {
            public Task Run() => new StatusCodeResult([|4004|]).ExecuteResultAsync(new ActionContext { HttpContext = new DefaultHttpContext() });
            public IActionResult Set() { var result = new ObjectResult(1); result.StatusCode = [|700|]; return result; }
        }
        """,
        setup: Testing);

    [Fact]
    public async Task What_a_server_has_made_is_reported()
    {
        const string Sent = """
            public static class Replies
            {
                public static void Set(HttpContext context) => context.Response.StatusCode = NUMBER;
                public static void Local(HttpContext context) { var response = context.Response; response.StatusCode = NUMBER; }
                public static void Later(HttpContext context) => context.Response.OnStarting(() => { context.Response.StatusCode = NUMBER; return Task.CompletedTask; });
            }
            """;
        await Verify.Reports<InvalidCodeAnalyzer>(Sent.Replace("NUMBER", "[|700|]", StringComparison.Ordinal), setup: Testing);
        await Verify.Reports<InterimStatusAsFinalAnalyzer>(Sent.Replace("NUMBER", "[|102|]", StringComparison.Ordinal), setup: Testing);
    }
}
