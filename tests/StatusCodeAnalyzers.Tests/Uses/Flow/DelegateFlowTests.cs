namespace StatusCodeAnalyzers.Tests.Uses;

public class DelegateFlowTests : UseTests
{
    [Theory]
    [InlineData("Func<int, object> fail = code => StatusCode(code); _ = fail([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("Func<int, string, IResult> fail = (code, text) => Results.Json(text, statusCode: code); _ = fail([|404 => StatusCodes.Status404NotFound|], \"no\");")]
    [InlineData("Action<string, int> fail = (text, code) => { Response.StatusCode = code; }; fail(\"no\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("Func<int, IResult> fail = Results.StatusCode; _ = fail.Invoke([|404 => StatusCodes.Status404NotFound|]);")]
    public Task A_delegate_of_the_method(string statements) => NamedAtFrameworkApi(Action(statements));

    [Fact]
    public Task A_delegate_of_the_type_or_the_caller() => NamedAtFrameworkApi(Controller("""
        private static readonly Func<int, IResult> Field = code => Results.StatusCode(code);
            private Func<int, IResult> Property => code => Results.StatusCode(code);
            public object Fielded() => Field([|404 => StatusCodes.Status404NotFound|]);
            public object Propertied() => Property([|404 => StatusCodes.Status404NotFound|]);
            public object Called() => Check(true, code => StatusCode(code));
            private object Check(bool isMissing, Func<int, object> fail) => isMissing ? fail([|404 => StatusCodes.Status404NotFound|]) : Ok();
        """));

    [Fact]
    public Task Another_delegate_is_left_alone() => Silent(Controller("""
        private static readonly Func<int, int> Field = code => code + 1;
            public object Get(Func<int, object> unknown) => unknown(404);
            public object Body() { Func<int, object> body = number => StatusCode(StatusCodes.Status200OK, number); return body(404); }
            public object Other() { Func<int, int, object> pair = (code, size) => StatusCode(code, size); return pair(StatusCodes.Status200OK, 404); }
            public int Added() => Field(404);
        """));

    [Theory]
    [InlineData("stub.StatusCode(() => isThere ? [|200 => StatusCodes.Status200OK|] : [|403 => StatusCodes.Status403Forbidden|]);")]
    [InlineData("stub.Reply(statusCode: () => [|403 => StatusCodes.Status403Forbidden|]);")]
    [InlineData("stub.ReplyAsync(async () => { await Task.Yield(); return [|403 => StatusCodes.Status403Forbidden|]; });")]
    [InlineData("stub.ExpectedStatus = _ => [|403 => StatusCodes.Status403Forbidden|];")]
    public Task A_function_that_gives_a_status_code_by_its_name(string statement) => NamedAtOwnMember(Stub(statement));

    [Theory]
    [InlineData("stub.Delay(() => 403);")]
    [InlineData("stub.IsStatusCode(code => code > 403);")]
    [InlineData("stub.Weigh(() => \"403\".Length + 200);")]
    public Task A_function_that_gives_another_number(string statement) => Silent(Stub(statement));

    private static string Stub(string statement) => $$"""
        public class Stub
        {
            public void StatusCode(Func<int> value) { }
            public void Reply(Func<int> statusCode, int delay = 0) { }
            public void ReplyAsync(Func<Task<int>> statusCode) { }
            public void Delay(Func<int> milliseconds) { }
            public void IsStatusCode(Func<int, bool> test) { }
            public void Weigh(Func<int> statusCodeLength) { }
            public Func<string, int>? ExpectedStatus { get; set; }
        }

        public class Tests { public void Forbidden(Stub stub, bool isThere) { {{statement}} } }
        """;
}
