using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Finds what an element of a tuple becomes: a variable of the deconstruction, or a named element.</summary>
internal static class TupleFlow
{
    /// <summary>The symbols that hold the element afterwards, the nearest first.</summary>
    public static IEnumerable<ISymbol> Targets(ITupleOperation tuple, IOperation element, SemanticModel model, CancellationToken cancellationToken) =>
        Targets(tuple, tuple.Elements.IndexOf(element), model, cancellationToken);

    private static IEnumerable<ISymbol> Targets(IOperation value, int index, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = value.Type;
        for (var parent = value.Parent; parent is not null; value = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation:
                    type = parent.Type;
                    continue;
                case IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or ICoalesceOperation or IAwaitOperation or IParenthesizedOperation:
                    continue;
                case IDeconstructionAssignmentOperation { Target: var target } assignment when assignment.Value == value:
                    return Variable(target, index) is { } variable ? new[] { variable } : Array.Empty<ISymbol>();
                case IReturnOperation:
                    return Returned(model.GetEnclosingSymbol(parent.Syntax.SpanStart, cancellationToken), index, model, cancellationToken);
                default:
                    return Named(type, index);
            }
        }

        return Array.Empty<ISymbol>();
    }

    private static IEnumerable<ISymbol> Returned(ISymbol? function, int index, SemanticModel model, CancellationToken cancellationToken)
    {
        if (function is not IMethodSymbol method)
            return Array.Empty<ISymbol>();

        var calls = References.To(method, model, cancellationToken).OfType<IInvocationOperation>();
        var type = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : method.ReturnType;
        return Named(type, index).Concat(calls.SelectMany(call => Targets(call, index, model, cancellationToken)));
    }

    private static ISymbol[] Named(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? new ISymbol[] { tuple.TupleElements[index] } : Array.Empty<ISymbol>();

    private static ISymbol? Variable(IOperation target, int index)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;

        return target is ITupleOperation tuple && index < tuple.Elements.Length ? CarryingMember.Of(tuple.Elements[index]) : null;
    }
}
