using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>Every API of the frameworks through which a status code is given or read, one row each.</summary>
/// <remarks>
/// Types that nobody gives a number to need no row where their interface has one: the row for an interface covers the property of
/// the same name in every type that implements it. The two may differ (<c>Ok.StatusCode</c> is an <c>int</c> of its own beside the
/// interface's <c>int?</c>), so a search for the implementing member does not find it.
/// </remarks>
internal sealed partial class StatusCodeApis
{
    public static readonly IReadOnlyList<StatusCodeApi> Table =
    [
        // Responses
        new("Microsoft.AspNetCore.Http.Features.HttpResponseFeature", "StatusCode"),
        new("Microsoft.AspNetCore.Http.Features.IHttpResponseFeature", "StatusCode"),
        new("Microsoft.AspNetCore.Http.HttpResponse", "StatusCode"),
        new("Microsoft.AspNetCore.WebUtilities.ReasonPhrases", "GetReasonPhrase", "statusCode", IsSent: false),

        // Bad requests that the server rejects
        new("Microsoft.AspNetCore.Http.BadHttpRequestException", ".ctor", "statusCode"),
        new("Microsoft.AspNetCore.Http.BadHttpRequestException", "StatusCode"),
        new("Microsoft.AspNetCore.Server.IIS.BadHttpRequestException", "StatusCode"),
        new("Microsoft.AspNetCore.Server.Kestrel.Core.BadHttpRequestException", "StatusCode"),

        // Results
        new("Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult", "StatusCode"),
        new("Microsoft.AspNetCore.Http.IStatusCodeHttpResult", "StatusCode"),
        new("Microsoft.AspNetCore.Http.Results", "Content", "statusCode"),
        new("Microsoft.AspNetCore.Http.Results", "Json", "statusCode"),
        new("Microsoft.AspNetCore.Http.Results", "Problem", "statusCode"),
        new("Microsoft.AspNetCore.Http.Results", "StatusCode", "statusCode"),
        new("Microsoft.AspNetCore.Http.Results", "Text", "statusCode"),
        new("Microsoft.AspNetCore.Http.Results", "ValidationProblem", "statusCode"),

        // TypedResults
        new("Microsoft.AspNetCore.Http.TypedResults", "Content", "statusCode"),
        new("Microsoft.AspNetCore.Http.TypedResults", "Json", "statusCode"),
        new("Microsoft.AspNetCore.Http.TypedResults", "Problem", "statusCode"),
        new("Microsoft.AspNetCore.Http.TypedResults", "StatusCode", "statusCode"),
        new("Microsoft.AspNetCore.Http.TypedResults", "Text", "statusCode"),

        // Controllers and Razor pages
        new("Microsoft.AspNetCore.Mvc.ControllerBase", "Problem", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ControllerBase", "StatusCode", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ControllerBase", "ValidationProblem", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.RazorPages.PageBase", "StatusCode", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", "StatusCode", "statusCode"),

        // MVC results
        new("Microsoft.AspNetCore.Mvc.ContentResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCodeAttribute", ".ctor", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCodeAttribute", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.Infrastructure.IStatusCodeActionResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.JsonResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.ObjectResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.PartialViewResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.RazorPages.PageResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.StatusCodeResult", ".ctor", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ViewComponentResult", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.ViewFeatures.ViewExecutor", "ExecuteAsync", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ViewResult", "StatusCode"),

        // OpenAPI metadata
        new("Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata", "StatusCode"),
        new("Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions", "Produces", "statusCode"),
        new("Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions", "ProducesProblem", "statusCode"),
        new("Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions", "ProducesValidationProblem", "statusCode"),
        new("Microsoft.AspNetCore.Http.ProducesResponseTypeMetadata", ".ctor", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ApiExplorer.ApiResponseType", "StatusCode", IsSent: false),
        new("Microsoft.AspNetCore.Mvc.ApiExplorer.IApiResponseMetadataProvider", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute", ".ctor", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute", "StatusCode"),
        new("Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute`1", ".ctor", "statusCode"),

        // Problem details
        new("Microsoft.AspNetCore.Mvc.ApiBehaviorOptions", "ClientErrorMapping", Position: CodePosition.Keys),
        new("Microsoft.AspNetCore.Mvc.Infrastructure.ProblemDetailsFactory", "CreateProblemDetails", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.Infrastructure.ProblemDetailsFactory", "CreateValidationProblemDetails", "statusCode"),
        new("Microsoft.AspNetCore.Mvc.ProblemDetails", "Status"),

        // Middleware options
        new("Microsoft.AspNetCore.Builder.ExceptionHandlerOptions", "StatusCodeSelector", Position: CodePosition.Returns),
        new("Microsoft.AspNetCore.Diagnostics.HealthChecks.HealthCheckOptions", "ResultStatusCodes", Position: CodePosition.Elements),
        new("Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature", "OriginalStatusCode", IsSent: false),
        new("Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutPolicy", "TimeoutStatusCode"),
        new("Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionOptions", "RedirectStatusCode"),
        new("Microsoft.AspNetCore.RateLimiting.RateLimiterOptions", "RejectionStatusCode"),
        new("Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions", "AddRedirect", "statusCode"),
        new("Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions", "AddRedirectToHttps", "statusCode"),
        new("Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions", "AddRedirectToNonWww", "statusCode"),
        new("Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions", "AddRedirectToWww", "statusCode"),

        // Endpoint builders
        new("Microsoft.AspNetCore.Builder.RouteShortCircuitEndpointConventionBuilderExtensions", "ShortCircuit", "statusCode"),
        new("Microsoft.AspNetCore.Routing.IShortCircuitMetadata", "StatusCode"),
        new("Microsoft.AspNetCore.Routing.RouteShortCircuitEndpointRouteBuilderExtensions", "MapShortCircuit", "statusCode"),
        new("Microsoft.AspNetCore.Routing.ShortCircuitAttribute", ".ctor", "statusCode"),
        new("Microsoft.AspNetCore.Routing.ShortCircuitAttribute", "StatusCode"),

        // System.Net
        new("System.Net.Http.HttpRequestException", ".ctor", "statusCode", IsSent: false),
        new("System.Net.Http.HttpRequestException", "StatusCode", IsSent: false),
        new("System.Net.Http.HttpResponseMessage", ".ctor", "statusCode", IsSent: false),
        new("System.Net.Http.HttpResponseMessage", "StatusCode", IsSent: false),
        new("System.Net.HttpListenerResponse", "StatusCode"),
        new("System.Net.HttpWebResponse", "StatusCode", IsSent: false),
        new("System.Net.WebSockets.ClientWebSocket", "HttpStatusCode", IsSent: false),

        // FastEndpoints, Swashbuckle and NSwag
        new("FastEndpoints.EndpointSummary", "ResponseExamples", Position: CodePosition.Keys),
        new("FastEndpoints.EndpointSummary", "Responses", Position: CodePosition.Keys),
        new("NSwag.Annotations.ResponseTypeAttribute", ".ctor", "httpStatusCode"),
        new("NSwag.Annotations.SwaggerResponseAttribute", ".ctor", "httpStatusCode"),
        new("Swashbuckle.AspNetCore.Annotations.SwaggerResponseAttribute", ".ctor", "statusCode"),
        new("Swashbuckle.Swagger.Annotations.SwaggerResponseAttribute", ".ctor", "statusCode"),

        // SIPSorcery
        new("SIPSorcery.SIP.SIPResponse", "StatusCode", Protocol: Protocol.Sip),

        // Classic ASP.NET; HttpException names its parameter otherwise in the System.Web adapters for ASP.NET Core
        new("Microsoft.Owin.IOwinResponse", "StatusCode"),
        new("System.Web.HttpException", ".ctor", "httpCode"),
        new("System.Web.HttpException", ".ctor", "httpStatusCode"),
        new("System.Web.HttpException", "GetHttpCode"),
        new("System.Web.HttpResponse", "StatusCode"),
        new("System.Web.HttpResponseBase", "StatusCode"),
        new("System.Web.Mvc.HttpStatusCodeResult", ".ctor", "statusCode"),
        new("System.Web.Mvc.HttpStatusCodeResult", "StatusCode"),

        // Web API 2
        new("System.Net.Http.HttpRequestMessageExtensions", "CreateErrorResponse", "statusCode"),
        new("System.Net.Http.HttpRequestMessageExtensions", "CreateResponse", "statusCode"),
        new("System.Web.Http.ApiController", "Content", "statusCode"),
        new("System.Web.Http.ApiController", "StatusCode", "status"),
        new("System.Web.Http.HttpResponseException", ".ctor", "statusCode"),
        new("System.Web.Http.Results.FormattedContentResult`1", ".ctor", "statusCode"),
        new("System.Web.Http.Results.FormattedContentResult`1", "StatusCode"),
        new("System.Web.Http.Results.NegotiatedContentResult`1", ".ctor", "statusCode"),
        new("System.Web.Http.Results.NegotiatedContentResult`1", "StatusCode"),
        new("System.Web.Http.Results.StatusCodeResult", ".ctor", "statusCode"),
        new("System.Web.Http.Results.StatusCodeResult", "StatusCode"),

        // The code as text, such as Responses["404"]
        new("Microsoft.OpenApi.Models.OpenApiOperation", "Responses", Position: CodePosition.Keys, IsText: true),
        new("Microsoft.OpenApi.Models.OpenApiResponses", ".ctor", Position: CodePosition.Keys, IsText: true),
        new("Microsoft.OpenApi.OpenApiOperation", "Responses", Position: CodePosition.Keys, IsText: true),
        new("Microsoft.OpenApi.OpenApiResponses", ".ctor", Position: CodePosition.Keys, IsText: true),
        new("NSwag.Annotations.ResponseTypeAttribute", ".ctor", "httpStatusCode", IsText: true),
        new("NSwag.Annotations.ResponseTypeAttribute", "HttpStatusCode", IsText: true),
        new("NSwag.Annotations.SwaggerResponseAttribute", ".ctor", "httpStatusCode", IsText: true),
        new("NSwag.OpenApiOperation", "Responses", Position: CodePosition.Keys, IsText: true),
    ];

    /// <summary>Where codes are given as numbers.</summary>
    public static readonly StatusCodeApis OfNumbers = new(isText: false);

    /// <summary>Where they are given as text.</summary>
    public static readonly StatusCodeApis OfTexts = new(isText: true);
}
