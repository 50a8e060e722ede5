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
}
