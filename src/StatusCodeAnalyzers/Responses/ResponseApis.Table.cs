using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Responses;

internal static partial class ResponseApis
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    /// <summary>Every API that sends a status, one row each.</summary>
    public static readonly IReadOnlyList<ResponseApi> Table =
    [
        // Controllers
        .. Methods(Mvc + "ControllerBase"),
        new(Mvc + "ControllerBase", "Accepted", ResponseKind.Mvc, 202, Writes.Value, "value"),
        new(Mvc + "ControllerBase", "Conflict", ResponseKind.Mvc, 409, Writes.Value, "error", "modelState"),
        new(Mvc + "ControllerBase", "Created", ResponseKind.Mvc, 201, Writes.Value, "value"),
        new(Mvc + "ControllerBase", "NoContent", ResponseKind.Mvc, 204),
        new(Mvc + "ControllerBase", "Ok", ResponseKind.Mvc, 200, Writes.Value, "value"),
        new(Mvc + "ControllerBase", "Problem", ResponseKind.Mvc, 500, Writes.Problem),
        new(Mvc + "ControllerBase", "Unauthorized", ResponseKind.Mvc, 401, Writes.Value, "value"),
        new(Mvc + "ControllerBase", "UnprocessableEntity", ResponseKind.Mvc, 422, Writes.Value, "error", "modelState"),
        new(Mvc + "ControllerBase", "ValidationProblem", ResponseKind.Mvc, 400, Writes.Problem),
        new(Mvc + "Controller", "Json", ResponseKind.Mvc, null, Writes.Value, "data"),

        // Razor pages
        .. Methods(Mvc + "RazorPages.PageBase"),
        new(Mvc + "RazorPages.PageBase", "Unauthorized", ResponseKind.Mvc, 401),
        .. Methods(Mvc + "RazorPages.PageModel"),
        new(Mvc + "RazorPages.PageModel", "Unauthorized", ResponseKind.Mvc, 401),

        // MVC results
        new(Mvc + "StatusCodeResult", ".ctor", ResponseKind.Mvc),
        new(Mvc + "BadRequestResult", ".ctor", ResponseKind.Mvc, 400),
        new(Mvc + "ConflictResult", ".ctor", ResponseKind.Mvc, 409),
        new(Mvc + "NoContentResult", ".ctor", ResponseKind.Mvc, 204),
        new(Mvc + "NotFoundResult", ".ctor", ResponseKind.Mvc, 404),
        new(Mvc + "OkResult", ".ctor", ResponseKind.Mvc, 200),
        new(Mvc + "UnauthorizedResult", ".ctor", ResponseKind.Mvc, 401),
        new(Mvc + "UnprocessableEntityResult", ".ctor", ResponseKind.Mvc, 422),
        new(Mvc + "UnsupportedMediaTypeResult", ".ctor", ResponseKind.Mvc, 415),
        new(Mvc + "ObjectResult", ".ctor", ResponseKind.Mvc, null, Writes.Value, "value"),
        new(Mvc + "BadRequestObjectResult", ".ctor", ResponseKind.Mvc, 400, Writes.Value, "error", "modelState", "value"),
        new(Mvc + "ConflictObjectResult", ".ctor", ResponseKind.Mvc, 409, Writes.Value, "error", "modelState", "value"),
        new(Mvc + "NotFoundObjectResult", ".ctor", ResponseKind.Mvc, 404, Writes.Value, "value"),
        new(Mvc + "OkObjectResult", ".ctor", ResponseKind.Mvc, 200, Writes.Value, "value"),
        new(Mvc + "UnauthorizedObjectResult", ".ctor", ResponseKind.Mvc, 401, Writes.Value, "value"),
        new(Mvc + "UnprocessableEntityObjectResult", ".ctor", ResponseKind.Mvc, 422, Writes.Value, "error", "modelState", "value"),
        new(Mvc + "JsonResult", ".ctor", ResponseKind.Mvc, null, Writes.Value, "value"),
        new(Mvc + "ContentResult", ".ctor", ResponseKind.Mvc, null, Writes.Text, "content"),

        // Minimal APIs
        .. Methods("Microsoft.AspNetCore.Http.Results", ResponseKind.Results),
        .. Methods("Microsoft.AspNetCore.Http.TypedResults", ResponseKind.TypedResults),

        // Middleware
        new("Microsoft.AspNetCore.Http.HttpResponse", "StatusCode", ResponseKind.HttpResponse),
    ];

    /// <summary>What an invocation has to name to be worth a look.</summary>
    public static readonly HashSet<string> MethodNames =
        NamesInCode(row => row.Kind is not ResponseKind.HttpResponse && row.Member != ".ctor");
    private static readonly HashSet<string> TypeNames = NamesInCode(row => row.Member == ".ctor");
    private static readonly HashSet<string> PropertyNames = NamesInCode(row => row.Kind is ResponseKind.HttpResponse);

    // Those with a body and no status of their own, which nobody has to give either.
    private static readonly HashSet<string> KeepingNames =
        NamesInCode(row => row.Code is null && row.Writes is not Writes.Nothing && row.Member != "StatusCode");

    private static readonly ImmutableDictionary<string, ImmutableArray<ResponseApi>> Rows = Table
        .GroupBy(row => row.Member)
        .ToImmutableDictionary(rows => rows.Key, rows => rows.ToImmutableArray());

    // Those of them whose status nobody can choose.
    private static readonly HashSet<string> FixedNames = new(
        MethodNames.Concat(TypeNames).Except(NamesInCode(row => row.Code is null || row.Writes is Writes.Problem)));

    private static HashSet<string> NamesInCode(Func<ResponseApi, bool> isMeant) => new(Table.Where(isMeant).Select(NameInCode));

    private static string NameInCode(ResponseApi row) =>
        row.Member == ".ctor" ? row.Type.Substring(row.Type.LastIndexOf('.') + 1) : row.Member;

    // What controllers and Razor pages share.
    private static IEnumerable<ResponseApi> Methods(string type) =>
    [
        new(type, "BadRequest", ResponseKind.Mvc, 400, Writes.Value, "error", "modelState"),
        new(type, "Content", ResponseKind.Mvc, null, Writes.Text, "content"),
        new(type, "NotFound", ResponseKind.Mvc, 404, Writes.Value, "value"),
        new(type, "StatusCode", ResponseKind.Mvc, null, Writes.Value, "value"),
    ];

    private static IEnumerable<ResponseApi> Methods(string type, ResponseKind kind) =>
    [
        new(type, "Accepted", kind, 202, Writes.Value, "value"),
        new(type, "BadRequest", kind, 400, Writes.Value, "error"),
        new(type, "Conflict", kind, 409, Writes.Value, "error"),
        new(type, "Content", kind, null, Writes.Text, "content"),
        new(type, "Created", kind, 201, Writes.Value, "value"),
        new(type, "InternalServerError", kind, 500, Writes.Value, "error"),
        new(type, "Json", kind, null, Writes.Value, "data"),
        new(type, "NoContent", kind, 204),
        new(type, "NotFound", kind, 404, Writes.Value, "value"),
        new(type, "Ok", kind, 200, Writes.Value, "value"),
        new(type, "Problem", kind, 500, Writes.Problem, "problemDetails"),
        new(type, "StatusCode", kind),
        new(type, "Text", kind, null, Writes.Text, "content", "utf8Content"),
        new(type, "Unauthorized", kind, 401),
        new(type, "UnprocessableEntity", kind, 422, Writes.Value, "error"),
        new(type, "ValidationProblem", kind, 400, Writes.Problem),
    ];
}
