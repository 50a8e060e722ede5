using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class DeclareRepliesFixTests
{
    [Fact]
    public Task An_attribute_is_added_in_a_line_of_its_own_with_the_type_of_the_body() => Fix<UndeclaredStatusAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public record Problem(string Text);

        [ApiController]
        public class OrdersController : ControllerBase
        {
            /// <summary>Changes an order.</summary>
            [HttpPut("{id}")]
            [ProducesResponseType(200)]
            public IActionResult Change(int id) => id switch
            {
                0 => [|NotFound()|],
                1 => [|Conflict(new Problem("taken"))|],
                2 => [|BadRequest(new { text = "no" })|],
                _ => Ok(),
            };
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        public record Problem(string Text);

        [ApiController]
        public class OrdersController : ControllerBase
        {
            /// <summary>Changes an order.</summary>
            [HttpPut("{id}")]
            [ProducesResponseType(200)]
            [ProducesResponseType(StatusCodes.Status404NotFound)]
            [ProducesResponseType<Problem>(StatusCodes.Status409Conflict)]
            [ProducesResponseType(StatusCodes.Status400BadRequest)]
            public IActionResult Change(int id) => id switch
            {
                0 => NotFound(),
                1 => Conflict(new Problem("taken")),
                2 => BadRequest(new { text = "no" }),
                _ => Ok(),
            };
        }
        """);

    [Fact]
    public Task Before_CSharp_11_the_type_is_an_argument() => Fix<SuccessHiddenAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class Order { }

        [ApiController]
        public class OrdersController : ControllerBase
        {
            [HttpGet] [ProducesResponseType(404)] public IActionResult [|Get|]() => Ok(new Order());
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        public class Order { }

        [ApiController]
        public class OrdersController : ControllerBase
        {
            [HttpGet] [ProducesResponseType(404)] [ProducesResponseType(typeof(Order), StatusCodes.Status200OK)] public IActionResult [|Get|]() => Ok(new Order());
        }
        """,
        "10");

    [Fact]
    public Task Of_200_the_framework_knows_the_type_of_an_ActionResult() => Fix<SuccessHiddenAnalyzer>(
        Controller("[HttpGet] [ProducesResponseType(404)] public ActionResult<Order> [|Get|]() => new Order(1);"),
        Controller(
            "[HttpGet] [ProducesResponseType(404)] [ProducesResponseType(StatusCodes.Status200OK)] public ActionResult<Order> [|Get|]() => new Order(1);"));

    [Fact]
    public Task Where_nothing_is_declared_all_that_is_sent_has_to_be() => Fix<ImpliedOkNeverSentAnalyzer>(
        Controller("[HttpPost] public IActionResult [|Add|](Order order) => order.Id == 0 ? NotFound() : CreatedAtAction(nameof(Add), order);"),
        Controller(
            "[HttpPost] [ProducesResponseType<Order>(StatusCodes.Status201Created)] [ProducesResponseType(StatusCodes.Status404NotFound)] public IActionResult [|Add|](Order order) => order.Id == 0 ? NotFound() : CreatedAtAction(nameof(Add), order);"));

    [Fact]
    public Task Behind_a_mapping_it_is_a_call() => Fix<UndeclaredStatusAnalyzer>(
        App("""
            app.MapGet("/a", (int id) => id > 0 ? Results.Ok() : [|Results.NotFound(new Order(0))|]).Produces(200);
            app.MapGet("/b", (int id) => id > 0 ? Results.Ok() : id < 0 ? [|Results.Problem(statusCode: 409)|] : [|Results.ValidationProblem(new Dictionary<string, string[]>())|])
                .Produces(200)
                .WithName("b");
            """),
        App("""
            app.MapGet("/a", (int id) => id > 0 ? Results.Ok() : Results.NotFound(new Order(0))).Produces<Order>(StatusCodes.Status404NotFound).Produces(200);
            app.MapGet("/b", (int id) => id > 0 ? Results.Ok() : id < 0 ? Results.Problem(statusCode: 409) : Results.ValidationProblem(new Dictionary<string, string[]>()))
                .ProducesValidationProblem()
                .ProducesProblem(StatusCodes.Status409Conflict)
                .Produces(200)
                .WithName("b");
            """));

    [Fact]
    public Task Behind_a_mapping_alone_it_gets_a_line() => Fix<ImpliedOkNeverSentAnalyzer>(
        App("""app.[|MapPost|]("/a", (Order order) => Results.Created($"/orders/{order.Id}", order));"""),
        App("""
            app.MapPost("/a", (Order order) => Results.Created($"/orders/{order.Id}", order))
                .Produces<Order>(StatusCodes.Status201Created);
            """));

    [Fact]
    public Task Beside_a_type_that_says_nothing_it_is_a_call_too() => Fix<ResultHasNoMetadataAnalyzer>(
        App("""app.MapGet("/a", Results<Ok<Order>, [|ProblemHttpResult|]> (int id) => id > 0 ? TypedResults.Ok(new Order(id)) : TypedResults.Problem(statusCode: 409));"""),
        App("""
            app.MapGet("/a", Results<Ok<Order>, ProblemHttpResult> (int id) => id > 0 ? TypedResults.Ok(new Order(id)) : TypedResults.Problem(statusCode: 409))
                .ProducesProblem(StatusCodes.Status409Conflict);
            """));

    [Fact]
    public Task What_two_types_of_one_endpoint_send_is_declared_once_in_every_file() =>
        Verify.Reports<ResultHasNoMetadataAnalyzer, DeclareRepliesFix>(
            App("""
                app.MapGet("/a", Results<Ok, {|STC3005:{|STC3005:ProblemHttpResult|}|}, [|StatusCodeHttpResult|]> (int id) => id switch
                {
                    0 => TypedResults.Problem(statusCode: 409),
                    1 => TypedResults.Problem(statusCode: 410),
                    2 => TypedResults.StatusCode(409),
                    _ => TypedResults.Ok(),
                });
                app.MapGet("/b", Results<Ok, [|ProblemHttpResult|]> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.Problem(statusCode: 409)).WithName("b");
                """),
            App("""
                app.MapGet("/a", Results<Ok, ProblemHttpResult, StatusCodeHttpResult> (int id) => id switch
                {
                    0 => TypedResults.Problem(statusCode: 409),
                    1 => TypedResults.Problem(statusCode: 410),
                    2 => TypedResults.StatusCode(409),
                    _ => TypedResults.Ok(),
                })
                    .ProducesProblem(StatusCodes.Status410Gone)
                    .Produces(StatusCodes.Status409Conflict);
                app.MapGet("/b", Results<Ok, ProblemHttpResult> (int id) => id > 0 ? TypedResults.Ok() : TypedResults.Problem(statusCode: 409)).ProducesProblem(StatusCodes.Status409Conflict).WithName("b");
                """),
            On,
            setup: new()
            {
                Documents =
                [
                    ("Orders.cs", """
                        using Microsoft.AspNetCore.Http.HttpResults;
                        using Microsoft.AspNetCore.Mvc;

                        [ApiController, Route("orders")]
                        public class OrdersController : ControllerBase
                        {
                            [HttpGet]{+ [ProducesResponseType(StatusCodes.Status409Conflict)] [ProducesResponseType(StatusCodes.Status410Gone)]+} public Results<Ok, [|StatusCodeHttpResult|], [|ProblemHttpResult|]> Get(int id) =>
                                id > 1 ? TypedResults.Ok() : id > 0 ? TypedResults.StatusCode(409) : TypedResults.Problem(statusCode: 410);
                        }
                        """),
                ],
            });

    private static Task Fix<TAnalyzer>(string code, string fixedCode, string language = "latest")
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new() =>
        Verify.Reports<TAnalyzer, DeclareRepliesFix>(
            code, fixedCode.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), On,
            setup: new() { Language = language });
}
