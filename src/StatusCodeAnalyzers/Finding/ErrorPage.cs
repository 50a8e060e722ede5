using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Finding;

/// <summary>
/// The action, page or endpoint that a request is led to after it has failed: the <c>code</c> in its address is the status, as
/// <c>UseStatusCodePagesWithReExecute("/error/{0}")</c> writes it there.
/// </summary>
internal static class ErrorPage
{
    /// <summary>Whether the member is what such a page is told.</summary>
    public static bool IsTold(ISymbol member, SyntaxNode comparison) => member switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } action } =>
            IsOfMvc(action.ContainingType)
                && (IsOfErrors(action.Name) || IsOfErrors(action.ContainingType.Name) || HasErrorRoute(action)),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } => IsInErrorEndpoint(comparison),
        IPropertySymbol { ContainingType: { } type } => IsOfMvc(type) && IsOfErrors(type.Name),
        _ => false,
    };

    private static bool IsOfMvc(INamedTypeSymbol? type) =>
        type.IsOrDerivesFrom(FrameworkTypes.ControllerBase) || type.IsOrDerivesFrom(FrameworkTypes.PageModel);

    private static bool HasErrorRoute(IMethodSymbol action) =>
        action.GetAttributes().SelectMany(attribute => attribute.ConstructorArguments).Any(argument =>
            argument.Kind is TypedConstantKind.Primitive && argument.Value is string route && IsErrorRoute(route));

    private static bool IsInErrorEndpoint(SyntaxNode comparison) =>
        comparison.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent: ArgumentListSyntax given } }
        && given.Parent is InvocationExpressionSyntax call
        && WrittenName.Of(call.Expression)?.StartsWith("Map", StringComparison.Ordinal) is true
        && given.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string route }
        && IsErrorRoute(route);

    private static bool IsErrorRoute(string route) => route.Contains("{") && IsOfErrors(route);

    private static bool IsOfErrors(string name) => Vocabulary.IsOfErrorPage(new Words(name));
}
