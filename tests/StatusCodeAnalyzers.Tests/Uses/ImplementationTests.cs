namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>A user's own members that override or implement one of the table.</summary>
public class ImplementationTests : UseTests
{
    private const string Members = """
            public override Stream Body { get; set; } = Stream.Null;
            public override long? ContentLength { get; set; }
            public override string? ContentType { get; set; }
            public override IResponseCookies Cookies => throw new NotSupportedException();
            public override bool HasStarted => false;
            public override IHeaderDictionary Headers => throw new NotSupportedException();
            public override HttpContext HttpContext => throw new NotSupportedException();
            public override void OnCompleted(Func<object, Task> callback, object state) { }
            public override void OnStarting(Func<object, Task> callback, object state) { }
            public override void Redirect(string location, bool permanent) => StatusCode = [|302 => StatusCodes.Status302Found|];
        """;

    [Theory]
    [InlineData("public override int StatusCode { get; set; } = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("public override int StatusCode { get => [|200 => StatusCodes.Status200OK|]; set { } }")]
    [InlineData("public override int StatusCode { get { return [|200 => StatusCodes.Status200OK|]; } set { } }")]
    public Task The_value_of_an_overriding_property(string property) => NamedAtFrameworkApi($$"""
        public class FakeResponse : HttpResponse
        {
            {{property}}
        {{Members}}
        }
        """);

    [Theory]
    [InlineData("public int? StatusCode => [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("public int? StatusCode { get; } = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("public int? StatusCode { get; init; } = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("public int? StatusCode { get { return missing ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]; } }")]
    [InlineData("int? IStatusCodeActionResult.StatusCode => [|404 => StatusCodes.Status404NotFound|];")]
    public Task The_value_of_an_implementing_property(string property) => NamedAtFrameworkApi($$"""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Infrastructure;

        public class MissingResult(bool missing) : IStatusCodeActionResult
        {
            {{property}}

            public Task ExecuteResultAsync(ActionContext context) => missing ? Task.CompletedTask : throw new NotSupportedException();
        }
        """, CSharp12);

    [Fact]
    public Task The_plain_int_beside_the_interfaces_nullable_one() => NamedAtFrameworkApi("""
        public class TeapotResult : IResult, IStatusCodeHttpResult
        {
            public int StatusCode => [|418 => StatusCodes.Status418ImATeapot|];

            int? IStatusCodeHttpResult.StatusCode => StatusCode;

            public Task ExecuteAsync(HttpContext httpContext) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_comparison_with_an_inherited_property() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public class OrderProblem : ProblemDetails
        {
            public bool IsMissing => Status == [|404 => StatusCodes.Status404NotFound|] || base.Status is [|410 => StatusCodes.Status410Gone|];
        }
        """);

    [Fact]
    public Task A_set_of_an_inherited_property_in_a_constructor() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public class OutOfStockProblem : ProblemDetails
        {
            public OutOfStockProblem()
            {
                Title = "Out of stock";
                Status = [|409 => StatusCodes.Status409Conflict|];
            }
        }
        """);
}
