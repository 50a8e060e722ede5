using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Tests.Apis;

/// <summary>One example of every row of the table: a member of a class with its number in the verifier's markup.</summary>
internal static partial class StatusCodeApiExamples
{
    /// <summary>The rows that have an example, as <see cref="Display"/> writes them.</summary>
    public static IEnumerable<string> Apis => Results.Keys.Concat(Configuration.Keys).Concat(Packages.Keys).Concat(Texts.Keys);

    public static string Display(StatusCodeApi api)
    {
        var member = api.Member == ".ctor" ? api.Type : $"{api.Type}.{api.Member}";
        return (api.Parameter is null ? member : $"{member}({api.Parameter})") + (api.IsText ? " as text" : "");
    }

    /// <summary>The packages that examples use. Of Microsoft.OpenApi, 1 has other namespaces than those after it.</summary>
    public static ImmutableArray<MetadataReference> References(string openApi = "Microsoft.OpenApi") => Package.References(
        "FastEndpoints", "FastEndpoints.Attributes", "FastEndpoints.Core", "FastEndpoints.Messaging", "FastEndpoints.Messaging.Core",
        "FluentValidation", "Microsoft.AspNetCore.Mvc.WebApiCompatShim",
        "NJsonSchema", "NSwag.Annotations", "NSwag.Core", "Newtonsoft.Json", "Swashbuckle.AspNetCore.Annotations", openApi);

    /// <summary>The example as a whole file. The types of packages that do not restore come with it.</summary>
    public static string SourceOf(string api)
    {
        var isPackage = Packages.TryGetValue(api, out var member) || Texts.TryGetValue(api, out member);
        if (!isPackage && !Results.TryGetValue(api, out member))
            member = Configuration[api];

        return $$"""
            {{(isPackage ? PackageUsings : FrameworkUsings)}}

            class Example
            {
                {{member}}
            }
            """ + (isPackage ? PackageTypes : "");
    }

    /// <summary>The example's packages; none for an API of the framework.</summary>
    public static ImmutableArray<MetadataReference> ReferencesOf(string api) =>
        !Packages.ContainsKey(api) && !Texts.ContainsKey(api) ? []
        : References(api.StartsWith("Microsoft.OpenApi.Models.", StringComparison.Ordinal) ? "Microsoft.OpenApi 1" : "Microsoft.OpenApi");

    /// <summary>Whether the row is of codes as text.</summary>
    public static bool IsText(string api) => Texts.ContainsKey(api);

    private const string FrameworkUsings = """
        using System.Net;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Diagnostics.HealthChecks;
        using Microsoft.AspNetCore.Http.Features;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Http.Metadata;
        using Microsoft.AspNetCore.Http.Timeouts;
        using Microsoft.AspNetCore.HttpsPolicy;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ApiExplorer;
        using Microsoft.AspNetCore.Mvc.Infrastructure;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.Mvc.Rendering;
        using Microsoft.AspNetCore.Mvc.ViewEngines;
        using Microsoft.AspNetCore.Mvc.ViewFeatures;
        using Microsoft.AspNetCore.RateLimiting;
        using Microsoft.AspNetCore.Rewrite;
        using Microsoft.AspNetCore.WebUtilities;
        using Microsoft.Extensions.Diagnostics.HealthChecks;
        """;
}
