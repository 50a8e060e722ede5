namespace StatusCodeAnalyzers.Tests.Apis;

internal static partial class StatusCodeApiExamples
{
    private static readonly Dictionary<string, string> Results = new()
    {
        // Responses
        ["Microsoft.AspNetCore.Http.Features.HttpResponseFeature.StatusCode"] =
            "object O() => new HttpResponseFeature { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Http.Features.IHttpResponseFeature.StatusCode"] =
            "void O(IHttpResponseFeature response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];",
        ["Microsoft.AspNetCore.Http.HttpResponse.StatusCode"] =
            "void O(HttpContext context) => context.Response.StatusCode = [|404 => StatusCodes.Status404NotFound|];",
        ["Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(statusCode)"] =
            "string O() => ReasonPhrases.GetReasonPhrase([|404 => StatusCodes.Status404NotFound|]);",

        // Bad requests that the server rejects
        ["Microsoft.AspNetCore.Http.BadHttpRequestException(statusCode)"] =
            """object O() => new BadHttpRequestException("Too long", [|414 => StatusCodes.Status414UriTooLong|]);""",
        ["Microsoft.AspNetCore.Http.BadHttpRequestException.StatusCode"] =
            "bool O(BadHttpRequestException e) => e.StatusCode == [|408 => StatusCodes.Status408RequestTimeout|];",
        ["Microsoft.AspNetCore.Server.IIS.BadHttpRequestException.StatusCode"] =
            "bool O(Microsoft.AspNetCore.Server.IIS.BadHttpRequestException e) => e.StatusCode == [|408 => StatusCodes.Status408RequestTimeout|];",
        ["Microsoft.AspNetCore.Server.Kestrel.Core.BadHttpRequestException.StatusCode"] =
            """
            bool O(Microsoft.AspNetCore.Server.Kestrel.Core.BadHttpRequestException e) =>
                    [|408 => StatusCodes.Status408RequestTimeout|] == e.StatusCode;
            """,

        // Results
        ["Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult.StatusCode"] =
            "object O() => new RazorComponentResult(typeof(object)) { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Http.IStatusCodeHttpResult.StatusCode"] =
            """
            bool O(IStatusCodeHttpResult result) => result.StatusCode == [|404 => StatusCodes.Status404NotFound|];
                bool P(Ok<int> result) => result.StatusCode == [|200 => StatusCodes.Status200OK|];
            """,
        ["Microsoft.AspNetCore.Http.Results.Content(statusCode)"] =
            """object O() => Results.Content("Gone", statusCode: [|410 => StatusCodes.Status410Gone|]);""",
        ["Microsoft.AspNetCore.Http.Results.Json(statusCode)"] =
            """object O() => Results.Json<int>(1, statusCode: [|201 => StatusCodes.Status201Created|]);""",
        ["Microsoft.AspNetCore.Http.Results.Problem(statusCode)"] =
            """object O() => Results.Problem("No stock", null, [|409 => StatusCodes.Status409Conflict|]);""",
        ["Microsoft.AspNetCore.Http.Results.StatusCode(statusCode)"] =
            "object O() => Results.StatusCode([|404 => StatusCodes.Status404NotFound|]);",
        ["Microsoft.AspNetCore.Http.Results.Text(statusCode)"] =
            """object O() => Results.Text("Gone", statusCode: [|410 => StatusCodes.Status410Gone|]);""",
        ["Microsoft.AspNetCore.Http.Results.ValidationProblem(statusCode)"] =
            "object O() => Results.ValidationProblem(new Dictionary<string, string[]>(), statusCode: [|422 => StatusCodes.Status422UnprocessableEntity|]);",

        // TypedResults
        ["Microsoft.AspNetCore.Http.TypedResults.Content(statusCode)"] =
            """object O() => TypedResults.Content("Gone", "text/plain", null, [|410 => StatusCodes.Status410Gone|]);""",
        ["Microsoft.AspNetCore.Http.TypedResults.Json(statusCode)"] =
            "object O() => TypedResults.Json(1, statusCode: [|201 => StatusCodes.Status201Created|]);",
        ["Microsoft.AspNetCore.Http.TypedResults.Problem(statusCode)"] =
            """object O() => TypedResults.Problem("No stock", statusCode: [|409 => StatusCodes.Status409Conflict|]);""",
        ["Microsoft.AspNetCore.Http.TypedResults.StatusCode(statusCode)"] =
            "object O() => TypedResults.StatusCode(statusCode: [|404 => StatusCodes.Status404NotFound|]);",
        ["Microsoft.AspNetCore.Http.TypedResults.Text(statusCode)"] =
            """object O() => TypedResults.Text("Gone"u8, statusCode: [|410 => StatusCodes.Status410Gone|]);""",

        // Controllers and Razor pages
        ["Microsoft.AspNetCore.Mvc.ControllerBase.Problem(statusCode)"] =
            "class C : ControllerBase { object A() => Problem(statusCode: [|409 => StatusCodes.Status409Conflict|]); }",
        ["Microsoft.AspNetCore.Mvc.ControllerBase.StatusCode(statusCode)"] =
            """
            class C : Controller
                {
                    object A() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
                    object B() => StatusCode(value: "No such order", statusCode: [|404 => StatusCodes.Status404NotFound|]);
                }
            """,
        ["Microsoft.AspNetCore.Mvc.ControllerBase.ValidationProblem(statusCode)"] =
            "class C : ControllerBase { object A() => ValidationProblem(statusCode: [|422 => StatusCodes.Status422UnprocessableEntity|]); }",
        ["Microsoft.AspNetCore.Mvc.RazorPages.PageBase.StatusCode(statusCode)"] =
            "abstract class P : PageBase { object A() => StatusCode([|404 => StatusCodes.Status404NotFound|]); }",
        ["Microsoft.AspNetCore.Mvc.RazorPages.PageModel.StatusCode(statusCode)"] =
            "class P : PageModel { object A() => StatusCode([|404 => StatusCodes.Status404NotFound|]); }",

        // MVC results
        ["Microsoft.AspNetCore.Mvc.ContentResult.StatusCode"] =
            "object O() => new ContentResult { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCodeAttribute(statusCode)"] =
            "[DefaultStatusCode([|404 => StatusCodes.Status404NotFound|])] class Missing { }",
        ["Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCodeAttribute.StatusCode"] =
            "bool O(DefaultStatusCodeAttribute code) => code.StatusCode == [|404 => StatusCodes.Status404NotFound|];",
        ["Microsoft.AspNetCore.Mvc.Infrastructure.IStatusCodeActionResult.StatusCode"] =
            """
            bool O(IStatusCodeActionResult result) => result.StatusCode == [|404 => StatusCodes.Status404NotFound|];
                bool P(NotFoundResult result) => result.StatusCode == [|404 => StatusCodes.Status404NotFound|];
            """,
        ["Microsoft.AspNetCore.Mvc.JsonResult.StatusCode"] =
            "object O() => new JsonResult(1) { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.ObjectResult.StatusCode"] =
            "object O() => new ObjectResult(1) { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.PartialViewResult.StatusCode"] =
            "object O() => new PartialViewResult { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.RazorPages.PageResult.StatusCode"] =
            "object O() => new PageResult { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.StatusCodeResult(statusCode)"] =
            "StatusCodeResult O() => new([|404 => StatusCodes.Status404NotFound|]);",
        ["Microsoft.AspNetCore.Mvc.ViewComponentResult.StatusCode"] =
            "object O() => new ViewComponentResult { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.ViewFeatures.ViewExecutor.ExecuteAsync(statusCode)"] =
            """
            Task O(ViewExecutor executor, ViewContext context, IView view) =>
                    executor.ExecuteAsync(context, view, context.ViewData, context.TempData, "text/html", [|404 => StatusCodes.Status404NotFound|]);
            """,
        ["Microsoft.AspNetCore.Mvc.ViewResult.StatusCode"] =
            "object O() => new ViewResult { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
    };
}
