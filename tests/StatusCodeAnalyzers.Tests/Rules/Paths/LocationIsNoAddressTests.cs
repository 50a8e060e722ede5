using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class LocationIsNoAddressTests
{
    [Theory]
    [InlineData("Created([|nameof(Find)|], order)")]
    [InlineData("Created([|\"Find\"|], order)")]
    [InlineData("Accepted([|nameof(Find)|], order)")]
    [InlineData("new CreatedResult([|nameof(Find)|], order)")]
    [InlineData("Created([|nameof(ItemsController.Get)|], order)")]
    public Task The_name_of_an_action_is_no_address(string result) => Verify.Reports<LocationIsNoAddressAnalyzer>(Action(result));

    [Theory]
    [InlineData("Created(\"/orders/7\", order)")]
    [InlineData("Created(\"orders\", order)")]
    [InlineData("Created(\"Elsewhere\", order)")]
    [InlineData("Created($\"{nameof(Find)}/{order.Id}\", order)")]
    [InlineData("Created(nameof(order), order)")]
    [InlineData("Created(new Uri(\"/orders/7\", UriKind.Relative), order)")]
    [InlineData("CreatedAtAction(nameof(Find), order)")]
    [InlineData("Created(nameof(Hidden), order)")]
    [InlineData("Created(Url.Action(nameof(Find))!, order)")]
    public Task Other_locations_are_left_alone(string result) => Verify.Silent<LocationIsNoAddressAnalyzer>(Action(result));

    [Theory]
    [InlineData("", "", "[HttpGet]")]
    [InlineData("[Route(\"[controller]/[action]\")]", "", "[HttpGet]")]
    [InlineData("[Route(\"[controller]\")]", "", "[HttpGet(\"[action]\")]")]
    public Task By_the_route_it_may_be_one(string onController, string parameters, string onAction) =>
        Verify.Silent<LocationIsNoAddressAnalyzer>(Routed(onController, parameters, onAction, "nameof(Find)")
            .Replace("[Route(\"[controller]\")]", "[Route(\"[controller]/[action]\")]", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "int id", "[HttpGet]")]
    [InlineData("[Route(\"orders\")]", "", "[HttpGet(\"find\")]")]
    [InlineData("[Route(\"[controller]/[action]\")]", "int id", "[HttpGet(\"{id}\")]")]
    public Task Else_it_is_none(string onController, string parameters, string onAction) =>
        Verify.Reports<LocationIsNoAddressAnalyzer>(Routed(onController, parameters, onAction, "[|nameof(Find)|]"));

    [Fact]
    public Task Minimal_APIs_have_no_actions_of_their_own() => Verify.Silent<LocationIsNoAddressAnalyzer>("""
        var app = WebApplication.Create(args);
        app.MapPost("/", () => Results.Created(nameof(Find), 1));
        app.Run();

        static int Find() => 1;
        """);

    [Fact]
    public Task A_minimal_API_can_name_one_of_a_controller() => Verify.Reports<LocationIsNoAddressAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.MapPost("/", () => Results.Created([|nameof(OrdersController.Find)|], 1));
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("orders/{id}")]
            public IActionResult Find(int id) => Ok(id);
        }
        """,
        message: "'Location: Find' is no address of the action; use CreatedAtAction, AcceptedAtAction or the address itself");

    private static string Routed(string onController, string parameters, string onAction, string location) => $$"""
        using Microsoft.AspNetCore.Mvc;

        {{onController}}
        public class OrdersController : ControllerBase
        {
            {{onAction}}
            public IActionResult Find({{parameters}}) => Ok();

            [HttpPost]
            public IActionResult Create() => Created({{location}}, 1);
        }
        """;

    private static string Action(string result) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public record Order(int Id);

        [Route("orders")]
        public class OrdersController : ControllerBase
        {
            [HttpGet("{id}")]
            public IActionResult Find(int id) => Ok(id);

            [HttpPost]
            public IActionResult Create(Order order) => {{result}};

            private static int Hidden() => 1;
        }

        [Route("items")]
        public class ItemsController : ControllerBase
        {
            [HttpGet("{id}")]
            public IActionResult Get(int id) => Ok(id);
        }
        """;
}
