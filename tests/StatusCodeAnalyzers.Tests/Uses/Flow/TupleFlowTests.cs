
namespace StatusCodeAnalyzers.Tests.Uses;

public class TupleFlowTests : UseTests
{
    [Theory]
    [InlineData("var (reply, title) = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\");")]
    [InlineData("(int reply, string title) = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\");")]
    [InlineData("(var reply, var title) = order is null ? ([|404 => StatusCodes.Status404NotFound|], \"Not Found\") : ([|410 => StatusCodes.Status410Gone|], \"Gone\");")]
    [InlineData("var (reply, title) = order switch { null => ([|404 => StatusCodes.Status404NotFound|], \"Not Found\"), _ => ([|410 => StatusCodes.Status410Gone|], \"Gone\") };")]
    [InlineData("int reply; string title; (reply, title) = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\");")]
    [InlineData("var (title, reply) = (\"Not Found\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("var (reply, (title, _)) = ([|404 => StatusCodes.Status404NotFound|], (\"Not Found\", 500));")]
    [InlineData("var (reply, title, _) = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\", 500);")]
    public Task Deconstructed(string declaration) =>
        NamedAtFrameworkApi(Action($"{declaration} Response.StatusCode = reply; Response.Headers[\"X-Title\"] = title;"));

    [Theory]
    [InlineData("var reply = (Code: [|404 => StatusCodes.Status404NotFound|], Title: \"Not Found\"); Response.StatusCode = reply.Code;")]
    [InlineData("(int Code, string Title) reply = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\"); Response.StatusCode = reply.Code;")]
    [InlineData("var reply = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\"); Response.StatusCode = reply.Item1;")]
    [InlineData("(int Code, string Title) reply; reply = ([|404 => StatusCodes.Status404NotFound|], \"Not Found\"); Response.StatusCode = reply.Code;")]
    [InlineData("var reply = order is null ? (Code: [|404 => StatusCodes.Status404NotFound|], Title: \"x\") : (Code: [|410 => StatusCodes.Status410Gone|], Title: \"y\"); Response.StatusCode = reply.Code;")]
    [InlineData("var reply = (Code: [|404 => StatusCodes.Status404NotFound|], Title: \"Not Found\"); var (code, title) = reply; Response.StatusCode = code;")]
    public Task In_a_local(string statements) => NamedAtFrameworkApi(Action(statements));

    [Fact]
    public Task From_the_exception_switch_of_a_handler() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Mvc;

        public class ProblemHandler : IExceptionHandler
        {
            public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
            {
                var (status, title) = exception switch
                {
                    KeyNotFoundException => ([|404 => StatusCodes.Status404NotFound|], "Not Found"),
                    ArgumentException { ParamName: "id" } => ([|400 => StatusCodes.Status400BadRequest|], "Bad id"),
                    TimeoutException => ([|504 => StatusCodes.Status504GatewayTimeout|], "Too slow"),
                    _ => ([|500 => StatusCodes.Status500InternalServerError|], "Unexpected"),
                };

                context.Response.StatusCode = status;
                await context.Response.WriteAsJsonAsync(new ProblemDetails { Status = status, Title = title }, cancellationToken);
                return true;
            }
        }
        """);

    [Theory]
    [InlineData("(int, string) Map(Exception e) => e is TimeoutException ? ([|504 => StatusCodes.Status504GatewayTimeout|], \"Too slow\") : ([|500 => StatusCodes.Status500InternalServerError|], \"Unexpected\");")]
    [InlineData("(int Code, string Title) Map(Exception e) => e switch { TimeoutException => ([|504 => StatusCodes.Status504GatewayTimeout|], \"x\"), _ => ([|500 => StatusCodes.Status500InternalServerError|], \"y\") };")]
    [InlineData("static (int, string) Map(Exception e) { if (e is TimeoutException) return ([|504 => StatusCodes.Status504GatewayTimeout|], \"x\"); return ([|500 => StatusCodes.Status500InternalServerError|], \"y\"); }")]
    public Task Returned_by_a_private_method(string method) => NamedAtFrameworkApi(Controller($$"""
        {{method}}

            void Reply(Exception exception)
            {
                var (code, title) = Map(exception);
                Response.StatusCode = code;
                Response.Headers["X-Title"] = title;
            }
        """));

    [Fact]
    public Task Returned_by_a_private_async_method() => NamedAtFrameworkApi(Controller("""
        async Task<(int, string)> Map(Exception e)
            {
                await Task.Yield();
                return e is TimeoutException ? ([|504 => StatusCodes.Status504GatewayTimeout|], "Too slow") : ([|500 => StatusCodes.Status500InternalServerError|], "Unexpected");
            }

            async Task Reply(Exception exception)
            {
                var (code, title) = await Map(exception);
                Response.StatusCode = code;
                Response.Headers["X-Title"] = title;
            }
        """));

    [Fact]
    public Task Returned_by_a_private_method_and_read_by_element() => NamedAtFrameworkApi(Controller("""
        static (int Code, string Title) Map(Exception e) => e is TimeoutException ? ([|504 => StatusCodes.Status504GatewayTimeout|], "Too slow") : ([|500 => StatusCodes.Status500InternalServerError|], "Unexpected");

            IActionResult Reply(Exception exception)
            {
                var mapped = Map(exception);
                return Problem(title: mapped.Title, statusCode: mapped.Code);
            }
        """));

    [Fact]
    public Task Returned_by_a_local_function() => NamedAtFrameworkApi(Action("""
        var (code, title) = Map();
                Response.Headers["X-Title"] = title;
                return StatusCode(code);

                (int, string) Map() => order is null ? ([|404 => StatusCodes.Status404NotFound|], "Not Found") : ([|200 => StatusCodes.Status200OK|], "OK");
        """));

    [Theory]
    [InlineData("var (width, reply) = (404, [|200 => StatusCodes.Status200OK|]); Response.StatusCode = reply; Console.WriteLine(width);")]
    [InlineData("var (reply, (width, _)) = ([|200 => StatusCodes.Status200OK|], (404, 500)); Response.StatusCode = reply; Console.WriteLine(width);")]
    [InlineData("var size = (Width: 404, Reply: [|200 => StatusCodes.Status200OK|]); Response.StatusCode = size.Reply; Console.WriteLine(size.Width);")]
    public Task Only_the_element_that_is_read(string statements) => NamedAtFrameworkApi(Action(statements));

    [Theory]
    [InlineData("var (width, height) = (404, 200); Console.WriteLine(width * height);")]
    [InlineData("var size = (200, 100); Console.WriteLine(size.Item1); Response.StatusCode = Response.StatusCode;")]
    [InlineData("foreach (var (from, to) in new[] { (200, 299), (400, 499) }) Console.WriteLine(Response.StatusCode >= from && Response.StatusCode <= to);")]
    public Task Silent_for_other_tuples(string statements) => Silent(Action(statements));

    [Theory]
    [InlineData(
        "Dictionary<Type, (int Code, string Title)> Map = new() { [typeof(TimeoutException)] = ([|504 => StatusCodes.Status504GatewayTimeout|], \"Too slow\") };",
        "Response.StatusCode = Map[fault.GetType()].Code;")]
    [InlineData(
        "Dictionary<Type, (int, string)> Map = new() { { typeof(TimeoutException), ([|504 => StatusCodes.Status504GatewayTimeout|], \"Too slow\") } };",
        "var (code, title) = Map[fault.GetType()]; Response.StatusCode = code;")]
    [InlineData(
        "IReadOnlyDictionary<Type, (string, int)> Map = new Dictionary<Type, (string, int)> { [typeof(TimeoutException)] = (\"Too slow\", [|504 => StatusCodes.Status504GatewayTimeout|]) };",
        "if (Map.TryGetValue(fault.GetType(), out var reply)) Response.StatusCode = reply.Item2;")]
    [InlineData(
        "Dictionary<Type, (int Code, string Title)> Map { get; } = new() { [typeof(TimeoutException)] = ([|504 => StatusCodes.Status504GatewayTimeout|], \"Too slow\") };",
        "Response.StatusCode = Map.GetValueOrDefault(fault.GetType()).Code;")]
    [InlineData(
        "List<(Type Type, int Code)> Map = new() { (typeof(TimeoutException), [|504 => StatusCodes.Status504GatewayTimeout|]) };",
        "foreach (var entry in Map) if (entry.Type == fault.GetType()) Response.StatusCode = entry.Code;")]
    [InlineData(
        "(Type Type, int Code)[] Map = { (typeof(TimeoutException), [|504 => StatusCodes.Status504GatewayTimeout|]) };",
        "Response.StatusCode = Map.First(entry => entry.Type == fault.GetType()).Code;")]
    public Task In_a_collection(string declaration, string read) => NamedAtFrameworkApi(Controller($$"""
        private static readonly {{declaration}}

            public void Reply(Exception fault) { {{read}} }
        """.Replace(
            "static readonly Dictionary<Type, (int Code, string Title)> Map {",
            "static Dictionary<Type, (int Code, string Title)> Map {",
            StringComparison.Ordinal)));

    [Fact]
    public Task In_a_collection_expression_by_name() => NamedAtOwnMember(
        "Expect([([|404 => StatusCodes.Status404NotFound|], \"none\"), ([|410 => StatusCodes.Status410Gone|], \"gone\")]); void Expect((int statusCode, string text)[] replies) { }",
        CSharp12);

    [Fact]
    public Task In_a_collection_that_another_one_spreads() => NamedAtFrameworkApi(Action("""
        (string, int)[] known = [("gone", [|410 => StatusCodes.Status410Gone|])];
                (string, int)[] replies = [.. known];
                foreach (var (text, number) in replies)
                    Response.StatusCode = number;
        """), CSharp12);

    [Fact]
    public Task Of_a_collection_only_the_element_that_is_sent_counts() => Silent(Controller("""
        private static readonly Dictionary<string, (int Size, int Delay)> Map = new() { ["a"] = (404, 500) };
            private static readonly Dictionary<string, (int Size, string Unit)> Sizes = new() { ["a"] = (404, "kB") };

            public object Reply(string name) => Ok(Map[name].Delay + Map.Count + Sizes[name].Size);
        """));
}
