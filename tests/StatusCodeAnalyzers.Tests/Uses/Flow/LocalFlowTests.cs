namespace StatusCodeAnalyzers.Tests.Uses;

public class LocalFlowTests : UseTests
{
    [Theory]
    [InlineData("var reply = [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = reply;")]
    [InlineData("int reply = [|404 => StatusCodes.Status404NotFound|]; if (order is null) return StatusCode(reply);")]
    [InlineData("int reply; reply = [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = reply;")]
    [InlineData("int? reply = [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = reply ?? [|500 => StatusCodes.Status500InternalServerError|];")]
    [InlineData("int? reply = null; reply ??= [|500 => StatusCodes.Status500InternalServerError|]; Response.StatusCode = reply.Value;")]
    [InlineData("var reply = order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]; Response.StatusCode = reply;")]
    [InlineData("var reply = order switch { null => [|404 => StatusCodes.Status404NotFound|], _ => [|200 => StatusCodes.Status200OK|] }; return StatusCode(reply);")]
    [InlineData("int a = [|404 => StatusCodes.Status404NotFound|], b = 500; Response.StatusCode = a; Console.WriteLine(b);")]
    [InlineData("var reply = [|404 => StatusCodes.Status404NotFound|]; var copy = reply; Response.StatusCode = copy;")]
    [InlineData("var reply = [|404 => StatusCodes.Status404NotFound|]; Console.WriteLine($\"replying {reply}\"); Response.StatusCode = reply;")]
    [InlineData("long reply = [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = (int)reply;")]
    [InlineData("var reply = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]; Response.StatusCode = (int)reply;")]
    [InlineData("var reply = [|404 => StatusCodes.Status404NotFound|]; return Problem(statusCode: reply, title: \"x\");")]
    [InlineData("var reply = [|404 => StatusCodes.Status404NotFound|]; return new ObjectResult(order) { StatusCode = reply };")]
    [InlineData("var wanted = [|404 => StatusCodes.Status404NotFound|]; if (Response.StatusCode == wanted) return NoContent();")]
    [InlineData("var wanted = [|404 => StatusCodes.Status404NotFound|]; if ((int)upstream.StatusCode != wanted) return NoContent();")]
    [InlineData("var reply = [|404 => StatusCodes.Status404NotFound|]; void Send() => Response.StatusCode = reply; Send();")]
    public Task Used_later(string statements) => NamedAtFrameworkApi(Action(statements));

    [Fact]
    public Task Set_in_several_branches() => NamedAtFrameworkApi(Action("""
        int reply;
                if (order is null)
                    reply = [|404 => StatusCodes.Status404NotFound|];
                else if (order.IsShipped)
                    reply = [|410 => StatusCodes.Status410Gone|];
                else
                    reply = [|200 => StatusCodes.Status200OK|];

                Response.StatusCode = reply;
        """));

    [Fact]
    public Task Overwritten_by_catch_blocks() => NamedAtFrameworkApi(Action("""
        var reply = [|200 => StatusCodes.Status200OK|];
                try
                {
                    System.IO.File.Delete("cart");
                }
                catch (FileNotFoundException)
                {
                    reply = [|404 => StatusCodes.Status404NotFound|];
                }
                catch (IOException)
                {
                    reply = [|503 => StatusCodes.Status503ServiceUnavailable|];
                }

                return StatusCode(reply, order);
        """));

    [Fact]
    public Task Set_in_a_switch_statement() => NamedAtFrameworkApi("""
        public class ErrorMiddleware(RequestDelegate next)
        {
            public async Task Invoke(HttpContext context)
            {
                try
                {
                    await next(context);
                }
                catch (Exception exception)
                {
                    int code;
                    switch (exception)
                    {
                        case KeyNotFoundException:
                            code = [|404 => StatusCodes.Status404NotFound|];
                            break;
                        case UnauthorizedAccessException:
                            code = [|403 => StatusCodes.Status403Forbidden|];
                            break;
                        default:
                            code = [|500 => StatusCodes.Status500InternalServerError|];
                            break;
                    }

                    context.Response.StatusCode = code;
                    await context.Response.WriteAsJsonAsync(new { code, exception.Message });
                }
            }
        }
        """, CSharp12);

    [Fact]
    public Task Set_before_a_loop_and_in_it() => NamedAtFrameworkApi(Action("""
        var worst = [|200 => StatusCodes.Status200OK|];
                foreach (var part in new[] { order, null })
                {
                    if (part is null)
                        worst = [|409 => StatusCodes.Status409Conflict|];
                }

                Response.StatusCode = worst;
        """));

    [Fact]
    public Task In_top_level_statements() => NamedAtFrameworkApi("""
        var app = WebApplication.Create(args);
        var reply = [|503 => StatusCodes.Status503ServiceUnavailable|];
        app.MapGet("/", (HttpContext context) => { context.Response.StatusCode = reply; });
        app.Run();
        """);

    [Theory]
    [InlineData("var width = 404; Console.WriteLine(width);")]
    [InlineData("const int missing = 404; Response.StatusCode = missing;")]
    [InlineData("var delay = 500; Thread.Sleep(delay); Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("var reply = 404; Console.WriteLine(reply + Response.StatusCode);")]
    [InlineData("var total = 500; total += Response.StatusCode; Console.WriteLine(total);")]
    public Task Not_where_the_local_goes_elsewhere(string statements) => Silent(Action(statements));
}
