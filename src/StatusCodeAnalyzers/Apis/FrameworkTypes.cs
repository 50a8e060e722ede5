using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Apis;

/// <summary>The frameworks' own types of constants, told from a user's by their namespaces.</summary>
internal static class FrameworkTypes
{
    /// <summary>Whether the type is ASP.NET Core's <c>StatusCodes</c>.</summary>
    public static bool IsStatusCodes(INamedTypeSymbol type) =>
        type is
        {
            Name: "StatusCodes",
            ContainingNamespace:
            {
                Name: "Http",
                ContainingNamespace:
                {
                    Name: "AspNetCore",
                    ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true },
                },
            },
        };

    /// <summary>Whether the type is .NET's <c>HttpStatusCode</c>.</summary>
    public static bool IsHttpStatusCode(INamedTypeSymbol type) =>
        type is
        {
            Name: "HttpStatusCode",
            ContainingNamespace:
            {
                Name: "Net",
                ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
            },
        };
}
