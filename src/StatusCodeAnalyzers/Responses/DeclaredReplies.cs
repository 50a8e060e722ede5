using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>What an endpoint says of its replies, for the OpenAPI document: a body must be what it says.</summary>
internal sealed class DeclaredReplies
{
    private static readonly string[] Declaring =
    {
        "Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute",
        "Swashbuckle.AspNetCore.Annotations.SwaggerResponseAttribute",
        "NSwag.Annotations.SwaggerResponseAttribute",
    };

    // The arguments of a file that are a name alone, as handlers are; a file can have thousands of responses that ask.
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, ArgumentSyntax>> GivenNames = new();

    private readonly List<ITypeSymbol?> _bodies;
    private readonly bool _isJson;

    private DeclaredReplies(List<ITypeSymbol?> bodies, bool isJson) => (_bodies, _isJson) = (bodies, isJson);

    /// <summary>
    /// What is declared around the response for its status: by attributes of action and controller,
    /// and by calls behind <c>MapGet</c> and its like.
    /// </summary>
    public static DeclaredReplies Of(SyntaxNode response, int code, SemanticModel model, CancellationToken cancellationToken)
    {
        var bodies = new List<ITypeSymbol?>();
        var isJson = true;
        for (var symbol = model.GetEnclosingSymbol(response.SpanStart, cancellationToken);
            symbol is not (null or INamespaceSymbol);
            symbol = Outer(symbol))
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                var values = attribute.ConstructorArguments
                    .SelectMany(Values)
                    .Concat(attribute.NamedArguments.SelectMany(argument => Values(argument.Value)))
                    .ToList();
                if (attribute.AttributeClass.IsCalledWithAnyArity("Microsoft.AspNetCore.Mvc.ProducesAttribute"))
                {
                    isJson &= values.OfType<string>().All(type => type.Contains("json"));
                }
                else if (attribute.AttributeClass is { } type && Declaring.Any(type.IsCalledWithAnyArity)
                    && values.Contains(code))
                {
                    bodies.Add(values.OfType<ITypeSymbol>().Concat(type.TypeArguments).FirstOrDefault());
                }
            }
        }

        foreach (var call in EndpointCalls(response, model, cancellationToken))
        {
            if (model.OperationOf(call, cancellationToken) is IInvocationOperation
                {
                    TargetMethod: { Name: "Produces" or "ProducesProblem" or "ProducesValidationProblem" } method
                } declaration
                && declaration.Arguments.Any(argument =>
                    argument.Parameter?.Name == "statusCode"
                    && argument.Value.ConstantValue is { HasValue: true, Value: int status }
                    && status == code))
            {
                bodies.Add(method.Name == "Produces"
                    ? method.TypeArguments.FirstOrDefault()
                        ?? declaration.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand
                    : model.Compilation.GetTypesByMetadataName(FrameworkTypes.ProblemDetails).FirstOrDefault());
            }
        }

        return new(bodies, isJson);
    }

    /// <summary>Whether a body of the type is no other than what is declared.</summary>
    public bool Allow(ITypeSymbol body) =>
        _isJson && _bodies.All(declared => declared is { SpecialType: not SpecialType.System_Void } && IsOrDerives(body, declared));

    private static ISymbol? Outer(ISymbol symbol) => symbol is INamedTypeSymbol { BaseType: { } based } ? based : symbol.ContainingSymbol;

    private static IEnumerable<object?> Values(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Array ? constant.Values.SelectMany(Values) : new[] { constant.Value };

    private static bool IsOrDerives(ITypeSymbol body, ITypeSymbol declared)
    {
        for (ITypeSymbol? type = body; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, declared))
                return true;
        }

        return false;
    }

    private static ILookup<string, ArgumentSyntax> Given(SyntaxNode root) =>
        root.DescendantNodes()
            .OfType<ArgumentSyntax>()
            .Where(argument => argument.Expression is IdentifierNameSyntax)
            .ToLookup(argument => ((IdentifierNameSyntax)argument.Expression).Identifier.ValueText);

    /// <summary>The calls chained behind the one that the handler is given to, in this file.</summary>
    private static IEnumerable<InvocationExpressionSyntax> EndpointCalls(
        SyntaxNode response, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var function in response.Ancestors())
        {
            var name = function switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax local => local.Identifier.ValueText,
                _ => null,
            };
            var arguments = name is null
                ? function is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax lambda }
                    ? new[] { lambda }
                    : Enumerable.Empty<ArgumentSyntax>()
                : GivenNames.GetValue(model.SyntaxTree, tree => Given(tree.GetRoot(cancellationToken)))[name];

            foreach (var argument in arguments)
            {
                for (var call = argument.Parent?.Parent as InvocationExpressionSyntax;
                    call is not null;
                    call = call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } ? next : null)
                {
                    yield return call;
                }
            }
        }
    }
}
