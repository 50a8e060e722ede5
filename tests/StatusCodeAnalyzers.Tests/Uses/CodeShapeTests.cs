namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>The same statement wherever code can stand.</summary>
public class CodeShapeTests : UseTests
{
    [Fact]
    public Task In_top_level_statements() => NamedAtFrameworkApi("""
        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.StatusCode([|503 => StatusCodes.Status503ServiceUnavailable|]));
        app.Use(async (context, next) =>
        {
            if (!context.Request.IsHttps)
            {
                context.Response.StatusCode = [|403 => StatusCodes.Status403Forbidden|];
                return;
            }

            await next(context);
        });
        app.Run(async context =>
        {
            context.Response.StatusCode = [|404 => StatusCodes.Status404NotFound|];
            await context.Response.WriteAsync("No such page");
        });
        app.Run();
        """);

    [Fact]
    public Task In_a_middleware_class() => NamedAtFrameworkApi("""
        public class MaintenanceMiddleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                if (File.Exists("maintenance"))
                {
                    context.Response.StatusCode = [|503 => StatusCodes.Status503ServiceUnavailable|];
                    context.Response.Headers.RetryAfter = "120";
                    return;
                }

                await next(context);
                if (context.Response.StatusCode == [|404 => StatusCodes.Status404NotFound|] && !context.Response.HasStarted)
                    await context.Response.WriteAsync("No such page");
            }
        }
        """, CSharp12);

    [Theory]
    [InlineData("int Missing(IEnumerable<HttpResponse> all) => all.Count(response => response.StatusCode == [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("bool Any(IEnumerable<ProblemDetails> all) => all.Any(problem => problem.Status is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("object Q(IEnumerable<HttpResponse> all) => from response in all where response.StatusCode == [|404 => StatusCodes.Status404NotFound|] select response;")]
    [InlineData("object Q(IEnumerable<HttpResponseMessage> all) => all.Where(r => {-(int)-}r.StatusCode == [|404 => HttpStatusCode.NotFound|]);")]
    [InlineData("object Q(IEnumerable<Order> all) => all.Select(order => new ObjectResult(order) { StatusCode = [|201 => StatusCodes.Status201Created|] });")]
    [InlineData("Func<int, IActionResult> Q() => delegate (int id) { return StatusCode([|404 => StatusCodes.Status404NotFound|]); };")]
    [InlineData(
        "Func<HttpContext, bool> Q() => static context => context.Response.StatusCode == [|404 => StatusCodes.Status404NotFound|];")]
    public Task In_a_lambda(string member) => NamedAtFrameworkApi(Controller(member));

    [Theory]
    [InlineData("Expression<Func<ProblemDetails, bool>> Q() => problem => problem.Status == [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("Expression<Func<HttpResponse, bool>> Q() => response => response.StatusCode == [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("Expression<Func<HttpResponseMessage, bool>> Q() => response => (int)response.StatusCode == [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("Expression<Func<HttpResponseMessage, bool>> Q() => response => response.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    [InlineData("object Q(IQueryable<HttpResponseMessage> all) => all.Where(response => (int)response.StatusCode == [|404 => StatusCodes.Status404NotFound|]);")]
    public Task In_an_expression_tree(string member) => NamedAtFrameworkApi(Controller(member));

    [Theory]
    [InlineData("async Task<IActionResult> Get() { await Task.Yield(); return StatusCode([|404 => StatusCodes.Status404NotFound|]); }")]
    [InlineData(
        "IActionResult Get() { return Missing(); IActionResult Missing() => StatusCode([|404 => StatusCodes.Status404NotFound|]); }")]
    [InlineData("IEnumerable<IActionResult> Get() { yield return StatusCode([|404 => StatusCodes.Status404NotFound|]); }")]
    [InlineData("async IAsyncEnumerable<IActionResult> Get() { await Task.Yield(); yield return StatusCode([|404 => StatusCodes.Status404NotFound|]); }")]
    [InlineData("IActionResult Missing { get { return StatusCode([|404 => StatusCodes.Status404NotFound|]); } }")]
    [InlineData("IActionResult Missing => StatusCode([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("IActionResult Gone { get; } = new StatusCodeResult([|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("readonly IActionResult _gone = new StatusCodeResult([|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("static readonly IActionResult Gone = new StatusCodeResult([|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("static OrdersController() { _ = new StatusCodeResult([|410 => StatusCodes.Status410Gone|]); }")]
    [InlineData("OrdersController(HttpContext context) => context.Response.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("~OrdersController() => Response.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("IActionResult this[int id] => StatusCode([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("public static implicit operator StatusCodeResult(OrdersController c) => c.StatusCode([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("unsafe IActionResult Get(int* id) { return StatusCode([|404 => StatusCodes.Status404NotFound|]); }")]
    [InlineData("IActionResult Get(Order? order) => order is null ? StatusCode([|404 => StatusCodes.Status404NotFound|]) : Ok(order);")]
    [InlineData("IActionResult Get(Order? order) => order?.Id > 0 ? Ok() : throw new BadHttpRequestException(\"No id\", [|422 => StatusCodes.Status422UnprocessableEntity|]);")]
    public Task In_a_member(string member) => NamedAtFrameworkApi(Controller(member));

    [Fact]
    public Task In_a_record() => NamedAtFrameworkApi("""
        public record MissingOrder(int Id)
        {
            public IResult ToResult() => Results.Problem($"No order {Id}", statusCode: [|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task In_an_interface() => NamedAtFrameworkApi("""
        public interface IReply
        {
            IResult Missing() => Results.StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    /// <summary>It does not compile, and a constant there would give the member its name.</summary>
    [Fact]
    public Task Not_as_a_member_without_a_name() =>
        Silent(Action("_ = new { (HttpStatusCode)404, (HttpStatusCode)410 };"), new() { AllowErrors = true });

    [Fact]
    public Task In_code_that_has_errors() =>
        NamedAtFrameworkApi(
            Action("Response.StatusCode = [|404 => StatusCodes.Status404NotFound|]; Missing("), new() { AllowErrors = true });

    /// <summary>A number is whole, whatever is missing behind it.</summary>
    [Fact]
    public Task Before_something_that_is_missing() =>
        NamedAtFrameworkApi(
            Action("Response.StatusCode = [|404 => StatusCodes.Status404NotFound|]"), new() { AllowErrors = true });
}
