using System.Globalization;
using System.Text;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// Writes an app of endpoints: what they declare, times what they send, times how the code gets there. Each stands in lines of its own,
/// which end with its path as a comment.
/// </summary>
internal sealed class GeneratedEndpoints
{
    private static readonly string[] Declared =
    [
        "",
        "[ProducesResponseType(200)] ",
        "[ProducesResponseType(404)] ",
        "[ProducesResponseType(StatusCodes.Status201Created)] ",
        "[ProducesResponseType(204), ProducesResponseType(typeof(void), 409)] ",
        "[ProducesResponseType<M>(200), ProducesResponseType(typeof(ProblemDetails), 404)] ",
        "[ProducesDefaultResponseType] ",
        "[ProducesResponseType(200), ProducesDefaultResponseType] ",
        "[Produces(typeof(M))] ",
        "[Produces(\"application/json\")] ",
        "[Produces409, ProducesResponseType(202)] ",
        "[ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Delete))] ",
    ];

    private static readonly string[][] Sent =
    [
        ["Ok(new M(1))"],
        ["NoContent()"],
        ["CreatedAtAction(null, new M(1))"],
        ["Ok()", "NotFound()"],
        ["Accepted()", "Conflict(\"taken\")"],
        ["Ok(new M(1))", "NotFound(new { error = \"not_found\" })", "Problem(statusCode: 409)"],
        ["NoContent()", "ValidationProblem()", "StatusCode(418)"],
        ["StatusCode(StatusCodes.Status202Accepted, new M(1))", "new ObjectResult(\"x\") { StatusCode = 409 }"],
        ["new JsonResult(1)", "new NotFoundResult()", "BadRequest()"],
        ["Created(\"/x\", new M(1))", "UnprocessableEntity()"],
        ["Redirect(\"/x\")", "Ok()"],
        ["Content(\"x\")", "StatusCode(500)", "Unauthorized()"],
        ["RedirectPermanent(\"/x\")"],
        ["StatusCode(i > 1 ? 410 : 409)", "Ok()"],
    ];

    private static readonly string[] DeclaredByCalls =
    [
        "",
        ".Produces(200)",
        ".Produces(404)",
        ".Produces<M>(StatusCodes.Status201Created).ProducesProblem(409)",
        ".Produces<M>().ProducesValidationProblem()",
        ".ProducesProblem(404).WithSummary(\"x\")",
        ".Produces(204, null)",
    ];

    private static readonly string[][] SentByHandlers =
    [
        ["Results.Ok(new M(1))"],
        ["Results.NoContent()", "Results.NotFound()"],
        ["Results.Created(\"/x\", new M(1))"],
        ["Results.Ok()", "Results.NotFound(\"x\")", "Results.Problem(statusCode: 409)"],
        ["Results.Json(new M(1), statusCode: 202)", "Results.Conflict()"],
        ["Results.Text(\"x\")", "Results.ValidationProblem(new Dictionary<string, string[]>())"],
        ["Results.Redirect(\"/x\", permanent: true)", "Results.StatusCode(418)"],
        ["TypedResults.Ok(new M(1))", "TypedResults.NotFound()"],
        ["TypedResults.Ok()", "TypedResults.Unauthorized()", "TypedResults.Problem(statusCode: 409)"],
        ["TypedResults.Created(\"/x\", new M(1))", "TypedResults.StatusCode(410)"],
        ["TypedResults.Unauthorized()", "TypedResults.Json(new M(1))"],
        ["new M(1)"],
    ];

    private readonly StringBuilder _actions = new();
    private readonly StringBuilder _handlers = new();
    private int _count;

    public const int Paths = 3;

    /// <summary>Actions of a controller.</summary>
    /// <param name="controller">Its attributes.</param>
    /// <param name="every">Which of all are written: one of so many.</param>
    public static string Actions(string controller, int every = 1)
    {
        var endpoints = new GeneratedEndpoints();
        foreach (var (declared, index) in Declared.Select((declared, index) => (declared, index)))
            foreach (var (sent, other) in Sent.Select((sent, other) => (sent, other)))
                if ((index + other) % every == 0)
                    endpoints.Action(declared, sent, index + other);

        return endpoints.Code(controller);
    }

    /// <summary>Handlers of minimal APIs.</summary>
    public static string Handlers(int every = 1)
    {
        var endpoints = new GeneratedEndpoints();
        foreach (var (declared, index) in DeclaredByCalls.Select((declared, index) => (declared, index)))
            foreach (var (sent, other) in SentByHandlers.Select((sent, other) => (sent, other)))
                if ((index + other) % every == 0)
                    endpoints.Handler(declared, sent, index + other);

        return endpoints.Code("[ApiController, Route(\"c\")]");
    }

    private string Code(string controller) => $$"""
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddOpenApi();

        var app = builder.Build();
        app.MapControllers();
        app.MapOpenApi();
        {{_handlers}}
        app.Run();

        public record M(int Id);

        public class Produces409Attribute : ProducesResponseTypeAttribute
        {
            public Produces409Attribute() : base(409)
            {
            }
        }

        {{controller}}
        public class EndpointsController : ControllerBase
        {
        {{_actions}}
        }
        """;

    private void Action(string declared, string[] sent, int flow)
    {
        var path = $"/c/e{(++_count).ToString(CultureInfo.InvariantCulture)}";
        var start = $"    [HttpGet(\"{path[3..]}\")] {declared}public ";
        var name = $"E{_count.ToString(CultureInfo.InvariantCulture)}(int i)";
        _actions.AppendLine(CultureInfo.InvariantCulture, $"{start}{(flow % 7) switch
        {
            0 => $"IActionResult {name} => {Switch(sent)};",
            1 => $"IActionResult {name} {{ {Branches(sent)} }}",
            2 => $"async Task<IActionResult> {name} {{ await Task.Yield(); {Branches(sent)} }}",
            3 => $"IActionResult {name} {{ IActionResult result = {sent[0]}; {Assignments(sent)} return result; }}",
            4 => $"IActionResult {name} => Make{_count}(i); private IActionResult Make{_count}(int i) {{ {Branches(sent)} }}",
            5 => $"Task<IActionResult> {name} => Task.FromResult<IActionResult>({Switch(sent)});",
            _ => $"ActionResult<M> {name} {{ {Branches(sent)} }}",
        }} // {path}");
    }

    private void Handler(string declared, string[] sent, int flow)
    {
        var path = $"/m/e{(++_count).ToString(CultureInfo.InvariantCulture)}";
        var isTyped = sent[0].StartsWith("TypedResults", StringComparison.Ordinal);
        var type = sent[0] == "new M(1)" ? "M" : isTyped ? $"Results<{string.Join(", ", sent.Select(TypeOf))}>" : "IResult";
        _handlers.AppendLine(CultureInfo.InvariantCulture, $"{(flow % 4) switch
        {
            0 => $"app.MapGet(\"{path}\", {type} (int i) => {{ {Branches(sent)} }}){declared};",
            1 => $"app.MapGet(\"{path}\", async Task<{type}> (int i) => {{ await Task.Yield(); {Branches(sent)} }}){declared};",
            2 => $"app.MapGet(\"{path}\", Handle{_count}){declared}; static {type} Handle{_count}(int i) {{ {Branches(sent)} }}",
            _ => $"app.MapGet(\"{path}\", {type} (int i) => {Switch(sent)}){declared};",
        }} // {path}");
    }

    private static string TypeOf(string sent) => sent switch
    {
        "TypedResults.Ok(new M(1))" => "Ok<M>",
        "TypedResults.Ok()" => "Ok",
        "TypedResults.NotFound()" => "NotFound",
        "TypedResults.Unauthorized()" => "UnauthorizedHttpResult",
        "TypedResults.Problem(statusCode: 409)" => "ProblemHttpResult",
        "TypedResults.Created(\"/x\", new M(1))" => "Created<M>",
        "TypedResults.StatusCode(410)" => "StatusCodeHttpResult",
        "TypedResults.Json(new M(1))" => "JsonHttpResult<M>",
        _ => throw new ArgumentException($"{sent} has no type here.", nameof(sent)),
    };

    private static string Branches(string[] sent) =>
        string.Concat(sent.Skip(1).Select((value, index) => $"if (i == {(index + 1).ToString(CultureInfo.InvariantCulture)}) return {value}; "))
        + $"return {sent[0]};";

    private static string Switch(string[] sent) => sent.Length == 1
        ? sent[0]
        : $"i switch {{ {string.Concat(sent.Skip(1).Select((value, index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture)} => {value}, "))}_ => {sent[0]} }}";

    private static string Assignments(string[] sent) =>
        string.Concat(sent.Skip(1).Select((value, index) => $"if (i == {(index + 1).ToString(CultureInfo.InvariantCulture)}) result = {value}; "));
}
