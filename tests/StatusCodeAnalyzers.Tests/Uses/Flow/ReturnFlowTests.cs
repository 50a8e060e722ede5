namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>What a function returns is what its calls give to an API.</summary>
public class ReturnFlowTests : UseTests
{
    [Theory]
    [InlineData("int Map(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];")]
    [InlineData("private static int Map(Exception e) => e switch { TimeoutException => [|504 => StatusCodes.Status504GatewayTimeout|], _ => [|500 => StatusCodes.Status500InternalServerError|] };")]
    [InlineData("int Map(Exception e) { if (e is TimeoutException) return [|504 => StatusCodes.Status504GatewayTimeout|]; return [|500 => StatusCodes.Status500InternalServerError|]; }")]
    [InlineData("int Map(Exception e) { switch (e) { case TimeoutException: return [|504 => StatusCodes.Status504GatewayTimeout|]; default: return [|500 => StatusCodes.Status500InternalServerError|]; } }")]
    [InlineData("int Map(Exception e) { var code = [|500 => StatusCodes.Status500InternalServerError|]; if (e is TimeoutException) code = [|504 => StatusCodes.Status504GatewayTimeout|]; return code; }")]
    [InlineData("int? Map(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];")]
    [InlineData("public static int Map(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];")]
    [InlineData("protected internal virtual int Map(Exception e) => [|500 => StatusCodes.Status500InternalServerError|];")]
    public Task Of_a_method_that_the_type_calls(string method) => NamedAtFrameworkApi(Controller($$"""
        {{method}}

            void Reply(Exception exception) => Response.StatusCode = (int)Map(exception);
        """));

    [Fact]
    public Task Of_a_method_in_the_same_part_of_a_partial_type() => NamedAtFrameworkApi("""
        public static partial class Replies
        {
            private static int Map(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];

            public static void Reply(HttpResponse response, Exception e) => response.StatusCode = Map(e);
        }

        public static partial class Replies
        {
            private static int Count() => 404;
        }
        """);

    [Theory]
    [InlineData("StatusCode(Map(exception))")]
    [InlineData("StatusCode(this.Map(exception))")]
    [InlineData("Problem(statusCode: Map(exception))")]
    [InlineData("StatusCode(exception is null ? Map(new Exception()) : Map(exception))")]
    [InlineData("new ObjectResult(exception.Message) { StatusCode = Map(exception) }")]
    public Task Into_an_argument(string result) => NamedAtFrameworkApi(Controller($$"""
        private int Map(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];

            IActionResult Reply(Exception exception) => {{result}};
        """));

    [Theory]
    [InlineData("Response.StatusCode = await Map(exception);")]
    [InlineData("Response.StatusCode = await Map(exception).ConfigureAwait(false);")]
    [InlineData("var code = await Map(exception); Response.StatusCode = code;")]
    public Task Of_a_private_async_method(string statement) => NamedAtFrameworkApi(Controller($$"""
        private async Task<int> Map(Exception e)
            {
                await Task.Delay(500);
                return e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];
            }

            async Task Reply(Exception exception)
            {
                {{statement}}
            }
        """));

    [Fact]
    public Task Of_a_private_method_that_returns_a_completed_task() => NamedAtFrameworkApi(Controller("""
        private Task<int> Map(Exception e) => Task.FromResult(e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|]);

            async Task Reply(Exception exception) => Response.StatusCode = await Map(exception);
        """));

    [Theory]
    [InlineData("int Map() => order is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|];")]
    [InlineData("int Map() { if (order is null) return [|404 => StatusCodes.Status404NotFound|]; return [|200 => StatusCodes.Status200OK|]; }")]
    [InlineData("static int Map() => [|404 => StatusCodes.Status404NotFound|];")]
    public Task Of_a_local_function(string function) => NamedAtFrameworkApi(Action($"return StatusCode(Map()); {function}"));

    [Theory]
    [InlineData("Func<int> map = () => [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = map();")]
    [InlineData("Func<int> map = () => [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = map.Invoke();")]
    [InlineData("Func<Order?, int> map = o => o is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]; Response.StatusCode = map(order);")]
    [InlineData("Func<Order?, int> map = o => { return o is null ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]; }; Response.StatusCode = map(order);")]
    [InlineData("var map = () => [|404 => StatusCodes.Status404NotFound|]; Response.StatusCode = map();")]
    public Task Of_a_lambda(string statements) => NamedAtFrameworkApi(Action(statements));

    [Theory]
    [InlineData("int Reply => [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("int Reply { get => [|404 => StatusCodes.Status404NotFound|]; }")]
    [InlineData("int Reply { get { return [|404 => StatusCodes.Status404NotFound|]; } }")]
    [InlineData("private static int Reply => [|404 => StatusCodes.Status404NotFound|];")]
    public Task Of_a_private_property(string property) =>
        NamedAtFrameworkApi(Controller($"{property}\n\n    IActionResult Get() => StatusCode(Reply);"));

    [Fact]
    public Task Through_two_private_methods() => NamedAtFrameworkApi(Controller("""
        private static int Inner(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];

            private static int Outer(Exception e) => e is ArgumentException ? [|400 => StatusCodes.Status400BadRequest|] : Inner(e);

            void Reply(Exception exception) => Response.StatusCode = Outer(exception);
        """));

    [Fact]
    public Task Of_a_private_method_whose_result_is_compared() => NamedAtFrameworkApi(Controller("""
        private int Wanted() => [|404 => StatusCodes.Status404NotFound|];

            bool Check() => Response.StatusCode == Wanted();
        """));

    [Theory]
    [InlineData("static int Square(int n) => Square(404);")]
    [InlineData("int Width() => 404; int Area() => Width() * 2;")]
    [InlineData("int A() => 404; int B() => A(); int C() => B();")]
    [InlineData("Func<int> width = () => 404;")]
    public Task Silent_where_the_result_goes_elsewhere(string member) => Silent(Controller(member));

    [Fact]
    public Task A_tuple_that_its_target_gives_the_type() => NamedAtFrameworkApi("""
        public static class Replies
        {
            private static (int Status, string Text) Find(bool isThere) =>
                isThere ? new([|200 => StatusCodes.Status200OK|], "404") : new([|404 => StatusCodes.Status404NotFound|], "No such order");

            public static IResult Reply(bool isThere)
            {
                var (status, text) = Find(isThere);
                return Results.Text(text, statusCode: status);
            }
        }
        """);

    [Fact]
    public Task A_tuple_of_other_numbers_that_its_target_gives_the_type() => Silent("""
        public static class Sizes
        {
            private static (int Width, int Status) Find(bool isThere) => isThere ? new(200, 1) : new(404, 2);

            public static IResult Reply(bool isThere)
            {
                var (width, status) = Find(isThere);
                return Results.Text(width.ToString(), statusCode: status);
            }
        }
        """);

    [Fact]
    public Task A_conversion_that_makes_a_reply_of_it() => NamedAtOwnMember("""
        public class Reply
        {
            public static implicit operator Reply(int statusCode) => new Reply();

            public static Reply Find() => [|404 => StatusCodes.Status404NotFound|];

            public static Reply Made(bool isThere) => isThere ? (Reply)[|200 => StatusCodes.Status200OK|] : [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task A_conversion_that_gives_it_to_an_API() => NamedAtFrameworkApi("""
        public class Reply
        {
            private readonly IResult _result;

            private Reply(int value) => _result = Results.StatusCode(value);

            public static implicit operator Reply(int value) => new Reply(value);

            public static Reply Find() => [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task A_conversion_of_another_number() => Silent("""
        public class Weight
        {
            public static implicit operator Weight(int grams) => new Weight();

            public static Weight Find() => 404;
        }
        """);
}
