using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Tests.Wire;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>What writes the OpenAPI document of an app, on one version of ASP.NET Core.</summary>
/// <param name="Name">As a failure names it.</param>
/// <param name="Runtime">The version that the app runs on, in a process of its own: each writer brings its own version of some
/// libraries.</param>
/// <param name="Libraries">Its assemblies.</param>
/// <param name="Services">The line that adds it.</param>
/// <param name="Use">The line that has it reply.</param>
/// <param name="Address">Where it replies.</param>
internal sealed record DocumentWriter(
    string Name, Runtime Runtime, ImmutableArray<string> Libraries, string Services, string Use, string Address)
{
    /// <summary>What the code of the tests says; every other writer takes the place of it.</summary>
    public static DocumentWriter Default { get; } = OpenApi(
        Runtime.All.Single(runtime => runtime.Major == 10),
        [.. new[] { "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi" }.Select(name => Assembly.Load(name).Location)]);

    public static ImmutableArray<DocumentWriter> All { get; } =
    [
        Default,
        OpenApi(new Runtime(9, ReferencePack.Net9), Package.Files("Microsoft.AspNetCore.OpenApi 9", "Microsoft.OpenApi 1")),
        OpenApi(new Runtime(11, ReferencePack.Net11), Package.Files("Microsoft.AspNetCore.OpenApi 11", "Microsoft.OpenApi 3")),
        Swashbuckle(new Runtime(10, ReferencePack.Net10)),
        Swashbuckle(new Runtime(11, ReferencePack.Net11)),
        NSwag(new Runtime(8, ReferencePack.Net8)),
        NSwag(new Runtime(11, ReferencePack.Net11)),
    ];

    /// <summary>A web project that references it.</summary>
    public Setup Setup => Setup.Default with
    {
        References = [.. Libraries.Select(Package.Reference)],
        Packs = [Runtime.Pack],
    };

    /// <summary>The code with this writer in the place of the default one.</summary>
    public string In(string code) => code
        .Replace(Default.Services, Services, StringComparison.Ordinal)
        .Replace(Default.Use, Use, StringComparison.Ordinal);

    public override string ToString() => $"{Name} on {Runtime}";

    private static DocumentWriter OpenApi(Runtime runtime, ImmutableArray<string> libraries) => new(
        "Microsoft.AspNetCore.OpenApi", runtime, libraries, "builder.Services.AddOpenApi();", "app.MapOpenApi();", "/openapi/v1.json");

    private static DocumentWriter Swashbuckle(Runtime runtime) => new(
        "Swashbuckle", runtime,
        Package.Files("Swashbuckle.AspNetCore.Swagger", "Swashbuckle.AspNetCore.SwaggerGen", "Microsoft.OpenApi 3"),
        "builder.Services.AddEndpointsApiExplorer(); builder.Services.AddSwaggerGen();", "app.UseSwagger();", "/swagger/v1/swagger.json");

    private static DocumentWriter NSwag(Runtime runtime) => new(
        "NSwag", runtime,
        Package.Files(
            "NSwag.AspNetCore", "NSwag.Generation.AspNetCore", "NSwag.Generation", "NSwag.Core", "NSwag.Annotations", "NJsonSchema",
            "NJsonSchema.Annotations", "NJsonSchema.NewtonsoftJson", "NJsonSchema.Yaml", "NSwag.Core.Yaml", "Namotion.Reflection", "Newtonsoft.Json", "YamlDotNet"),
        "builder.Services.AddEndpointsApiExplorer(); builder.Services.AddOpenApiDocument();", "app.UseOpenApi();", "/swagger/v1/swagger.json");
}
