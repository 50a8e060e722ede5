namespace StatusCodeAnalyzers.Tests.Uses;

public class OutParameterTests : UseTests
{
    [Theory]
    [InlineData("if (TryFail(order, out var reply)) return StatusCode(reply);")]
    [InlineData("if (TryFail(order, out int reply)) Response.StatusCode = reply;")]
    [InlineData("int reply; if (TryFail(order, out reply)) Response.StatusCode = reply;")]
    [InlineData("int reply = 0; if (TryFail(code: out reply, order: order)) Response.StatusCode = reply;")]
    public Task Of_a_private_method(string statements) => NamedAtFrameworkApi(Action(statements).Replace("IActionResult Get", """
        private static bool TryFail(Order? order, out int code)
            {
                if (order is null)
                {
                    code = [|404 => StatusCodes.Status404NotFound|];
                    return true;
                }

                code = order.IsShipped ? [|410 => StatusCodes.Status410Gone|] : 0;
                return order.IsShipped;
            }

            public IActionResult Get
        """.Trim(), StringComparison.Ordinal).Replace("public private", "private", StringComparison.Ordinal));

    [Fact]
    public Task Of_a_local_function() => NamedAtFrameworkApi(Action("""
        Fail(out var reply);
                return StatusCode(reply);

                void Fail(out int code) => code = order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|];
        """));

    [Fact]
    public Task By_reference_to_a_local() => NamedAtFrameworkApi(Controller("""
        private static void Worsen(Order? order, ref int reply)
            {
                if (order is null)
                    reply = [|404 => StatusCodes.Status404NotFound|];
            }

            IActionResult Get(Order? order)
            {
                var reply = [|200 => StatusCodes.Status200OK|];
                Worsen(order, ref reply);
                return StatusCode(reply);
            }
        """));

    [Fact]
    public Task Silent_where_the_variable_goes_elsewhere() => Silent(Controller("""
        private static void Measure(out int width) => width = 404;

            int Area()
            {
                Measure(out var width);
                return width * 2;
            }
        """));
}
