using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>What STC2010 says of locations: the text goes out as it is, and no client gets from it to the action.</summary>
public class LocationRepliesTests
{
    private const string Orders = """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.MapControllerRoute("default", "{controller}/{action}/{id?}");
        app.Run();

        public record Order(int Id);

        [Route("orders")]
        public class OrdersController : ControllerBase
        {
            [HttpGet("{id}")]
            public IActionResult Find(int id) => Ok(new Order(id));

            [HttpPost]
            public IActionResult Create(Order order) => Created([|nameof(Find)|], order);

            [HttpPut]
            public IActionResult Replace(Order order) => Accepted([|"Find"|], order);
        }

        """;

    private const string Json = "Content-Type: application/json; charset=utf-8\n";
    private const string Body = "\nContent-Type: application/json\n\n{\"id\":7}";

    [Fact]
    public Task The_routes_make_an_address_of_it() => Kestrel.Fix<LocationIsNoAddressAnalyzer, LocationIsNoAddressFix>(
        Orders,
        [
            new(
                $"POST /orders?id=7{Body}",
                $"HTTP/1.1 201 Created\n{Json}Location: Find\n\n{{\"id\":7}}",
                $"HTTP/1.1 201 Created\n{Json}Location: http://localhost/orders/7\n\n{{\"id\":7}}"),
            new(
                $"PUT /orders?id=7{Body}",
                $"HTTP/1.1 202 Accepted\n{Json}Location: Find\n\n{{\"id\":7}}",
                $"HTTP/1.1 202 Accepted\n{Json}Location: http://localhost/orders/7\n\n{{\"id\":7}}"),
        ]);

    [Fact]
    public async Task From_the_name_no_client_finds_the_action_and_from_the_address_it_does()
    {
        await using var app = await Kestrel.Start(Markup.Parse(Orders).Code);

        Assert.Equal(new Uri("http://localhost/Find"), new Uri(new Uri("http://localhost/orders"), "Find"));
        Assert.StartsWith("HTTP/1.1 404 ", await app.Reply("GET /Find"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await app.Reply("GET /orders/7"), StringComparison.Ordinal);
    }

    /// <summary>
    /// By the conventional route the name of an action without parameters leads there from its neighbour, so it is silent.
    /// </summary>
    [Fact]
    public async Task By_the_conventional_route_a_name_can_be_an_address()
    {
        const string Code = """
            using Microsoft.AspNetCore.Mvc;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            var app = builder.Build();
            app.MapControllerRoute("default", "{controller}/{action}");
            app.Run();

            public class OrdersController : Controller
            {
                public IActionResult All() => Json("all");

                public IActionResult Create() => Created(nameof(All), 1);
            }
            """;
        await using var app = await Kestrel.Start(Code);

        Assert.Contains("\nLocation: All\n", await app.Reply("GET /Orders/Create"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await app.Reply("GET /Orders/All"), StringComparison.Ordinal);
        await Verify.Silent<LocationIsNoAddressAnalyzer>(Code);
    }
}
