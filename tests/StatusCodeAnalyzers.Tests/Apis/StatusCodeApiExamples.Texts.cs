namespace StatusCodeAnalyzers.Tests.Apis;

internal static partial class StatusCodeApiExamples
{
    // A code in text is reported without a fix.
    private static readonly Dictionary<string, string> Texts = new()
    {
        // Microsoft.OpenApi 1
        ["Microsoft.OpenApi.Models.OpenApiOperation.Responses as text"] =
            """void M(Microsoft.OpenApi.Models.OpenApiOperation o) => o.Responses.Remove([|"404"|]);""",
        ["Microsoft.OpenApi.Models.OpenApiResponses as text"] =
            """object O() => new Microsoft.OpenApi.Models.OpenApiResponses { [[|"404"|]] = new Microsoft.OpenApi.Models.OpenApiResponse() };""",

        // Microsoft.OpenApi from 2 on
        ["Microsoft.OpenApi.OpenApiOperation.Responses as text"] =
            """void M(Microsoft.OpenApi.OpenApiOperation o) => o.Responses.Remove([|"404"|]);""",
        ["Microsoft.OpenApi.OpenApiResponses as text"] =
            """object O() => new Microsoft.OpenApi.OpenApiResponses { { [|"404"|], new Microsoft.OpenApi.OpenApiResponse() } };""",

        // NSwag
        ["NSwag.Annotations.ResponseTypeAttribute(httpStatusCode) as text"] =
            """[NSwag.Annotations.ResponseType([|"404"|], typeof(string))] object O() => 1;""",
        ["NSwag.Annotations.ResponseTypeAttribute.HttpStatusCode as text"] =
            """[NSwag.Annotations.ResponseType(typeof(string), HttpStatusCode = [|"404"|])] object O() => 1;""",
        ["NSwag.Annotations.SwaggerResponseAttribute(httpStatusCode) as text"] =
            """[NSwag.Annotations.SwaggerResponse([|"404"|], typeof(string))] object O() => 1;""",
        ["NSwag.OpenApiOperation.Responses as text"] =
            """
            void M(NSwag.OpenApiOperation o)
                {
                    o.Responses[[|"404"|]] = new NSwag.OpenApiResponse();
                    o.Responses.Add([|"401"|], new NSwag.OpenApiResponse());
                    o.Responses.TryAdd([|"403"|], new NSwag.OpenApiResponse());
                    o.Responses.Remove([|"409"|]);
                    Console.WriteLine(o.Responses.ContainsKey([|"410"|]) || o.Responses.TryGetValue([|"429"|], out _));
                }
            """,
    };
}
