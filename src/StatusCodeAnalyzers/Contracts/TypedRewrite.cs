using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What a handler of <c>Results</c> returns if it uses <c>TypedResults</c>.</summary>
internal static class TypedRewrite
{
    /// <summary>The key of the type in the diagnostic; without it, there is no fix.</summary>
    public const string ReturnType = "ReturnType";

    /// <summary>Whether the compiler finds the type by itself.</summary>
    public const string IsInferred = "IsInferred";

    private const int LongestUnion = 6;

    public static ImmutableDictionary<string, string?> Of(Endpoint endpoint)
    {
        var types = new List<ITypeSymbol>();
        foreach (var reply in endpoint.Sent.Replies)
        {
            if (!IsReturned(reply.At, endpoint.Function) || Typed(reply.At, endpoint.Scope) is not { } typed)
                return ImmutableDictionary<string, string?>.Empty;

            if (!types.Contains(typed, SymbolEqualityComparer.Default))
                types.Add(typed);
        }

        if (types.Count is 0 or > LongestUnion || !types.All(ResultTypes.Declares) || types.Count > 1 && !CanHaveType(endpoint.Function))
            return ImmutableDictionary<string, string?>.Empty;

        var names = string.Join(", ", types.Select(each => each.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
        var type = types.Count == 1 ? names : $"global::Microsoft.AspNetCore.Http.HttpResults.Results<{names}>";
        return ImmutableDictionary<string, string?>.Empty
            .Add(ReturnType, IsAsync(endpoint.Function) ? $"global::System.Threading.Tasks.Task<{type}>" : type)
            .Add(IsInferred, (types.Count == 1 && endpoint.WrittenType is null).ToString());
    }

    // A lambda with a type in front needs types at its parameters too.
    private static bool CanHaveType(SyntaxNode function) => function switch
    {
        ParenthesizedLambdaExpressionSyntax lambda =>
            lambda.ParameterList.Parameters.All(parameter => parameter.Type is not null)
            && ((CSharpParseOptions)function.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp10,
        SimpleLambdaExpressionSyntax or AnonymousMethodExpressionSyntax => false,
        _ => true,
    };

    private static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    /// <summary>The type of the same call of <c>TypedResults</c>; null where there is none.</summary>
    private static ITypeSymbol? Typed(SyntaxNode at, EndpointScope scope)
    {
        if (at is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Results" } } access
            } call)
            return null;

        var typed =
            call.WithExpression(access.WithExpression(SyntaxFactory.ParseExpression("global::Microsoft.AspNetCore.Http.TypedResults")));
        return scope.Model.GetSpeculativeSymbolInfo(
            call.SpanStart, typed, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol method
            ? BodyType.Nameable(method.ReturnType, scope.Model.Compilation)
            : null;
    }

    /// <summary>
    /// Whether the expression is returned as it stands, so that it is converted to the new type where it was to the old one.
    /// </summary>
    private static bool IsReturned(SyntaxNode expression, SyntaxNode function)
    {
        for (var node = expression; ; node = node.Parent)
        {
            switch (node.Parent)
            {
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case SwitchExpressionArmSyntax or SwitchExpressionSyntax or ParenthesizedExpressionSyntax:
                    continue;
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                    return node.Parent.FirstAncestorOrSelf<SyntaxNode>(FunctionBody.IsFunction) == function;
                default:
                    return node.Parent == function;
            }
        }
    }
}
