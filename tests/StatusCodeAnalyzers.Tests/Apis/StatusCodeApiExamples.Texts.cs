namespace StatusCodeAnalyzers.Tests.Apis;

internal static partial class StatusCodeApiExamples
{
    // In an attribute, which takes no call, the constant takes the overload for numbers; a property of one has none.
    private static readonly Dictionary<string, string> Texts = new()
    {
        // Microsoft.OpenApi 1
        ["Microsoft.OpenApi.Models.OpenApiOperation.Responses as text"] =
            """void M(Microsoft.OpenApi.Models.OpenApiOperation o) => o.Responses.Remove([|"404" => StatusCodes.Status404NotFound.ToString()|]);""",
        ["Microsoft.OpenApi.Models.OpenApiResponses as text"] =
            """object O() => new Microsoft.OpenApi.Models.OpenApiResponses { [[|"404" => StatusCodes.Status404NotFound.ToString()|]] = new Microsoft.OpenApi.Models.OpenApiResponse() };""",

        // Microsoft.OpenApi from 2 on
        ["Microsoft.OpenApi.OpenApiOperation.Responses as text"] =
            """void M(Microsoft.OpenApi.OpenApiOperation o) => o.Responses!.Remove([|"404" => StatusCodes.Status404NotFound.ToString()|]);""",
        ["Microsoft.OpenApi.OpenApiResponses as text"] =
            """object O() => new Microsoft.OpenApi.OpenApiResponses { { [|"404" => StatusCodes.Status404NotFound.ToString()|], new Microsoft.OpenApi.OpenApiResponse() } };""",

        // NSwag
        ["NSwag.Annotations.ResponseTypeAttribute(httpStatusCode) as text"] =
            """[NSwag.Annotations.ResponseType([|"404" => StatusCodes.Status404NotFound|], typeof(string))] object O() => 1;""",
        ["NSwag.Annotations.ResponseTypeAttribute.HttpStatusCode as text"] =
            """[NSwag.Annotations.ResponseType(typeof(string), HttpStatusCode = [|"404"|])] object O() => 1;""",
        ["NSwag.Annotations.SwaggerResponseAttribute(httpStatusCode) as text"] =
            """[NSwag.Annotations.SwaggerResponse([|"404" => StatusCodes.Status404NotFound|], typeof(string))] object O() => 1;""",
        ["NSwag.OpenApiOperation.Responses as text"] =
            """
            void M(NSwag.OpenApiOperation o)
                {
                    o.Responses[[|"404" => StatusCodes.Status404NotFound.ToString()|]] = new NSwag.OpenApiResponse();
                    o.Responses.Add([|"401" => StatusCodes.Status401Unauthorized.ToString()|], new NSwag.OpenApiResponse());
                    o.Responses.TryAdd([|"403" => StatusCodes.Status403Forbidden.ToString()|], new NSwag.OpenApiResponse());
                    o.Responses.Remove([|"409" => StatusCodes.Status409Conflict.ToString()|]);
                    Console.WriteLine(o.Responses.ContainsKey([|"410" => StatusCodes.Status410Gone.ToString()|]) || o.Responses.TryGetValue([|"429" => StatusCodes.Status429TooManyRequests.ToString()|], out _));
                }
            """,
    };
}
