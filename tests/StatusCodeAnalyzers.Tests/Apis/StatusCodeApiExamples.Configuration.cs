namespace StatusCodeAnalyzers.Tests.Apis;

internal static partial class StatusCodeApiExamples
{
    private static readonly Dictionary<string, string> Configuration = new()
    {
        // OpenAPI metadata
        ["Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata.StatusCode"] =
            """
            bool O(IProducesResponseTypeMetadata metadata) => metadata.StatusCode == [|404 => StatusCodes.Status404NotFound|];
                bool P(ProducesResponseTypeMetadata metadata) => metadata.StatusCode == [|404 => StatusCodes.Status404NotFound|];
            """,
        ["Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions.Produces(statusCode)"] =
            """
            void O(RouteHandlerBuilder route) => route.Produces([|404 => StatusCodes.Status404NotFound|])
                    .Produces<int>([|201 => StatusCodes.Status201Created|]).Produces<int>(statusCode: [|202 => StatusCodes.Status202Accepted|]);
            """,
        ["Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions.ProducesProblem(statusCode)"] =
            """
            void O(RouteHandlerBuilder route) => route.ProducesProblem([|404 => StatusCodes.Status404NotFound|]);
                void P(RouteGroupBuilder group) => group.ProducesProblem([|404 => StatusCodes.Status404NotFound|]);
            """,
        ["Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions.ProducesValidationProblem(statusCode)"] =
            "void O(RouteHandlerBuilder route) => route.ProducesValidationProblem([|422 => StatusCodes.Status422UnprocessableEntity|]);",
        ["Microsoft.AspNetCore.Http.ProducesResponseTypeMetadata(statusCode)"] =
            "object O() => new ProducesResponseTypeMetadata([|404 => StatusCodes.Status404NotFound|]);",
        ["Microsoft.AspNetCore.Mvc.ApiExplorer.ApiResponseType.StatusCode"] =
            "object O() => new ApiResponseType { StatusCode = [|404 => StatusCodes.Status404NotFound|] };",
        ["Microsoft.AspNetCore.Mvc.ApiExplorer.IApiResponseMetadataProvider.StatusCode"] =
            """
            bool O(IApiResponseMetadataProvider provider) => provider.StatusCode == [|404 => StatusCodes.Status404NotFound|];
                bool P(ProducesAttribute produces) => produces.StatusCode == [|200 => StatusCodes.Status200OK|];
            """,
        ["Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute(statusCode)"] =
            """
            [ProducesResponseType([|404 => StatusCodes.Status404NotFound|])]
                [ProducesResponseType(typeof(int), [|200 => StatusCodes.Status200OK|])]
                [ProducesResponseType(statusCode: [|401 => StatusCodes.Status401Unauthorized|])]
                object O() => 1;

                class NoContentAttribute : ProducesResponseTypeAttribute
                {
                    public NoContentAttribute() : base([|204 => StatusCodes.Status204NoContent|]) { }
                }
            """,
        ["Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute.StatusCode"] =
            "[ProducesResponseType(StatusCodes.Status200OK, StatusCode = [|404 => StatusCodes.Status404NotFound|])] object O() => 1;",
        ["Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute`1(statusCode)"] =
            "[ProducesResponseType<int>([|200 => StatusCodes.Status200OK|])] object O() => 1;",

        // Problem details
        ["Microsoft.AspNetCore.Mvc.ApiBehaviorOptions.ClientErrorMapping"] =
            """
            void O(ApiBehaviorOptions options) => options.ClientErrorMapping[[|404 => StatusCodes.Status404NotFound|]].Title = "Missing";
                bool P(ApiBehaviorOptions options) => options.ClientErrorMapping.Remove([|404 => StatusCodes.Status404NotFound|]);
            """,
        ["Microsoft.AspNetCore.Mvc.Infrastructure.ProblemDetailsFactory.CreateProblemDetails(statusCode)"] =
            """
            object O(ProblemDetailsFactory factory, HttpContext context) =>
                    factory.CreateProblemDetails(context, [|409 => StatusCodes.Status409Conflict|]);
            """,
        ["Microsoft.AspNetCore.Mvc.Infrastructure.ProblemDetailsFactory.CreateValidationProblemDetails(statusCode)"] =
            """
            object O(ProblemDetailsFactory factory, HttpContext context) =>
                    factory.CreateValidationProblemDetails(context, new(), statusCode: [|422 => StatusCodes.Status422UnprocessableEntity|]);
            """,
        ["Microsoft.AspNetCore.Mvc.ProblemDetails.Status"] =
            """
            object O() => new ProblemDetails { Status = [|409 => StatusCodes.Status409Conflict|] };
                void P(HttpValidationProblemDetails details) => details.Status = [|422 => StatusCodes.Status422UnprocessableEntity|];
            """,

        // Middleware options
        ["Microsoft.AspNetCore.Builder.ExceptionHandlerOptions.StatusCodeSelector"] =
            """
            object O() => new ExceptionHandlerOptions { StatusCodeSelector = _ => [|503 => StatusCodes.Status503ServiceUnavailable|] };
                void P(ExceptionHandlerOptions options) => options.StatusCodeSelector = e =>
                {
                    if (e is System.TimeoutException)
                        return [|504 => StatusCodes.Status504GatewayTimeout|];

                    return [|500 => StatusCodes.Status500InternalServerError|];
                };
            """,
        ["Microsoft.AspNetCore.Diagnostics.HealthChecks.HealthCheckOptions.ResultStatusCodes"] =
            """
            object O() => new HealthCheckOptions
                {
                    ResultStatusCodes = { [HealthStatus.Unhealthy] = [|503 => StatusCodes.Status503ServiceUnavailable|] },
                };
                void P(HealthCheckOptions options) => options.ResultStatusCodes[HealthStatus.Healthy] = [|200 => StatusCodes.Status200OK|];
            """,
        ["Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature.OriginalStatusCode"] =
            "bool O(IStatusCodeReExecuteFeature feature) => feature.OriginalStatusCode == [|404 => StatusCodes.Status404NotFound|];",
        ["Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutPolicy.TimeoutStatusCode"] =
            "object O() => new RequestTimeoutPolicy { TimeoutStatusCode = [|504 => StatusCodes.Status504GatewayTimeout|] };",
        ["Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionOptions.RedirectStatusCode"] =
            "void O(HttpsRedirectionOptions options) => options.RedirectStatusCode = [|308 => StatusCodes.Status308PermanentRedirect|];",
        ["Microsoft.AspNetCore.RateLimiting.RateLimiterOptions.RejectionStatusCode"] =
            "void O(RateLimiterOptions options) => options.RejectionStatusCode = [|429 => StatusCodes.Status429TooManyRequests|];",
        ["Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions.AddRedirect(statusCode)"] =
            """void O(RewriteOptions rules) => rules.AddRedirect("old", "new", [|301 => StatusCodes.Status301MovedPermanently|]);""",
        ["Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions.AddRedirectToHttps(statusCode)"] =
            "void O(RewriteOptions rules) => rules.AddRedirectToHttps([|307 => StatusCodes.Status307TemporaryRedirect|], 443);",
        ["Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions.AddRedirectToNonWww(statusCode)"] =
            "void O(RewriteOptions rules) => rules.AddRedirectToNonWww([|308 => StatusCodes.Status308PermanentRedirect|]);",
        ["Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions.AddRedirectToWww(statusCode)"] =
            """void O(RewriteOptions rules) => rules.AddRedirectToWww([|308 => StatusCodes.Status308PermanentRedirect|], "example.com");""",

        // Endpoint builders
        ["Microsoft.AspNetCore.Builder.RouteShortCircuitEndpointConventionBuilderExtensions.ShortCircuit(statusCode)"] =
            "void O(RouteHandlerBuilder route) => route.ShortCircuit([|404 => StatusCodes.Status404NotFound|]);",
        ["Microsoft.AspNetCore.Routing.IShortCircuitMetadata.StatusCode"] =
            "bool O(IShortCircuitMetadata route) => route.StatusCode == [|404 => StatusCodes.Status404NotFound|];",
        ["Microsoft.AspNetCore.Routing.RouteShortCircuitEndpointRouteBuilderExtensions.MapShortCircuit(statusCode)"] =
            """void O(IEndpointRouteBuilder routes) => routes.MapShortCircuit([|404 => StatusCodes.Status404NotFound|], "favicon.ico");""",
        ["Microsoft.AspNetCore.Routing.ShortCircuitAttribute(statusCode)"] =
            "[ShortCircuit([|404 => StatusCodes.Status404NotFound|])] void O() { }",
        ["Microsoft.AspNetCore.Routing.ShortCircuitAttribute.StatusCode"] =
            "bool O(ShortCircuitAttribute route) => route.StatusCode == [|404 => StatusCodes.Status404NotFound|];",

        // System.Net
        ["System.Net.Http.HttpRequestException(statusCode)"] =
            """
            object O() => new HttpRequestException("Down", null, [|(HttpStatusCode)503 => HttpStatusCode.ServiceUnavailable|]);
                object P() => new HttpRequestException("Down", inner: null, statusCode: [|(HttpStatusCode)503 => HttpStatusCode.ServiceUnavailable|]);
            """,
        ["System.Net.Http.HttpRequestException.StatusCode"] =
            "bool O(HttpRequestException e) => e.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];",
        ["System.Net.Http.HttpResponseMessage(statusCode)"] =
            "object O() => new HttpResponseMessage([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);",
        ["System.Net.Http.HttpResponseMessage.StatusCode"] =
            """
            object O() => new HttpResponseMessage { StatusCode = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|] };
                bool P(HttpResponseMessage response) => response.StatusCode is [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];
            """,
        ["System.Net.HttpListenerResponse.StatusCode"] =
            "void O(HttpListenerResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];",
        ["System.Net.HttpWebResponse.StatusCode"] =
            "bool O(HttpWebResponse response) => response.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];",
        ["System.Net.WebSockets.ClientWebSocket.HttpStatusCode"] =
            "bool O(ClientWebSocket socket) => socket.HttpStatusCode == [|(HttpStatusCode)401 => HttpStatusCode.Unauthorized|];",
    };
}
