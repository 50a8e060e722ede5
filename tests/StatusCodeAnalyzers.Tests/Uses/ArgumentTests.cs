namespace StatusCodeAnalyzers.Tests.Uses;

public class ArgumentTests : UseTests
{
    [Theory]
    [InlineData("IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("IActionResult Get() => StatusCode(statusCode: [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("""IActionResult Get() => StatusCode([|409 => StatusCodes.Status409Conflict|], new { error = "out_of_stock" });""")]
    [InlineData("""IActionResult Get() => StatusCode(value: new { error = "out_of_stock" }, statusCode: [|409 => StatusCodes.Status409Conflict|]);""")]
    [InlineData("IActionResult Get() => this.StatusCode([|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    [InlineData("IActionResult Get() => base.StatusCode([|503 => StatusCodes.Status503ServiceUnavailable|]);")]
    public Task Of_a_controller_method(string member) => NamedAtFrameworkApi(Controller(member));

    [Theory]
    [InlineData("""IActionResult Get() => Problem("No stock", null, [|409 => StatusCodes.Status409Conflict|]);""")]
    [InlineData("""IActionResult Get() => Problem(statusCode: [|409 => StatusCodes.Status409Conflict|], detail: "No stock");""")]
    [InlineData("""IActionResult Get() => ValidationProblem(detail: "No id", statusCode: [|422 => StatusCodes.Status422UnprocessableEntity|]);""")]
    [InlineData("""IResult Get() => Results.Problem("No stock", statusCode: [|409 => StatusCodes.Status409Conflict|]);""")]
    [InlineData("""IResult Get() => Results.Json(new { error = "no_stock" }, statusCode: [|409 => StatusCodes.Status409Conflict|]);""")]
    [InlineData("""IResult Get() => TypedResults.Text("No stock", "text/plain", null, [|409 => StatusCodes.Status409Conflict|]);""")]
    public Task For_a_nullable_parameter(string member) => NamedAtFrameworkApi(Controller(member));

    [Theory]
    [InlineData("new StatusCodeResult([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("""new BadHttpRequestException("The body is too large.", [|413 => StatusCodes.Status413PayloadTooLarge|])""")]
    [InlineData("""new BadHttpRequestException(statusCode: [|413 => StatusCodes.Status413PayloadTooLarge|], message: "The body is too large.")""")]
    [InlineData("new ProducesResponseTypeMetadata([|404 => StatusCodes.Status404NotFound|], typeof(ProblemDetails))")]
    public Task Of_a_constructor(string creation) => NamedAtFrameworkApi(Controller($"object Create() => {creation};"));

    [Fact]
    public Task Of_a_target_typed_constructor() =>
        NamedAtFrameworkApi(Controller("StatusCodeResult Create() => new([|404 => StatusCodes.Status404NotFound|]);"));

    [Fact]
    public Task Of_a_base_constructor() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public class TeapotResult : StatusCodeResult
        {
            public TeapotResult() : base([|418 => StatusCodes.Status418ImATeapot|])
            {
            }
        }
        """);

    [Fact]
    public Task Of_a_base_constructor_of_a_primary_constructor() => NamedAtFrameworkApi(
        """
        public class PayloadTooLargeException(string message) : BadHttpRequestException(message, [|413 => StatusCodes.Status413PayloadTooLarge|]);
        """,
        CSharp12);

    [Fact]
    public Task Of_chained_endpoint_metadata() => NamedAtFrameworkApi("""
        public static class OrderEndpoints
        {
            public static void Map(IEndpointRouteBuilder app) =>
                app.MapGet("/orders/{id}", (int id) => Results.Ok(id))
                    .Produces<int>([|200 => StatusCodes.Status200OK|])
                    .Produces([|404 => StatusCodes.Status404NotFound|])
                    .ProducesProblem([|409 => StatusCodes.Status409Conflict|])
                    .ProducesValidationProblem([|422 => StatusCodes.Status422UnprocessableEntity|]);
        }
        """);

    [Fact]
    public Task Of_an_extension_method_called_as_a_static_one() => NamedAtFrameworkApi("""
        public static class OrderEndpoints
        {
            public static void Map(RouteHandlerBuilder builder) => OpenApiRouteHandlerBuilderExtensions.Produces(builder, [|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task Of_a_call_whose_result_is_cast() =>
        NamedAtFrameworkApi(Controller("object Get() => (IActionResult)StatusCode([|404 => StatusCodes.Status404NotFound|]);"));

    [Fact]
    public Task Of_a_call_after_a_null_conditional_access() =>
        NamedAtFrameworkApi(
            Controller("IActionResult? Get(OrdersController? other) => other?.StatusCode([|404 => StatusCodes.Status404NotFound|]);"));
}
