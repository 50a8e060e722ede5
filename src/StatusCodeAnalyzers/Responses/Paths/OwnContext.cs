using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Contexts that no server has made. Their responses never start, and a test may look at what nobody would send.</summary>
internal static class OwnContext
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> Made = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Replaced = new();
    private static readonly ConditionalWeakTable<Compilation, object> Buffered = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Authenticating = new();
    private static readonly ConditionalWeakTable<Compilation, object> Authenticated = new();

    private static readonly string[] Makers =
    {
        "DefaultHttpContext", "Mock<HttpContext>", "Mock<HttpResponse>", "For<HttpContext>", "For<HttpResponse>", "A.Fake<Http",
    };

    private static readonly string[] Services = { "AddAuthentication(" };

    private static readonly string[] Bodies = { "Response.Body = ", "response.Body = ", "IHttpResponseBodyFeature>(" };

    /// <summary>Whether the file makes a context of its own. To see that, its text is enough.</summary>
    public static bool IsMadeIn(SyntaxTree tree, CancellationToken cancellationToken) => Contains(Made, Makers, tree, cancellationToken);

    /// <summary>
    /// Whether the project puts another stream in the place of a response's body, as whatever buffers, logs or rewrites replies does. A
    /// write to that stream starts nothing.
    /// </summary>
    public static bool IsBuffered(Compilation compilation, CancellationToken cancellationToken) => (bool)Buffered.GetValue(
        compilation, key => key.SyntaxTrees.Any(tree => Contains(Replaced, Bodies, tree, cancellationToken)));

    /// <summary>Whether the project has authentication services; without them a challenge fails.</summary>
    public static bool HasAuthentication(Compilation compilation, CancellationToken cancellationToken) => (bool)Authenticated.GetValue(
        compilation, key => key.SyntaxTrees.Any(tree => Contains(Authenticating, Services, tree, cancellationToken)));

    private static bool Contains(
        ConditionalWeakTable<SyntaxTree, object> known, string[] texts, SyntaxTree tree, CancellationToken cancellationToken) =>
        (bool)known.GetValue(tree, key => key.GetText(cancellationToken).ToString() is var code && texts.Any(code.Contains));
}
