using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;
using static StatusCodeAnalyzers.Tests.Contracts.PublicIssueCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>What API1000 to API1002 report and should not.</summary>
public class PublicFalseReportsTests
{
    [Fact]
    public Task False_20662_an_attribute_of_the_class() => Silent(
        Controller("[HttpGet] public IActionResult Log() => NoContent();", "[ApiController, ProducesResponseType(204)]"));

    [Fact]
    public Task False_39632_attributes_that_derive() => Silent(Controller("""
        [HttpGet("a"), WhenLost, WhenFound] public IActionResult Find(int id) => id > 0 ? Ok() : BadRequest("no");
            [HttpGet("b"), WhenLost(typeof(Order)), WhenFound] public IActionResult Get(int id) => id > 0 ? Ok() : BadRequest("no");
            [HttpGet("c"), WhenLost("why"), WhenFound] public IActionResult Take(int id) => id > 0 ? Ok() : BadRequest("no");
        """) + """

        public class WhenFoundAttribute : ProducesResponseTypeAttribute
        {
            public WhenFoundAttribute() : base(StatusCodes.Status200OK) { }
        }

        public class WhenLostAttribute : ProducesResponseTypeAttribute
        {
            public WhenLostAttribute() : base(StatusCodes.Status400BadRequest) { }
            public WhenLostAttribute(Type type) : base(type, StatusCodes.Status400BadRequest) { }
            public WhenLostAttribute(string why) : base(StatusCodes.Status400BadRequest) => Why = why;
            public string? Why { get; }
        }
        """);

    [Fact]
    public Task False_4951_a_convention_of_the_base_class() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController, ApiConventionType(typeof(DefaultApiConventions))]
        public abstract class BaseController : ControllerBase { }

        public class SomeController : BaseController
        {
            [HttpGet] public ActionResult<string> Get(string id) { if (id == "") return NotFound(); return Ok(id); }
        }
        """);

    [Fact]
    public Task False_20661_a_convention_with_another_parameter() => Silent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ApiExplorer;

        public class Post { }
        public class Version { }

        [ApiController, ApiConventionType(typeof(OwnConventions))]
        public class PostsController : ControllerBase
        {
            [HttpPost]
            public async Task<ActionResult<Post>> PostAsync([FromBody] Post post, Version version)
            {
                await Task.Yield();
                return CreatedAtAction(nameof(PostAsync), new object());
            }
        }

        public static class OwnConventions
        {
            [ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)]
            [ProducesDefaultResponseType, ProducesResponseType(201), ProducesResponseType(400)]
            public static void Post(
                [ApiConventionNameMatch(ApiConventionNameMatchBehavior.Any), ApiConventionTypeMatch(ApiConventionTypeMatchBehavior.Any)] object model,
                [ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)] Version version) { }
        }
        """);

    [Fact]
    public Task False_36315_a_lambda_of_the_action() => Silent(Controller("""
        [HttpPut, ProducesResponseType(typeof(object), 202)]
            public Task<IActionResult> Create(CancellationToken cancellationToken)
            {
                var later = async () => { await Task.Yield(); return (IActionResult)Accepted(new object()); };
                return later();
            }
        """));

    [Fact]
    public Task False_4950_a_convention_with_204_and_a_helper() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController, ApiConventionType(typeof(OwnConventions))]
        public class OrdersController : ControllerBase
        {
            [HttpDelete] public IActionResult Delete(int id) => Removed(id);
            private IActionResult Removed(int id) => id > 0 ? NoContent() : NotFound();
        }

        public static class OwnConventions
        {
            [ProducesResponseType(204), ProducesResponseType(404)]
            public static void Delete(int id) { }
        }
        """);

    [Fact]
    public async Task False_40312_a_comment_that_Swashbuckle_reads()
    {
        var told = await OpenApiApp.Ask(await OpenApiApp.Create(WithComments, Swashbuckle), paths: 1, Swashbuckle);
        Assert.Equal("document 200 404, replies 404", told["/find"].ToString());

        var code = Controller("""
            /// <response code="200">Done.</response>
                /// <response code="404">There is none.</response>
                [HttpGet, ProducesResponseType(200)] public IActionResult Find(int id) => id > 0 ? Ok() : NotFound();
            """);
        await Verify.Silent<ContractWarningsAnalyzer>(code, setup: Swashbuckle.Setup);
        await ContractReports.Verify(
            code.Replace("NotFound()", "{|STC3003:NotFound()|}", StringComparison.Ordinal), setup: OpenApiApp.Setup);
    }

    [Fact]
    public Task False_40823_an_IResult_in_a_controller() => Silent(Controller("""
        [HttpGet("a"), ProducesResponseType(204), ProducesResponseType(404)]
            public IResult Find(int id) { if (id > 0) return Results.NoContent(); return Results.NotFound(); }
            [HttpGet("b")] public IResult Get() => Results.Ok();
        """));

    [Fact]
    public Task False_Mvc_8472_a_200_that_is_implied() => Silent(Controller("[HttpGet] public ActionResult<Order> Get() => Ok(new Order(1));"));

    [Fact]
    public Task False_5971_a_convention_of_the_assembly() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        [assembly: ApiConventionType(typeof(DefaultApiConventions))]

        [ApiController]
        public class ValuesController : ControllerBase
        {
            [HttpGet] public ActionResult<IEnumerable<string>> Get(int id) => BadRequest();
        }
        """);

    private const string WithComments = """"
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddSwaggerGen(options => options.IncludeXmlComments(() => new System.Xml.XPath.XPathDocument(new StringReader("""
            <doc><members><member name="M:CommentedController.Find(System.Int32)"><response code="404">There is none.</response></member></members></doc>
            """))));

        var app = builder.Build();
        app.MapControllers();
        app.UseSwagger();
        app.Run();

        [ApiController]
        public class CommentedController : ControllerBase
        {
            [HttpGet("/find"), ProducesResponseType(200)] public IActionResult Find(int i) => i > 0 ? Ok() : NotFound();
        }
        """";

    private static DocumentWriter Swashbuckle => DocumentWriter.All.First(writer => writer.Name == "Swashbuckle");
}
