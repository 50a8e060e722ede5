using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Contexts that no server has made. Their responses never start, and a test may look at what nobody would send.</summary>
internal static class OwnContext
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> Made = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Filtered = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Replaced = new();
    private static readonly ConditionalWeakTable<Compilation, object> Buffered = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> Authenticating = new();
    private static readonly ConditionalWeakTable<Compilation, object> Authenticated = new();

    private static readonly string[] Makers =
    {
        "DefaultHttpContext", "Mock<HttpContext>", "Mock<HttpResponse>", "Of<HttpContext>", "Of<HttpResponse>",
        "For<HttpContext>", "For<HttpResponse>", "A.Fake<Http",
    };

    private static readonly string[] Filters = { "AddEndpointFilter" };

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

    /// <summary>Whether the file has filters of endpoints, which may make another reply of what is returned.</summary>
    public static bool HasFilters(SyntaxTree tree, CancellationToken cancellationToken) =>
        Contains(Filtered, Filters, tree, cancellationToken);

    /// <summary>Whether the project has authentication services; without them a challenge fails.</summary>
    public static bool HasAuthentication(Compilation compilation, CancellationToken cancellationToken) => (bool)Authenticated.GetValue(
        compilation, key => key.SyntaxTrees.Any(tree => Contains(Authenticating, Services, tree, cancellationToken)));

    /// <summary>Whether the assignment sets the status of a response that no server sends, or only says what a mock expects.</summary>
    public static bool IsSetBy(SyntaxNode assignment, SemanticModel model, CancellationToken cancellationToken) => assignment switch
    {
        AssignmentExpressionSyntax
        {
            Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode", Expression: var response },
        } =>
            (IsMadeIn(assignment.SyntaxTree, cancellationToken) || IsExpected(response) || IsOfMade(response, model, cancellationToken))
            && ResponseRoot.IsResponse(model.GetTypeInfo(response, cancellationToken).Type),

        // Only who makes a context can set its response in the same breath.
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax outer } } =>
            WrittenName.Of(outer.Left) == "Response",
        _ => false,
    };

    // Moq's `mock.VerifySet(r => r.StatusCode = 404)`, NSubstitute's `response.Received().StatusCode = 404`.
    private static bool IsExpected(ExpressionSyntax response) =>
        WrittenName.Of(response is InvocationExpressionSyntax call ? call.Expression : null)
            is "Received" or "DidNotReceive" or "ReceivedWithAnyArgs" or "DidNotReceiveWithAnyArgs"
        || response.FirstAncestorOrSelf<LambdaExpressionSyntax>()
            is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker } }
            && WrittenName.Of(taker.Expression) is "SetupSet" or "VerifySet";

    // A field of a base class may hold what another file has made.
    private static bool IsOfMade(ExpressionSyntax response, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var part = response; part is MemberAccessExpressionSyntax access; part = access.Expression)
        {
            if (model.GetTypeInfo(access.Expression, cancellationToken).Type?.Name is "DefaultHttpContext" or "Mock")
                return true;
        }

        return false;
    }

    private static bool Contains(
        ConditionalWeakTable<SyntaxTree, object> known, string[] texts, SyntaxTree tree, CancellationToken cancellationToken) =>
        (bool)known.GetValue(tree, key => key.GetText(cancellationToken).ToString() is var code && texts.Any(code.Contains));
}
