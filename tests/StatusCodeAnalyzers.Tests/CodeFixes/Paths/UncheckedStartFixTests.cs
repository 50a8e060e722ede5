using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class UncheckedStartFixTests
{
    [Fact]
    public Task It_throws_on_before_anything_is_set() => Verify.Reports<UncheckedStartAnalyzer, UncheckedStartFix>(
        Middleware(
            """
            Log();
                        if (flag)
                        {
                            [|context.Response.StatusCode = 500|];
                        }
            """,
            "await [|Fail(context)|];"),
        Middleware(
            """
            Log();
                        if (context.Response.HasStarted) throw;
                        if (flag)
                        {
                            context.Response.StatusCode = 500;
                        }
            """,
            """
            if (context.Response.HasStarted) throw;
                        await Fail(context);
            """));

    [Fact]
    public Task A_response_by_another_name_is_asked_by_that() => Verify.Reports<UncheckedStartAnalyzer, UncheckedStartFix>(
        Middleware(
            """
            var response = context.Response;
                        [|response.StatusCode = 500|];
            """,
            "Log();"),
        Middleware(
            """
            var response = context.Response;
                        if (response.HasStarted) throw;
                        response.StatusCode = 500;
            """,
            "Log();"));

    [Fact]
    public Task Nothing_is_offered_where_that_name_is_not_known_yet() => Verify.Reports<UncheckedStartAnalyzer, UncheckedStartFix>(
        Middleware("if (flag) { var response = context.Response; [|response.StatusCode = 500|]; }", "Log();"), dotnetFormat: false);

    private static string Middleware(string first, string second) => $$"""
        public class Middleware
        {
            private readonly RequestDelegate _next;

            public Middleware(RequestDelegate next) => _next = next;

            public async Task InvokeAsync(HttpContext context, bool flag)
            {
                try
                {
                    await _next(context);
                }
                catch (IOException)
                {
                    {{first}}
                }
                catch
                {
                    {{second}}
                }
            }

            private static void Log() { }

            private static Task Fail(HttpContext context)
            {
                context.Response.StatusCode = 500;
                return Task.CompletedTask;
            }
        }
        """;
}
