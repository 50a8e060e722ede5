using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Which response an expression speaks of: that of a function's parameter, or of a controller or page.</summary>
internal static class ResponseRoot
{
    private static readonly string[] Handles =
    {
        FrameworkTypes.HttpResponse, FrameworkTypes.HttpContext,
        "Microsoft.AspNetCore.Http.IHeaderDictionary", "Microsoft.AspNetCore.Http.IResponseCookies",
        "System.IO.Stream", "System.IO.Pipelines.PipeWriter",
    };

    /// <summary>
    /// The function whose parameter leads to the response, or the type of the framework whose property does; null for a field, for what a
    /// call gives, and for every other response that somebody else may have in hand or has made for a test.
    /// </summary>
    public static ISymbol? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        Of(expression, model, depth: 0, cancellationToken);

    /// <summary>Whether the type is that of a response.</summary>
    public static bool IsResponse(ITypeSymbol? type) => type.IsCalled(FrameworkTypes.HttpResponse);

    /// <summary>Whether whoever has a value of the type can change the reply.</summary>
    public static bool IsHandle(ITypeSymbol? type) => type.IsAnyOf(Handles);

    private static ISymbol? Of(ExpressionSyntax expression, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, model, depth, cancellationToken);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } trusted:
                return Of(trusted.Operand, model, depth, cancellationToken);
            case MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access:
                return WrittenName.Of(access) is "Response" or "HttpContext" or "Context"
                    ? Of(access.Expression, model, depth, cancellationToken)
                    : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return model.GetSymbolInfo(expression, cancellationToken).Symbol switch
                {
                    IParameterSymbol parameter => OfParameter(parameter),
                    IPropertySymbol { Name: "Response" or "HttpContext" or "Context", Locations: var places } property
                        when places.All(place => place.IsInMetadata) => property.ContainingType,
                    ILocalSymbol local when depth < 3 && Initial(local, cancellationToken) is { } initial =>
                        Of(initial, model, depth + 1, cancellationToken),
                    _ => null,
                };
            default:
                return null;
        }
    }

    // A context and its response may both be parameters. Of two contexts, nobody knows which is the reply's.
    private static ISymbol? OfParameter(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol function
            && function.Parameters.Count(other => other.Type.IsCalled(FrameworkTypes.HttpContext)) < 2
            ? function
            : null;

    private static ExpressionSyntax? Initial(ILocalSymbol local, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken)
            is not VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent.Parent.Parent: { } scope })
        {
            return null;
        }

        return scope.DescendantNodes().Any(node =>
            node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == local.Name)
                ? null
                : initial;
    }
}
