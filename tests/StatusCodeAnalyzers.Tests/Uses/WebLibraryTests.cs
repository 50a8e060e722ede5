namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>What servers and clients are written with beside the framework, as the real libraries have it.</summary>
public class WebLibraryTests : UseTests
{
    private static readonly Setup FastEndpoints = new()
    {
        References = Package.References("FastEndpoints", "FastEndpoints.Attributes", "FastEndpoints.Core", "FastEndpoints.Messaging", "FastEndpoints.Messaging.Core", "FluentValidation"),
    };

    [Theory]
    [InlineData("Summary(s => s.Responses[[|404 => StatusCodes.Status404NotFound|]] = \"No such order\");")]
    [InlineData("Summary(s => s.ResponseExamples[[|200 => StatusCodes.Status200OK|]] = new { id = 404 });")]
    [InlineData("Summary(s => { s.Responses.Add([|409 => StatusCodes.Status409Conflict|], \"410 orders\"); });")]
    [InlineData("Description(b => b.Produces<string>([|404 => StatusCodes.Status404NotFound|]));")]
    public Task The_documents_of_FastEndpoints(string statement) => NamedAtFrameworkApi(Endpoint(statement, ""), FastEndpoints);

    [Theory]
    [InlineData("Summary(s => s[[|404 => StatusCodes.Status404NotFound|]] = \"No such order\");", "")]
    [InlineData("Summary(s => s.Response<string>([|404 => StatusCodes.Status404NotFound|], \"No such order\"));", "")]
    [InlineData("", "await Send.ResponseAsync(\"500\", [|404 => StatusCodes.Status404NotFound|], cancellation);")]
    [InlineData("", "await Send.StringAsync(\"500\", [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("", "await Send.StatusCodeAsync([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("", "await Send.ErrorsAsync([|422 => StatusCodes.Status422UnprocessableEntity|]);")]
    [InlineData("", "ThrowError(\"500\", [|404 => StatusCodes.Status404NotFound|]);")]
    public Task The_replies_of_FastEndpoints(string configuration, string statement) =>
        NamedAtOwnMember(Endpoint(configuration, statement), FastEndpoints);

    [Theory]
    [InlineData("Summary(s => s.Params[\"statusCode\"] = \"404\");", "")]
    [InlineData("Throttle(100, 500);", "")]
    [InlineData("ResponseCache(300);", "")]
    public Task Other_numbers_of_FastEndpoints(string configuration, string statement) =>
        Silent(Endpoint(configuration, statement), FastEndpoints);

    [Theory]
    [InlineData("RestSharp", "bool Is(RestSharp.RestResponse r) => {-(int)-}r.StatusCode == [|404 => HttpStatusCode.NotFound|];")]
    [InlineData("Refit", "bool Is(Refit.ApiException e) => (int)e.StatusCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|];")]
    [InlineData("Polly", "object Retry() => Polly.Policy.HandleResult<HttpResponseMessage>(r => {-(int)-}r.StatusCode == [|503 => HttpStatusCode.ServiceUnavailable|]);")]
    [InlineData("Polly.Core", "object Retry() => new Polly.PredicateBuilder<HttpResponseMessage>().HandleResult(r => {-(int)-}r.StatusCode == [|503 => HttpStatusCode.ServiceUnavailable|]);")]
    [InlineData("Yarp.ReverseProxy", "void Break(Yarp.ReverseProxy.Transforms.ResponseTransformContext c) => c.HttpContext.Response.StatusCode = [|502 => StatusCodes.Status502BadGateway|];")]
    [InlineData("Yarp.ReverseProxy", "bool Is(Yarp.ReverseProxy.Transforms.ResponseTransformContext c) => c.ProxyResponse?.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    [InlineData("Microsoft.Azure.Functions.Worker.Core", "object Reply(Microsoft.Azure.Functions.Worker.Http.HttpRequestData r) => Microsoft.Azure.Functions.Worker.Http.HttpRequestDataExtensions.CreateResponse(r, [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("Microsoft.Azure.Functions.Worker.Core", "void Reply(Microsoft.Azure.Functions.Worker.Http.HttpResponseData r) => r.StatusCode = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    public Task Clients_proxies_and_functions(string package, string member) => NamedAtFrameworkApi(
        $"using System.Net;\n\npublic class Shop {{ {member} }}",
        new() { References = Package.References(package, "Polly.Core") });

    /// <summary>These are there for .NET 10 and later alone.</summary>
    [Fact]
    public async Task Modules_of_Carter_and_versions_of_Asp_Versioning()
    {
        var setup = new Setup
        {
            Packs = [ReferencePack.Net11],
            References = Package.References("Carter", "FluentValidation", "Asp.Versioning.Abstractions", "Asp.Versioning.Http"),
        };
        await NamedAtFrameworkApi(
            """
            public class Orders : Carter.ICarterModule
            {
                public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/orders", () => Results.StatusCode([|404 => StatusCodes.Status404NotFound|]));
            }
            """,
            setup);
        await NamedAtOwnMember(
            """
            public class Versions
            {
                public void Configure(Asp.Versioning.ApiVersioningOptions options) =>
                    options.UnsupportedApiVersionStatusCode = [|400 => StatusCodes.Status400BadRequest|];
            }
            """,
            setup);
    }

    private static string Endpoint(string configuration, string statement) => $$"""
        using FastEndpoints;

        public class OrderRequest
        {
            public int Id { get; set; }
        }

        public class FindOrder : Endpoint<OrderRequest, string>
        {
            public override void Configure()
            {
                Get("/orders/{id}");
                {{configuration}}
            }

            public override async Task HandleAsync(OrderRequest request, CancellationToken cancellation)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
