namespace StatusCodeAnalyzers.Tests.Apis;

internal static partial class StatusCodeApiExamples
{
    // No using for the packages' namespaces: their StatusCodeResult and HttpResponse are not the framework's.
    private const string PackageUsings = "using System.Net;";

    private static readonly Dictionary<string, string> Packages = new()
    {
        // Swashbuckle and NSwag
        ["NSwag.Annotations.ResponseTypeAttribute(httpStatusCode)"] =
            "[NSwag.Annotations.ResponseType([|404 => StatusCodes.Status404NotFound|], typeof(string))] object O() => 1;",
        ["NSwag.Annotations.SwaggerResponseAttribute(httpStatusCode)"] =
            """
            [NSwag.Annotations.SwaggerResponse([|404 => StatusCodes.Status404NotFound|], typeof(string))]
                [NSwag.Annotations.SwaggerResponse([|(HttpStatusCode)409 => HttpStatusCode.Conflict|], typeof(string))]
                [NSwag.Annotations.SwaggerResponse("410", typeof(string))]
                object O() => 1;
            """,
        ["Swashbuckle.AspNetCore.Annotations.SwaggerResponseAttribute(statusCode)"] =
            """[Swashbuckle.AspNetCore.Annotations.SwaggerResponse([|404 => StatusCodes.Status404NotFound|], "No such order")] object O() => 1;""",
        ["Swashbuckle.Swagger.Annotations.SwaggerResponseAttribute(statusCode)"] =
            "[Swashbuckle.Swagger.Annotations.SwaggerResponse([|(HttpStatusCode)404 => HttpStatusCode.NotFound|])] object O() => 1;",

        // FastEndpoints
        ["FastEndpoints.EndpointSummary.ResponseExamples"] =
            "void O(FastEndpoints.EndpointSummary s) => s.ResponseExamples[[|200 => StatusCodes.Status200OK|]] = 1;",
        ["FastEndpoints.EndpointSummary.Responses"] =
            """
            void O(FastEndpoints.EndpointSummary s)
                {
                    s.Responses[[|404 => StatusCodes.Status404NotFound|]] = "No such order";
                    s.Responses.Add([|409 => StatusCodes.Status409Conflict|], "404 orders");
                    s.Responses = new() { [[|410 => StatusCodes.Status410Gone|]] = "Gone" };
                    s.Responses = new() { { [|429 => StatusCodes.Status429TooManyRequests|], "Slow down" } };
                }
            """,

        // SIPSorcery: AlternativeService has HTTP's 304 by mistake, so 380 keeps its cast
        ["SIPSorcery.SIP.SIPResponse.StatusCode"] =
            """
            bool O(SIPSorcery.SIP.SIPResponse response) => response.StatusCode == [|486 => SipStatusCodes.Status486BusyHere|]
                    || response.Status == [|(SIPSorcery.SIP.SIPResponseStatusCodesEnum)380 => (SIPSorcery.SIP.SIPResponseStatusCodesEnum)SipStatusCodes.Status380AlternativeService|];
            """,

        // Classic ASP.NET
        ["Microsoft.Owin.IOwinResponse.StatusCode"] =
            "void O(Microsoft.Owin.IOwinResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];",
        ["System.Web.HttpException(httpCode)"] =
            """object O() => new System.Web.HttpException([|404 => StatusCodes.Status404NotFound|], "No such order");""",
        ["System.Web.HttpException(httpStatusCode)"] =
            "object O() => new System.Web.HttpException(httpStatusCode: [|404 => StatusCodes.Status404NotFound|]);",
        ["System.Web.HttpException.GetHttpCode"] =
            "bool O(System.Web.HttpException e) => e.GetHttpCode() == [|404 => StatusCodes.Status404NotFound|];",
        ["System.Web.HttpResponse.StatusCode"] =
            "void O(System.Web.HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];",
        ["System.Web.HttpResponseBase.StatusCode"] =
            "void O(System.Web.HttpResponseBase response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];",
        ["System.Web.Mvc.HttpStatusCodeResult(statusCode)"] =
            """
            object O() => new System.Web.Mvc.HttpStatusCodeResult([|404 => StatusCodes.Status404NotFound|]);
                object P() => new System.Web.Mvc.HttpStatusCodeResult([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);
            """,
        ["System.Web.Mvc.HttpStatusCodeResult.StatusCode"] =
            "bool O(System.Web.Mvc.HttpStatusCodeResult result) => result.StatusCode == [|404 => StatusCodes.Status404NotFound|];",

        // Web API 2
        ["System.Net.Http.HttpRequestMessageExtensions.CreateErrorResponse(statusCode)"] =
            """object O(HttpRequestMessage r) => r.CreateErrorResponse([|(HttpStatusCode)404 => HttpStatusCode.NotFound|], "No such order");""",
        ["System.Net.Http.HttpRequestMessageExtensions.CreateResponse(statusCode)"] =
            """object O(HttpRequestMessage r) => r.CreateResponse([|(HttpStatusCode)404 => HttpStatusCode.NotFound|], "No such order");""",
        ["System.Web.Http.ApiController.Content(statusCode)"] =
            "class C : System.Web.Http.ApiController { object A() => Content([|(HttpStatusCode)404 => HttpStatusCode.NotFound|], 1); }",
        ["System.Web.Http.ApiController.StatusCode(status)"] =
            "class C : System.Web.Http.ApiController { object A() => StatusCode([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]); }",
        ["System.Web.Http.HttpResponseException(statusCode)"] =
            "void O() => throw new System.Web.Http.HttpResponseException([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);",
        ["System.Web.Http.Results.FormattedContentResult`1(statusCode)"] =
            "object O() => new System.Web.Http.Results.FormattedContentResult<int>([|(HttpStatusCode)404 => HttpStatusCode.NotFound|], 1);",
        ["System.Web.Http.Results.FormattedContentResult`1.StatusCode"] =
            "bool O(System.Web.Http.Results.FormattedContentResult<int> r) => r.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];",
        ["System.Web.Http.Results.NegotiatedContentResult`1(statusCode)"] =
            "object O() => new System.Web.Http.Results.NegotiatedContentResult<int>([|(HttpStatusCode)404 => HttpStatusCode.NotFound|], 1);",
        ["System.Web.Http.Results.NegotiatedContentResult`1.StatusCode"] =
            "bool O(System.Web.Http.Results.NegotiatedContentResult<int> r) => r.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];",
        ["System.Web.Http.Results.StatusCodeResult(statusCode)"] =
            "object O() => new System.Web.Http.Results.StatusCodeResult([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);",
        ["System.Web.Http.Results.StatusCodeResult.StatusCode"] =
            "bool O(System.Web.Http.Results.StatusCodeResult r) => r.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];",
    };
}
