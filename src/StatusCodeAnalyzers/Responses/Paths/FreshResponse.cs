using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Whether a response still has 200 when a function gets it.</summary>
internal static class FreshResponse
{
    // These have set the status already, when they call what they were given.
    private static readonly string[] Setters =
        { "UseExceptionHandler", "UseStatusCodePages", "AddRateLimiter", "AddPolicy", "AddExceptionHandler" };

    /// <summary>
    /// Whether the node stands in an endpoint, an action or middleware, and not in what is run for a reply that has failed.
    /// </summary>
    public static bool IsIn(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var function = PathFindings.FunctionOf(node);
        return function is not null
            && !function.DescendantTokens().Any(token => token.ValueText.StartsWith("IExceptionHandler", StringComparison.Ordinal))
            && function switch
            {
                AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } =>
                    IsEndpoint(call) && !call.AncestorsAndSelf().Any(IsSetter),
                MethodDeclarationSyntax method => IsMiddleware(method) || IsAction(method, model, cancellationToken),
                _ => false,
            };
    }

    private static bool IsEndpoint(InvocationExpressionSyntax call) =>
        WrittenName.Of(call.Expression) is { } name
        && (name is "Use" or "Run" || name.StartsWith("Map", StringComparison.Ordinal) && !call.ArgumentList.Arguments.Any(IsOfErrors));

    private static bool IsOfErrors(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { Token.ValueText: var route } && Vocabulary.MentionsFailure(route);

    private static bool IsSetter(SyntaxNode node) =>
        node is InvocationExpressionSyntax call
        && WrittenName.Of(call.Expression) is { } name
        && Setters.Any(setter => name.StartsWith(setter, StringComparison.Ordinal));

    private static bool IsMiddleware(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText is "Invoke" or "InvokeAsync"
        && method.ParameterList.Parameters.Any(parameter => WrittenName.Of(parameter.Type) == "HttpContext")
        && method.Parent is TypeDeclarationSyntax type
        && type.DescendantTokens().Any(token => token.ValueText == "RequestDelegate");

    private static bool IsAction(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken) =>
        !Vocabulary.MentionsFailure(method.Identifier.ValueText)
        && !method.AttributeLists.Any(list => Vocabulary.MentionsFailure(list.ToString()) && list.ToString().Contains("\""))
        && model.GetDeclaredSymbol(method, cancellationToken) is { DeclaredAccessibility: Accessibility.Public, ContainingType: { } type }
        && !Vocabulary.MentionsFailure(type.Name)
        && type.IsOrDerivesFrom(FrameworkTypes.ControllerBase);

}
