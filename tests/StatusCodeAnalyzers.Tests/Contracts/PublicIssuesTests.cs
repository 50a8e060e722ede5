using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// What people reported of API1000 to API1002, by the number of the issue in dotnet/aspnetcore; those of aspnet/Mvc say so. The code is the
/// project's own.
/// </summary>
public class PublicIssuesTests
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

    [Fact]
    public Task Missed_33105_a_conditional() => Reports(Controller(
        "[HttpGet, ProducesResponseType(200)] public ActionResult<object> Find(int id) { return id == 0 ? {|STC3003:NotFound()|} : Ok(new object()); }"));

    [Fact]
    public Task Missed_43356_a_conditional_with_Ok_first() => Reports(Controller("""
        [HttpGet("a"), ProducesResponseType(404)] public IActionResult {|STC3001:Find|}(Order? result) => result != null ? Ok(result) : NotFound();
            [HttpGet("b"), ProducesResponseType(200)] public IActionResult Get(Order? result) => result != null ? Ok(result) : {|STC3003:NotFound()|};
        """));

    [Fact]
    public Task Missed_42987_a_switch_expression() => Reports(Controller("""
        [HttpGet, ProducesResponseType(200)]
            public IActionResult Get(bool b) { return b switch { true => Ok(), false => {|STC3003:BadRequest()|} }; }
        """));

    [Fact]
    public Task Missed_33091_an_expression_body() => Reports(Controller("""
        [HttpGet("a"), ProducesResponseType(400)] public ActionResult<string> A() => {|STC3003:Unauthorized()|};
            [HttpGet("b"), ProducesResponseType(400)] public ActionResult<string> {|STC3001:B|}() => "";
        """));

    [Fact]
    public Task Missed_6061_ValidationProblem() => Verify.Reports<UndeclaredStatusAnalyzer, DeclareRepliesFix>(
        Controller("[HttpPost] [ProducesResponseType(200)] public IActionResult Add(int i) { if (i == 0) return [|ValidationProblem()|]; return Ok(); }"),
        Controller(
            "[HttpPost] [ProducesResponseType(200)] [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)] public IActionResult Add(int i) { if (i == 0) return ValidationProblem(); return Ok(); }"),
        On);

    [Fact]
    public Task Missed_39750_problem_details() => Reports(Controller("""
        [HttpPost("guess"), ProducesResponseType(200)]
            public ActionResult<string> Guess(int number)
            {
                if (number < 0)
                    return {|STC3003:ValidationProblem(title: "no number")|};
                if (number != 4)
                    return {|STC3003:Problem(title: "another number", statusCode: StatusCodes.Status422UnprocessableEntity)|};
                return Ok("yes");
            }
        """));

    [Fact]
    public Task Missed_15385_a_200_beside_a_declared_error() => Reports(Controller("""
        [HttpGet("{id}", Name = "GetById"), ProducesResponseType(404)]
            public IActionResult {|STC3001:Get|}(string id) { var order = id == "" ? null : new Order(1); if (order == null) { return NotFound(); } return Ok(order); }
        """));

    [Fact]
    public Task Missed_4410_actions_of_a_base_class() => Reports("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public abstract class CrudController<T> : ControllerBase
        {
            [HttpGet("{id}"), ProducesResponseType(200)]
            public ActionResult<T> Find(int id) { if (id < 0) return {|STC3003:BadRequest()|}; if (id == 0) return {|STC3003:NotFound()|}; return Ok(); }
        }

        public class OrdersController : CrudController<string> { }
        """);

    /// <summary>
    /// The type of a body is no matter of these rules; but where the declaration is missing, the fix writes the one that is sent.
    /// </summary>
    [Fact]
    public Task Missed_62727_28600_and_8535_another_type_than_that_of_the_ActionResult() =>
        Verify.Reports<SuccessHiddenAnalyzer, DeclareRepliesFix>(
        Controller("[HttpGet] [ProducesResponseType(404)] public ActionResult<Order> [|Get|](int id) => id > 0 ? Ok(DateTime.Now) : NotFound();"),
        Controller(
            "[HttpGet] [ProducesResponseType(404)] [ProducesResponseType<DateTime>(StatusCodes.Status200OK)] public ActionResult<Order> Get(int id) => id > 0 ? Ok(DateTime.Now) : NotFound();"),
        On);

    [Fact]
    public Task Crash_13542_a_new_API_project() => Silent("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        [Route("[controller]")]
        public class WeatherForecastController : ControllerBase
        {
            private static readonly string[] Summaries = { "Freezing", "Bracing" };

            [HttpGet]
            public IEnumerable<string> Get()
            {
                var random = new Random();
                return Enumerable.Range(1, 5).Select(index => Summaries[random.Next(Summaries.Length)]).ToArray();
            }
        }
        """);

    [Fact]
    public Task Crash_28274_a_null_that_has_no_type() => Reports(Controller("""
        [HttpGet("object-type/{id}")] [ProducesResponseType(404)]
            public IActionResult {|STC3001:Get|}(int id) { if (id == 0) return NotFound(null); return Ok(null); }
        """));

    [Fact]
    public Task Crash_28589_a_ValidationProblem_with_some_arguments() => Reports(Controller("""
        [HttpGet("a"), ProducesResponseType(200)] public IActionResult A() => {|STC3003:ValidationProblem("Problem")|};
            [HttpGet("b"), ProducesResponseType(200)] public IActionResult B() => {|STC3003:ValidationProblem(title: "x", statusCode: 422)|};
            [HttpGet("c"), ProducesResponseType(200)] public IActionResult C() => {|STC3003:ValidationProblem("x", null, null, null, null, null)|};
            [HttpGet("d"), ProducesResponseType(200)] public IActionResult D() => {|STC3003:ValidationProblem(ModelState)|};
            [HttpGet("e"), ProducesResponseType(200)] public IActionResult E() => {|STC3003:ValidationProblem(modelStateDictionary: null!)|};
        """));

    [Fact]
    public Task Crash_35277_a_null_that_is_created() => Silent(Controller("""
        [HttpPost, ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Post))]
            public IActionResult Add() { return Created(new Uri("/somepath", UriKind.Relative), null); }
        """));

    [Fact]
    public Task Crash_48528_an_action_that_never_returns() => Silent(Controller("""
        [HttpGet("a"), ProducesResponseType(404)] public IActionResult A() { throw new NotImplementedException(); }
            [HttpGet("b"), ProducesResponseType(404)] public IActionResult B() => throw new NotImplementedException();
            [HttpGet("c"), ProducesResponseType(404)] public Task<IActionResult> C() => throw new NotImplementedException();
        """));

    /// <summary>The fix of the old analyzer threw where one status is sent twice.</summary>
    [Fact]
    public Task Crash_4480_a_status_that_is_sent_twice() => Verify.Reports<UndeclaredStatusAnalyzer, DeclareRepliesFix>(
        Controller(
            "[HttpGet] [ProducesResponseType(200)] public IActionResult Find(int id) { if (id < 0) { return [|NotFound()|]; } if (id > 0) { return Ok(); } else { return [|NotFound()|]; } }"),
        Controller(
            "[HttpGet] [ProducesResponseType(200)] [ProducesResponseType(StatusCodes.Status404NotFound)] public IActionResult Find(int id) { if (id < 0) { return NotFound(); } if (id > 0) { return Ok(); } else { return NotFound(); } }"),
        On);

    /// <summary>
    /// Who installed the old one and forgot a property of the project saw nothing, without a word. A reference is all that it takes here.
    /// </summary>
    [Fact]
    public Task Silence_26341_no_switch_to_forget() => ContractReports.Verify(
        Controller("[HttpGet, ProducesResponseType(200)] public IActionResult Find(int id) { if (id == 0) { return {|STC3003:NotFound()|}; } return Ok(); }"),
        setup: OpenApiApp.Setup);

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

    private static Task Silent(string code) => Verify.Silent<ContractWarningsAnalyzer>(code, On);

    private static Task Reports(string code) => ContractReports.Verify(code, On);
}
