using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>The body of a method, local function or lambda, and what it returns.</summary>
internal static class FunctionBody
{
    public static bool IsFunction(SyntaxNode node) =>
        node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;

    /// <summary>What the compiler makes of the body; null where there is none.</summary>
    public static IOperation? Of(SyntaxNode function, SemanticModel model, CancellationToken cancellationToken) =>
        model.OperationOf(function, cancellationToken) switch
        {
            IMethodBodyOperation method => (IOperation?)method.BlockBody ?? method.ExpressionBody,
            ILocalFunctionOperation local => local.Body,
            IAnonymousFunctionOperation lambda => lambda.Body,
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Body,
            _ => null,
        };

    /// <summary>What is returned; not what the functions in it return.</summary>
    public static IEnumerable<IOperation> Returned(IOperation body)
    {
        foreach (var child in body.ChildOperations)
        {
            switch (child)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    break;
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                    yield return value;
                    break;
                case IExpressionStatementOperation { IsImplicit: true, Operation: IThrowOperation }:
                    break;
                default:
                    foreach (var nested in Returned(child))
                        yield return nested;
                    break;
            }
        }
    }

    /// <summary>Whether control can reach the end of a function that returns nothing: not where all that it does is to throw.</summary>
    public static bool Ends(SyntaxNode function) => Body(function) switch
    {
        ThrowExpressionSyntax => false,
        BlockSyntax { Statements: var statements } => !statements.Any(SyntaxKind.ThrowStatement),
        _ => true,
    };

    /// <summary>What a reader points at to mean the function.</summary>
    public static SyntaxNode Name(SyntaxNode function) => Body(function) is { } body and not BlockSyntax ? body : function;

    /// <summary>The declaration of a method that a call surely ends in, with the model of its file.</summary>
    public static (SyntaxNode Function, SemanticModel Model)? Declaration(IMethodSymbol called, EndpointScope scope, SemanticModel model)
    {
        if (called.IsAbstract || (called.IsVirtual || called.IsOverride) && !called.IsSealed && !called.ContainingType.IsSealed)
            return null;

        var parts = (called.ReducedFrom ?? called).OriginalDefinition.DeclaringSyntaxReferences;
        if (parts.Length != 1
            || parts[0].GetSyntax(scope.CancellationToken) is not { } function
            || !IsFunction(function)
            || !scope.Model.Compilation.ContainsSyntaxTree(function.SyntaxTree))
        {
            return null;
        }

        if (function.SyntaxTree == model.SyntaxTree)
            return (function, model);

#pragma warning disable RS0030 // The driver hands over the model of one file, and a base controller's helper stands in another.
        return (function, scope.Model.Compilation.GetSemanticModel(function.SyntaxTree));
#pragma warning restore RS0030
    }

    private static SyntaxNode? Body(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => lambda.Body,
        _ => null,
    };
}
