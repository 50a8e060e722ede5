namespace StatusCodeAnalyzers.Tests.Uses;

public class AttributeTests : UseTests
{
    [Theory]
    [InlineData("[ProducesResponseType([|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[ProducesResponseType(statusCode: [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[ProducesResponseType(typeof(Order), [|200 => StatusCodes.Status200OK|])]")]
    [InlineData("[ProducesResponseType(typeof(Order), statusCode: [|200 => StatusCodes.Status200OK|])]")]
    [InlineData("[ProducesResponseType(typeof(Order), [|200 => StatusCodes.Status200OK|], \"application/json\", \"application/xml\")]")]
    [InlineData("[ProducesResponseType([|200 => StatusCodes.Status200OK|], Type = typeof(Order))]")]
    [InlineData("[ProducesResponseType<Order>([|200 => StatusCodes.Status200OK|])]")]
    [InlineData("[Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute([|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[HttpGet, ProducesResponseType([|200 => StatusCodes.Status200OK|]), ProducesResponseType([|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[method: ProducesResponseType([|404 => StatusCodes.Status404NotFound|])]")]
    public Task On_an_action(string attribute) =>
        NamedAtFrameworkApi(Controller($"{attribute} public IActionResult Get(int id) => Ok(id);"));

    [Fact]
    public Task As_a_named_argument() =>
        NamedAtFrameworkApi(
            Controller("[ProducesResponseType(typeof(Order), [|200 => StatusCodes.Status200OK|], StatusCode = [|201 => StatusCodes.Status201Created|])] public IActionResult Get(int id) => Ok(id);"));

    [Fact]
    public Task On_a_type() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        [ProducesResponseType(typeof(ProblemDetails), [|500 => StatusCodes.Status500InternalServerError|])]
        public class OrdersController : ControllerBase;
        """, CSharp12);

    [Fact]
    public Task On_a_result_with_a_default_status() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Infrastructure;

        [DefaultStatusCode([|409 => StatusCodes.Status409Conflict|])]
        public class OutOfStockResult : ObjectResult
        {
            public OutOfStockResult(object? value) : base(value) => StatusCode = [|409 => StatusCodes.Status409Conflict|];
        }
        """);

    [Fact]
    public Task In_the_base_call_of_a_subclass() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public sealed class ProducesNotFoundAttribute : ProducesResponseTypeAttribute
        {
            public ProducesNotFoundAttribute() : base(typeof(ProblemDetails), [|404 => StatusCodes.Status404NotFound|])
            {
            }
        }
        """);

    [Fact]
    public Task In_the_base_call_of_a_generic_subclass() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        public sealed class ProducesCreatedAttribute<T> : ProducesResponseTypeAttribute<T>
        {
            public ProducesCreatedAttribute() : base([|201 => StatusCodes.Status201Created|])
            {
            }
        }
        """);

    [Fact]
    public Task On_a_lambda() => NamedAtFrameworkApi("""
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapGet("/orders", [ProducesResponseType([|404 => StatusCodes.Status404NotFound|])] (int id) => Results.Ok(id));
        app.Run();
        """);

    [Fact]
    public Task The_default_value_of_a_status() => NamedAtOwnMember("""
        using System.ComponentModel;

        public class ErrorResponse
        {
            [DefaultValue([|400 => StatusCodes.Status400BadRequest|])]
            public int StatusCode { get; set; }

            [DefaultValue(404)]
            public int Size { get; set; }

            [DefaultValue(typeof(int), "404")]
            public int Status { get; set; }

            public void Send([System.ComponentModel.DefaultValue([|200 => StatusCodes.Status200OK|])] int statusCode, [DefaultValue(404)] int size) { }
        }
        """);
}
