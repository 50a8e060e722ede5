using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class LocationIsNoAddressFixTests
{
    [Fact]
    public Task The_routes_make_the_address() => Verify.Reports<LocationIsNoAddressAnalyzer, LocationIsNoAddressFix>(
        Controller(
            "Created([|nameof(Find)|], order)",
            "this.Accepted([|nameof(Find)|], order)",
            "Created([|nameof(ItemsController.Get)|], order)",
            "Created([|nameof(ItemsController.All)|], order)"),
        Controller(
            "CreatedAtAction(nameof(Find), new { id = order.Id }, order)",
            "this.AcceptedAtAction(nameof(Find), new { id = order.Id }, order)",
            "CreatedAtAction(nameof(ItemsController.Get), \"Items\", new { id = order.Id, number = order.Number }, order)",
            "CreatedAtAction(nameof(ItemsController.All), \"Items\", null, order)"),
        dotnetFormat: false);

    [Theory]
    [InlineData("Created([|nameof(Find)|], 1)")]
    [InlineData("Created([|nameof(Find)|], Load())")]
    [InlineData("Created(uri: [|nameof(Find)|], value: order)")]
    [InlineData("new CreatedResult([|nameof(Find)|], order)")]
    [InlineData("Created([|nameof(ItemsController.GetAsync)|], order)")]
    [InlineData("Created([|nameof(ItemsController.Renamed)|], order)")]
    public Task Nothing_is_offered_where_the_route_cannot_be_told(string result) =>
        Verify.Reports<LocationIsNoAddressAnalyzer, LocationIsNoAddressFix>(Controller(result), dotnetFormat: false);

    private static string Controller(params string[] results) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public record Order(int Id, int Number);

        [Route("orders")]
        public class OrdersController : ControllerBase
        {
            [HttpGet("{id:int}")]
            public IActionResult Find(int id) => Ok(id);

        {{string.Join('\n', results.Select((result, index) => $"    public IActionResult Create{index}(Order order) => {result};"))}}

            private static Order Load() => new(1, 2);
        }

        [Route("items/{id}")]
        public class ItemsController : ControllerBase
        {
            [HttpGet("{number}/{page?}")]
            public IActionResult Get(int id, int number, int page = 1) => Ok(id);

            [HttpGet("/items")]
            public IActionResult All(int page) => Ok();

            [HttpGet("{number}/later")]
            public Task<IActionResult> GetAsync(int id, int number) => Task.FromResult<IActionResult>(Ok(id));

            [HttpGet("renamed"), ActionName("Other")]
            public IActionResult Renamed(int id) => Ok(id);
        }
        """;
}
