using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UncheckedStartTests
{
    [Theory]
    [InlineData("catch { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("catch (Exception) { Log(); [|context.Response.ContentType = \"text/plain\"|]; context.Response.StatusCode = 500; }")]
    [InlineData("catch (Exception exception) when (exception is IOException) { [|context.Response.Headers[\"X\"] = \"1\"|]; }")]
    [InlineData("catch { await [|context.Response.WriteAsync(\"x\")|]; }")]
    [InlineData("catch { [|context.Response.Clear()|]; }")]
    [InlineData("catch { [|context.Response.Redirect(\"/\")|]; }")]
    [InlineData("catch { if (flag) { [|context.Response.StatusCode = 500|]; } throw; }")]
    [InlineData("catch { await [|Fail(context)|]; }")]
    [InlineData("catch { [|Fail(context.Response)|]; }")]
    [InlineData("catch { await [|Results.Problem().ExecuteAsync(context)|]; }")]
    [InlineData("catch { var result = TypedResults.Conflict(); await [|result.ExecuteAsync(context)|]; }")]
    [InlineData("catch (IOException) { } catch { [|context.Response.StatusCode = 500|]; }")]
    public Task A_catch_that_changes_the_response_has_to_ask(string handler) =>
        Verify.Reports<UncheckedStartAnalyzer>(Middleware($"try {{ await _next(context); }} {handler}"));

    [Theory]
    [InlineData("try { await _next.Invoke(context); } catch { [|context.Response.StatusCode = 500|]; }")]
    [InlineData("try { if (flag) await _next(context).ConfigureAwait(false); } catch { [|context.Response.StatusCode = 500|]; }")]
    public Task However_the_next_one_is_called(string body) => Verify.Reports<UncheckedStartAnalyzer>(Middleware(body));

    [Fact]
    public Task In_a_lambda_too() => Verify.Reports<UncheckedStartAnalyzer>(
        """
        var app = WebApplication.Create(args);
        app.Use(async (context, next) =>
        {
            try { await next(); }
            catch { [|context.Response.StatusCode = 500|]; }
        });
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try { await next(context); }
            catch { [|context.Response.StatusCode = 500|]; }
        });
        app.Run();
        """,
        message: """
            This throws where the response has started, and hides the first exception; ask context.Response.HasStarted before
            This throws where the response has started, and hides the first exception; ask context.Response.HasStarted before
            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("try { await _next(context); } catch { if (context.Response.HasStarted) throw; context.Response.StatusCode = 500; }")]
    [InlineData("try { await _next(context); } catch when (!context.Response.HasStarted) { context.Response.StatusCode = 500; }")]
    [InlineData("try { await _next(context); } catch { if (!context.Response.HasStarted) context.Response.StatusCode = 500; }")]
    [InlineData("try { await _next(context); } catch { await Ask(context); }")]
    [InlineData("try { await _next(context); } catch { Log(); throw; }")]
    [InlineData("try { await _next(context); } catch { await new Job().ExecuteAsync(context); }")]
    [InlineData("try { Log(); } catch { context.Response.StatusCode = 500; }")]
    [InlineData("try { Func<Task> later = () => _next(context); } catch { context.Response.StatusCode = 500; }")]
    [InlineData("try { nextNumber(); } catch { context.Response.StatusCode = 500; }")]
    [InlineData("try { await _next(context); } catch { context.Response.OnStarting(() => { context.Response.StatusCode = 500; return Task.CompletedTask; }); }")]
    [InlineData("try { await _next(context); } finally { context.Response.StatusCode = 500; }")]
    [InlineData("try { await _next(context); } catch { _ = new DefaultHttpContext(); context.Response.StatusCode = 500; }")]
    public Task What_asks_or_changes_nothing_is_left_alone(string body) => Verify.Silent<UncheckedStartAnalyzer>(Middleware(body));

    private static string Middleware(string body) => $$"""
        public class Middleware
        {
            private readonly RequestDelegate _next;

            public Middleware(RequestDelegate next) => _next = next;

            public async Task InvokeAsync(HttpContext context, bool flag)
            {
                {{body}}
            }

            private static void Log() { }

            private static void nextNumber() { }

            private static Task Fail(HttpContext context)
            {
                context.Response.StatusCode = 500;
                return context.Response.WriteAsync("x");
            }

            private static void Fail(HttpResponse response) => response.StatusCode = 500;

            private static Task Ask(HttpContext context) =>
                context.Response.HasStarted ? Task.CompletedTask : context.Response.WriteAsync("x");

            private class Job
            {
                public Task ExecuteAsync(HttpContext context) => Task.CompletedTask;
            }
        }
        """;
}
