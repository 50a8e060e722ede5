using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What a delegate calls: <c>Func&lt;int, Task&gt; send = code => …; await send(404);</c>.</summary>
internal static class DelegateTarget
{
    /// <summary>
    /// The parameters that an argument of a delegate's call is for: those of the lambdas and methods that the file makes the delegate of.
    /// </summary>
    public static IEnumerable<IParameterSymbol> Parameters(
        IInvocationOperation call,
        IArgumentOperation argument,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (call.TargetMethod.MethodKind is not MethodKind.DelegateInvoke || argument.Parameter is not { Ordinal: var ordinal })
            yield break;

        foreach (var source in Sources(ReferencedMember.Of(call.Instance), model, cancellationToken))
        {
            if (Function(source) is { } function && ordinal < function.Parameters.Length)
                yield return function.Parameters[ordinal];
        }
    }

    private static IEnumerable<IOperation?> Sources(ISymbol? holder, SemanticModel model, CancellationToken cancellationToken)
    {
        if (holder is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
        {
            return References.To(method, model, cancellationToken).OfType<IInvocationOperation>()
                .Select(caller => caller.Arguments.FirstOrDefault(given => given.Parameter?.Ordinal == parameter.Ordinal)?.Value);
        }

        return holder is ILocalSymbol or IFieldSymbol or IPropertySymbol
            ? holder.DeclaringSyntaxReferences.Where(declaration => declaration.SyntaxTree == model.SyntaxTree)
                .Select(declaration => Value(declaration.GetSyntax(cancellationToken)) is { } value
                    ? model.OperationOf(value, cancellationToken)
                    : null)
            : Enumerable.Empty<IOperation?>();
    }

    private static ExpressionSyntax? Value(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    private static IMethodSymbol? Function(IOperation? source) => source switch
    {
        IConversionOperation conversion => Function(conversion.Operand),
        IDelegateCreationOperation creation => Function(creation.Target),
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };
}
