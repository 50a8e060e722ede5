namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// Endpoints for the forms in which people declare and send, each in a line that ends with its path as a comment. The framework says what
/// of them is to be reported; the endpoints that a form silences stand beside those that it does not.
/// </summary>
internal static class WrittenEndpoints
{
    public const string Code = """
        using System.Net;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ApiExplorer;

        [assembly: ApiConventionType(typeof(TeamConventions))]

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddOpenApi();
        builder.Services.AddAuthentication().AddBearerToken();

        var app = builder.Build();
        app.MapControllers();
        app.MapOpenApi();

        app.MapGet("/w/handler", Handle); [ProducesResponseType(202)] static IResult Handle(int i) => i == 1 ? Results.NotFound() : Results.Accepted(); // /w/handler
        app.MapGet("/w/method", Handlers.Find).Produces(202); // /w/method
        app.MapGet("/w/lambda", [ProducesResponseType(202), EndpointSummary("x")] (int i) => i == 1 ? Results.NotFound() : Results.Accepted()); // /w/lambda
        app.MapGet("/w/block", (int i) => { if (i == 1) return Results.NotFound(); return Results.Accepted(); }).Produces(202); // /w/block
        app.MapGet("/w/valuetask", async ValueTask<IResult> (int i) => { await Task.Yield(); return i == 1 ? Results.NotFound() : Results.Accepted(); }).Produces(202); // /w/valuetask
        app.MapGet("/w/summary", (int i) => i == 1 ? Results.NotFound() : Results.Accepted()).WithSummary("x").WithTags("y").Produces(202); // /w/summary
        app.MapGet("/w/six", Results<Ok, Created, NoContent, NotFound, Conflict, UnauthorizedHttpResult> (int i) => i == 0 ? TypedResults.Ok() : TypedResults.Unauthorized()); // /w/six
        app.MapGet("/w/typedtask", async Task<Results<Accepted, NotFound, StatusCodeHttpResult>> (int i) => { await Task.Yield(); return i == 1 ? TypedResults.NotFound() : TypedResults.StatusCode(410); }); // /w/typedtask
        app.MapGet("/w/constant", (int i) => i == 1 ? Results.StatusCode(Handlers.Gone) : Results.Accepted()).Produces(202); // /w/constant
        app.MapGet("/w/local", (int i) => { var status = i == 1 ? 409 : 202; return Results.StatusCode(status); }).Produces(202); // /w/local
        app.MapGet("/w/localfunction", (int i) => { return i == 1 ? Missing() : Results.Accepted(); IResult Missing() => Results.NotFound(); }).Produces(202); // /w/localfunction
        app.MapGet("/w/context", (HttpContext context) => { context.Response.StatusCode = 202; }); // /w/context
        app.MapGet("/w/value", (HttpContext context) => { context.Response.StatusCode = 202; return new M(1); }); // /w/value
        app.MapMethods("/w/methods", ["GET"], (int i) => i == 1 ? Results.NotFound() : Results.Accepted()).Produces(202); // /w/methods
        app.MapGroup("/w").MapGet("/ingroup", (int i) => i == 1 ? Results.NotFound() : Results.Accepted()).Produces(202); // /w/ingroup
        app.MapGroup("/w").ProducesProblem(404).MapGet("/declaringgroup", (int i) => i == 1 ? Results.NotFound() : i == 2 ? Results.Conflict() : Results.Accepted()).Produces(202); // /w/declaringgroup
        app.MapGroup("/w").MapGroup("/deep").ProducesProblem(404).MapGet("/deepgroup", (int i) => i == 1 ? Results.NotFound() : Results.Accepted()); // /w/deep/deepgroup
        var group = app.MapGroup("/w"); group.ProducesProblem(404); group.MapGet("/groupvariable", (int i) => i == 1 ? Results.NotFound() : Results.Accepted()).Produces(202); // /w/groupvariable
        var named = app.MapGet("/w/named", (int i) => i == 1 ? Results.NotFound() : Results.Accepted()); named.Produces(202); // /w/named
        app.Run();

        public record M(int Id);

        public class Produces409Attribute(int code = 409) : ProducesResponseTypeAttribute(409) { public int Code => code; }

        public static class Handlers
        {
            public const int Gone = 410;

            public static IResult Find(int i) => i == 1 ? Results.NotFound() : Results.Accepted(); // /w/method
        }

        #nullable disable
        public static class TeamConventions
        {
            [ProducesResponseType(202), ProducesResponseType(404)]
            [ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)]
            public static void Start([ApiConventionNameMatch(ApiConventionNameMatchBehavior.Suffix)] int i, params object[] rest) { }

            [ProducesResponseType(202), ProducesResponseType(404)]
            public static void Take([ApiConventionNameMatch(ApiConventionNameMatchBehavior.Any)] IEnumerable<object> names) { }
        }

        public static class MoreConventions
        {
            [ProducesResponseType(202), ProducesResponseType(404)]
            [ApiConventionNameMatch(ApiConventionNameMatchBehavior.Prefix)]
            public static void Stop([ApiConventionTypeMatch(ApiConventionTypeMatchBehavior.Any), ApiConventionNameMatch(ApiConventionNameMatchBehavior.Any)] int i) { }
        }
        #nullable restore

        [ApiController, Route("w")]
        public abstract class ShelfController : ControllerBase
        {
            [HttpGet("inherited"), ProducesResponseType(202)] public IActionResult Inherited(int i) => i == 1 ? NotFound() : Accepted(); // /w/inherited
            [HttpGet("overridden"), ProducesResponseType(202)] public virtual IActionResult Overridden(int i) => i == 1 ? StatusCode(410) : Accepted();
            [HttpGet("overriddensilent"), ProducesResponseType(409), ProducesResponseType(202)] public virtual IActionResult OverriddenSilent(int i) => StatusCode(411);
            protected IActionResult Missing() => NotFound();
            protected virtual IActionResult Open() => NotFound();
        }

        public class BooksController : ShelfController
        {
            private const int Taken = 409;

            public override IActionResult Overridden(int i) => i == 1 ? Conflict() : Accepted(); // /w/overridden
            public override IActionResult OverriddenSilent(int i) => i == 1 ? Conflict() : Accepted(); // /w/overriddensilent
            [HttpGet("valuetaskaction"), ProducesResponseType(202)] public async ValueTask<IActionResult> ValueTaskAction(int i) { await Task.Yield(); return i == 1 ? NotFound() : Accepted(); } // /w/valuetaskaction
            [HttpGet("actionresult"), ProducesResponseType<M>(200), ProducesResponseType(202)] public async Task<ActionResult<M>> ActionResultOf(int i) { await Task.Yield(); return i == 1 ? NotFound() : i == 2 ? Accepted() : new M(i); } // /w/actionresult
            [HttpGet("helper"), ProducesResponseType(202)] public IActionResult Helper(int i) => i == 1 ? Missing() : Accepted(); // /w/helper
            [HttpGet("statichelper"), ProducesResponseType(202)] public IActionResult StaticHelper(int i) => i == 1 ? Fault(410) : Accepted(); // /w/statichelper
            [HttpGet("localfunctionaction"), ProducesResponseType(202)] public IActionResult LocalFunction(int i) { return i == 1 ? Lost() : Accepted(); IActionResult Lost() => NotFound(); } // /w/localfunctionaction
            [HttpGet("constantaction"), ProducesResponseType(202)] public IActionResult Constant(int i) => i == 1 ? StatusCode(Taken) : Accepted(); // /w/constantaction
            [HttpGet("enum"), ProducesResponseType((int)HttpStatusCode.Accepted)] public IActionResult Enum(int i) => i == 1 ? StatusCode((int)HttpStatusCode.Gone) : Accepted(); // /w/enum
            [HttpGet("nestedchoice"), ProducesResponseType(202)] public IActionResult Nested(int i) => i == 1 ? i > 0 ? NotFound() : Conflict() : Accepted(); // /w/nestedchoice
            [HttpGet("switchstatement"), ProducesResponseType(202)] public IActionResult SwitchStatement(int i) { switch (i) { case 1: return NotFound(); default: return Accepted(); } } // /w/switchstatement
            [HttpGet("responsestatus"), ProducesResponseType(202)] public IActionResult ResponseStatus(int i) { Response.StatusCode = StatusCodes.Status409Conflict; return new JsonResult(i); } // /w/responsestatus
            [HttpGet("errortype"), ProducesErrorResponseType(typeof(M)), ProducesResponseType(202)] public IActionResult ErrorType(int i) => i == 1 ? NotFound() : Accepted(); // /w/errortype
            [HttpGet("produces"), Produces(typeof(M))] public IActionResult Produce(int i) => i == 1 ? Accepted() : i == 2 ? StatusCode(204) : NoContent(); // /w/produces
            [HttpGet("default"), ProducesDefaultResponseType, ProducesResponseType(202)] public IActionResult Default(int i) => i == 1 ? NotFound() : Accepted(); // /w/default
            [HttpGet("derived"), Produces409(1), ProducesResponseType(202)] public IActionResult Derived(int i) => i == 1 ? Conflict() : i == 2 ? NotFound() : Accepted(); // /w/derived
            [HttpGet("iresult"), ProducesResponseType(202)] public IResult Result(int i) => i == 1 ? Results.NotFound() : Results.Accepted(); // /w/iresult
            [HttpGet("union"), ProducesResponseType(202)] public Results<Accepted, NotFound> Union(int i) => i == 1 ? TypedResults.NotFound() : TypedResults.Accepted("/x"); // /w/union
            [HttpGet("start"), ProducesErrorResponseType(typeof(M))] public IActionResult Start(int i, string? more) => i == 1 ? Conflict() : Accepted(); // /w/start
            [HttpGet("startall")] public IActionResult StartAll(int i) => i == 1 ? NotFound() : Accepted(); // /w/startall
            [HttpGet("starting")] public IActionResult Starting(int i) => i == 1 ? NotFound() : Accepted(); // /w/starting
            [HttpGet("take")] public IActionResult Take([FromQuery] string[] i) => i is ["1"] ? NotFound() : Accepted(); // /w/take
            [HttpGet("nothing"), NonAction] public IActionResult Nothing(int i) => i == 1 ? NotFound() : Accepted();
            [HttpGet("hidden"), ProducesResponseType(202), ApiExplorerSettings(IgnoreApi = true)] public IActionResult Hidden(int i) => i == 1 ? NotFound() : Accepted();
            [HttpGet("hiddenbyown"), ProducesResponseType(202), Hidden] public IActionResult HiddenByOwn(int i) => i == 1 ? NotFound() : Accepted();
            private static IActionResult Fault(int code) => new StatusCodeResult(code);
        }

        public class HiddenAttribute : ApiExplorerSettingsAttribute { public HiddenAttribute() => IgnoreApi = true; }

        [ApiConventionType(typeof(MoreConventions))]
        public class StackController : ShelfOfConventions
        {
            [HttpGet("stop")] public IActionResult StopIt(string i) => i == "1" ? NotFound() : Accepted(); // /w/stop
            [HttpGet("post")] public IActionResult Post(int model) => model == 1 ? Conflict() : Created("/x", model); // /w/post
        }

        [ApiController, Route("w"), ApiConventionType(typeof(DefaultApiConventions)), ProducesErrorResponseType(typeof(M))]
        public abstract class ShelfOfConventions : ControllerBase;

        [Route("w"), ApiExplorerSettings]
        public class ShownController : ControllerBase
        {
            [HttpGet("shown"), ProducesResponseType(202)] public IActionResult Shown(int i) => i == 1 ? NotFound() : Accepted(); // /w/shown
            [HttpGet("shownstart")] public IActionResult Start(int i) => i == 1 ? NotFound() : Accepted(); // /w/shownstart
        }

        public class ApiAttribute : Attribute, Microsoft.AspNetCore.Mvc.Infrastructure.IApiBehaviorMetadata, Microsoft.AspNetCore.Mvc.Routing.IRouteTemplateProvider
        {
            public string Template => "w";
            public int? Order => null;
            public string? Name => null;
        }

        [Api]
        public class OwnApiController : ControllerBase
        {
            [HttpGet("ownapi"), ProducesResponseType(202)] public IActionResult OwnApi(int i) => i == 1 ? NotFound() : Accepted(); // /w/ownapi
            [HttpGet("ownapistart")] public IActionResult Start(int i) => i == 1 ? NotFound() : Accepted(); // /w/ownapistart
        }

        [Route("w")]
        public class PlainController : ControllerBase
        {
            [HttpGet("plain"), ProducesResponseType(202)] public IActionResult Plain(int i) => i == 1 ? NotFound() : Accepted(); // /w/plain
        }

        public class ConventionalController : ControllerBase
        {
            [HttpGet, ProducesResponseType(202)] public IActionResult Conventional(int i) => i == 1 ? NotFound() : Accepted();
        }
        """;
}
