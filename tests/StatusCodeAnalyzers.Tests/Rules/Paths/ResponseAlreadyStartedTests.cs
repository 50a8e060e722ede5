using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class ResponseAlreadyStartedTests
{
    private const string Write = "await context.Response.WriteAsync(\"x\");";

    [Theory]
    [InlineData("[|context.Response.StatusCode = 500|];")]
    [InlineData("[|context.Response.ContentType = \"text/plain\"|];")]
    [InlineData("[|context.Response.ContentLength = 1|];")]
    [InlineData("[|context.Response.Headers[\"X\"] = \"1\"|];")]
    [InlineData("[|context.Response.Headers.Allow = \"GET\"|];")]
    [InlineData("[|context.Response.Headers.Append(\"X\", \"1\")|];")]
    [InlineData("[|context.Response.Headers.TryAdd(\"X\", \"1\")|];")]
    [InlineData("[|context.Response.Headers.Remove(\"X\")|];")]
    [InlineData("[|context.Response.Cookies.Append(\"a\", \"b\")|];")]
    [InlineData("[|context.Response.Redirect(\"/\")|];")]
    [InlineData("[|context.Response.Clear()|];")]
    [InlineData("if (flag) [|context.Response.StatusCode = 500|];")]
    [InlineData("var response = context.Response; [|response.StatusCode = 500|];")]
    [InlineData("foreach (var one in \"ab\") [|context.Response.StatusCode = 500|];")]
    [InlineData("try { [|context.Response.StatusCode = 500|]; } catch { [|context.Response.StatusCode = 501|]; }")]
    [InlineData("await next(context); [|context.Response.StatusCode = 500|];")]
    public Task After_a_write_it_is_too_late(string body) => Reports($"{Write} {body}");

    [Theory]
    [InlineData("await context.Response.WriteAsJsonAsync(1);")]
    [InlineData("await context.Response.Body.WriteAsync(new byte[1]);")]
    [InlineData("await context.Response.Body.FlushAsync();")]
    [InlineData("await context.Response.BodyWriter.WriteAsync(new byte[1]);")]
    [InlineData("await context.Response.StartAsync();")]
    [InlineData("await context.Response.CompleteAsync();")]
    [InlineData("await context.Response.SendFileAsync(\"x\").ConfigureAwait(false);")]
    [InlineData("if (flag) await context.Response.WriteAsync(\"x\"); else await context.Response.WriteAsync(\"y\");")]
    [InlineData("if (flag) return; await context.Response.WriteAsync(\"x\");")]
    [InlineData("if (flag) throw new InvalidOperationException(); await context.Response.WriteAsync(\"x\");")]
    [InlineData("do { await context.Response.WriteAsync(\"x\"); } while (flag);")]
    [InlineData("while (true) { await context.Response.WriteAsync(\"x\"); if (flag) break; }")]
    [InlineData("using (var stream = new MemoryStream()) { await context.Response.WriteAsync(\"x\"); }")]
    [InlineData("try { flag = true; } finally { await context.Response.WriteAsync(\"x\"); }")]
    [InlineData("try { await context.Response.WriteAsync(\"x\"); } catch { return; }")]
    [InlineData("switch (flag) { case true: await context.Response.WriteAsync(\"x\"); break; default: return; }")]
    [InlineData("await Fail(); async Task Fail() { if (flag) await context.Response.WriteAsync(\"x\"); else throw new Exception(); }")]
    public Task Whatever_writes_surely_starts_it(string write) => Reports($"{write} [|context.Response.StatusCode = 500|];");

    [Theory]
    [InlineData("if (flag) await context.Response.WriteAsync(\"x\");")]
    [InlineData("if (flag) { await context.Response.WriteAsync(\"x\"); return; }")]
    [InlineData("foreach (var one in \"ab\") await context.Response.WriteAsync(\"x\");")]
    [InlineData("while (flag) await context.Response.WriteAsync(\"x\");")]
    [InlineData("while (true) { if (flag) break; await context.Response.WriteAsync(\"x\"); }")]
    [InlineData("try { await context.Response.WriteAsync(\"x\"); } catch { }")]
    [InlineData("switch (flag) { case true: await context.Response.WriteAsync(\"x\"); break; }")]
    [InlineData("_ = flag && await Written(context.Response.WriteAsync(\"x\"));")]
    [InlineData("_ = context.Response.WriteAsync(\"x\");")]
    [InlineData("await Fail(); async Task Fail() { if (flag) await context.Response.WriteAsync(\"x\"); }")]
    [InlineData("Func<Task> write = async () => await context.Response.WriteAsync(\"x\"); await write();")]
    [InlineData("await new StringWriter().WriteAsync(\"x\");")]
    [InlineData("await next(context);")]
    [InlineData("await context.Response.WriteAsync(\"x\"); if (context.Response.HasStarted) return;")]
    [InlineData("context.Response.Body = new MemoryStream(); await context.Response.WriteAsync(\"x\");")]
    [InlineData("goto end; end: await context.Response.WriteAsync(\"x\");")]
    public Task What_may_not_have_run_is_no_proof(string write) =>
        Verify.Silent<ResponseAlreadyStartedAnalyzer>(Middleware($"{write} context.Response.StatusCode = 500;"));

    [Fact]
    public Task A_loop_sets_before_it_writes_the_first_time() => Verify.Silent<ResponseAlreadyStartedAnalyzer>(Middleware(
        $"while (flag) {{ context.Response.StatusCode = 500; {Write} }}"));

    [Fact]
    public Task A_trailer_comes_after_the_body() => Verify.Silent<ResponseAlreadyStartedAnalyzer>(Middleware(
        $"{Write} context.Response.AppendTrailer(\"X\", \"1\");"));

    [Fact]
    public Task Another_response_says_nothing_of_this_one() => Verify.Silent<ResponseAlreadyStartedAnalyzer>(Middleware(
        $"var other = new HttpClient(); {Write} _other.Response.StatusCode = 500;"));

    [Fact]
    public Task A_context_that_nobody_serves_never_starts() => Verify.Silent<ResponseAlreadyStartedAnalyzer>(Middleware(
        $"{Write} context.Response.StatusCode = 500; _ = new DefaultHttpContext();"));

    [Fact]
    public Task Where_the_project_buffers_replies_a_write_starts_nothing() => Verify.Silent<ResponseAlreadyStartedAnalyzer>(
        Middleware($"{Write} context.Response.StatusCode = 500;"),
        setup: Setup.Default with
        {
            Documents =
            [
                ("Buffering.cs", """
                    public class Buffering
                    {
                        public async Task Invoke(HttpContext context, RequestDelegate next)
                        {
                            context.Response.Body = new MemoryStream();
                            await next(context);
                        }
                    }
                    """),
            ],
        });

    [Fact]
    public Task The_message_says_what_happens() => Verify.Reports<ResponseAlreadyStartedAnalyzer>(
        Middleware($"{Write} [|context.Response.StatusCode = 500|]; [|context.Response.Headers.Append(\"X\", \"1\")|];"),
        message: """
            context.Response.StatusCode is set after the body is written, when the status has been sent: this throws InvalidOperationException
            context.Response.Headers.Append comes after the body is written, when the headers have been sent: this throws InvalidOperationException
            """.ReplaceLineEndings("\n"));

    private static Task Reports(string body) => Verify.Reports<ResponseAlreadyStartedAnalyzer>(Middleware(body));

    private static string Middleware(string body) => $$"""
        public class Middleware
        {
            private readonly HttpContext _other = null!;

            public async Task InvokeAsync(HttpContext context, RequestDelegate next, bool flag)
            {
                {{body}}
            }

            private static async Task<bool> Written(Task write) { await write; return true; }
        }
        """;
}
