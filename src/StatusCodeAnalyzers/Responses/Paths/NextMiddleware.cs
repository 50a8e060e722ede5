using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>The call by which middleware runs what comes after it.</summary>
internal static class NextMiddleware
{
    /// <summary>Whether the call looks like it: <c>next(context)</c>, <c>_next.Invoke(context)</c>. Binds nothing.</summary>
    public static bool IsCandidate(SyntaxNode node) => node is InvocationExpressionSyntax call && Delegate(call) is { } called
        && WrittenName.Of(called)?.TrimStart('_').StartsWith("next", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Whether it is: what is called is a delegate of requests.</summary>
    public static bool Is(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        IsCandidate(node)
        && model.GetTypeInfo(Delegate((InvocationExpressionSyntax)node)!, cancellationToken).Type is { } type
        && (type.IsCalled("Microsoft.AspNetCore.Http.RequestDelegate") || type.IsCalledWithAnyArity("System.Func"));

    private static ExpressionSyntax? Delegate(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Expression: var called } => called,
        var called => called,
    };
}
