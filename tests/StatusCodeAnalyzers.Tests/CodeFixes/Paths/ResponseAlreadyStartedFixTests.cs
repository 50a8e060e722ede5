using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class ResponseAlreadyStartedFixTests
{
    [Fact]
    public Task It_goes_above_the_first_write() => Verify.Reports<ResponseAlreadyStartedAnalyzer, ResponseAlreadyStartedFix>(
        Middleware("""
            var text = "x";

                    // Says what is wrong.
                    await context.Response.WriteAsync(text);
                    await context.Response.WriteAsync(text);
                    [|context.Response.StatusCode = 500|];
                    [|context.Response.Headers["X"] = text|];
            """),
        Middleware("""
            var text = "x";

                    context.Response.StatusCode = 500;
                    context.Response.Headers["X"] = text;
                    // Says what is wrong.
                    await context.Response.WriteAsync(text);
                    await context.Response.WriteAsync(text);
            """),
        dotnetFormat: false);

    [Fact]
    public Task It_goes_above_a_statement_with_writes_inside() => Verify.Reports<ResponseAlreadyStartedAnalyzer, ResponseAlreadyStartedFix>(
        Middleware("""
            if (flag)
                        await context.Response.WriteAsync("x");
                    else
                        await context.Response.WriteAsync("y");
                    [|context.Response.StatusCode = 500|];
            """),
        Middleware("""
            context.Response.StatusCode = 500;
                    if (flag)
                        await context.Response.WriteAsync("x");
                    else
                        await context.Response.WriteAsync("y");
            """),
        dotnetFormat: false);

    [Theory]
    [InlineData("if (flag) return; [|context.Response.StatusCode = 500|];")]
    [InlineData("if (flag) [|context.Response.StatusCode = 500|];")]
    [InlineData("var code = await Code(); [|context.Response.StatusCode = code|];")]
    [InlineData("var code = 500; code = 501; [|context.Response.StatusCode = code|];")]
    [InlineData("[|context.Response.StatusCode = await Code()|];")]
    [InlineData("[|context.Response.StatusCode = _code|];")]
    [InlineData("if (context.Response.StatusCode == 200) flag = false; [|context.Response.StatusCode = 500|];")]
    public Task It_stays_where_something_between_depends_on_it(string rest) =>
        Verify.Reports<ResponseAlreadyStartedAnalyzer, ResponseAlreadyStartedFix>(
            Middleware($"await context.Response.WriteAsync(\"x\"); {rest}"), dotnetFormat: false);

    private static string Middleware(string body) => $$"""
        public class Middleware
        {
            private int _code = 500;

            public async Task InvokeAsync(HttpContext context, bool flag)
            {
                {{body}}
            }

            private Task<int> Code() => Task.FromResult(_code++);
        }
        """;
}
