using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Follows an element of a tuple to the variable that it is deconstructed into, or to where it is read by
/// name; also that of a tuple in a collection.
/// </summary>
internal static class TupleFlow
{
    /// <summary>The first place that the element meets; null where there is none.</summary>
    public static UseSite? Follow(FlowContext flow, IOperation tuple, int element, CodePosition position) =>
        Follow(flow, tuple, ImmutableStack.Create(element), position, CodePosition.Value);

    /// <param name="flow">The search.</param>
    /// <param name="value">A tuple, or a tuple of tuples.</param>
    /// <param name="path">Where in it the element is, from the outside in.</param>
    /// <param name="position">Where in the element the number is.</param>
    /// <param name="holds">Whether the value is the tuple, or a collection of such.</param>
    private static UseSite? Follow(FlowContext flow, IOperation value, ImmutableStack<int> path, CodePosition position, CodePosition holds)
    {
        var type = value.Type;
        for (var parent = value.Parent; parent is not null; value = parent, parent = parent.Parent)
        {
            if (PassThrough.Next(value, parent, holds) is { } passed)
            {
                (parent, holds) = passed;
                type = holds is CodePosition.Value ? parent.Type : type;
                continue;
            }

            switch (parent)
            {
                case ITupleOperation outer:
                    path = path.Push(outer.Elements.IndexOf(value));
                    type = outer.Type;
                    continue;
                case IInvocationOperation or IForEachLoopOperation
                    when holds is CodePosition.Elements && PassThrough.ElementVariable(value, parent) is { } variable:
                    return Read(flow, variable, path, position, CodePosition.Value);
                case IForEachLoopOperation { LoopControlVariable: IDeclarationExpressionOperation variables } loop
                    when holds is CodePosition.Elements && loop.Collection == value:
                    return ValueFlow.Given(flow, Variable(variables, path), position);
                case IDeconstructionAssignmentOperation { Target: var target } assignment when assignment.Value == value:
                    return ValueFlow.Given(flow, Variable(target, path), position);
                case IFieldReferenceOperation read when read.Instance == value && holds is CodePosition.Value:
                    return IsElement(type, path.Peek(), read.Field) && path.Pop().IsEmpty ? ValueFlow.Climb(flow, read, position) : null;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return Named(flow, type, path, position) ?? Read(flow, declarator.Symbol, path, position, holds);
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                    return Named(flow, type, path, position) ?? Read(flow, fields[0], path, position, holds);
                case IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties }:
                    return Named(flow, type, path, position) ?? Read(flow, properties[0], path, position, holds);
                case ISimpleAssignmentOperation assignment when assignment.Value == value
                    && ReferencedMember.Of(assignment.Target) is { } member:
                    return Named(flow, type, path, position) ?? Read(flow, member, path, position, holds);
                case IReturnOperation:
                    return Returned(
                        flow,
                        flow.Model.GetEnclosingSymbol(parent.Syntax.SpanStart, flow.CancellationToken) as IMethodSymbol,
                        path,
                        position,
                        holds);
                default:
                    return Named(flow, type, path, position);
            }
        }

        return null;
    }

    private static UseSite? Returned(
        FlowContext flow, IMethodSymbol? method, ImmutableStack<int> path, CodePosition position, CodePosition holds)
    {
        if (method is null)
            return null;

        var type = TaskTypes.ValueOf(method.ReturnType) ?? method.ReturnType;
        return Named(flow, type, path, position) ?? Read(flow, method.AssociatedSymbol ?? method, path, position, holds);
    }

    private static UseSite? Read(FlowContext flow, ISymbol holder, ImmutableStack<int> path, CodePosition position, CodePosition holds) =>
        flow.TupleHolders.Count < SymbolFlow.MostFollowed && flow.TupleHolders.Add(holder)
            ? References.To(holder, flow.Model, flow.CancellationToken)
                .Select(read => Follow(flow, read, path, position, holds))
                .FirstOrDefault(meeting => meeting is not null)
            : null;

    /// <summary>An element can count by its name.</summary>
    private static UseSite? Named(FlowContext flow, ITypeSymbol? type, ImmutableStack<int> path, CodePosition position) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && path.Pop().IsEmpty && path.Peek() < tuple.TupleElements.Length
            ? ValueFlow.Given(flow, tuple.TupleElements[path.Peek()], position)
            : null;

    private static bool IsElement(ITypeSymbol? type, int index, IFieldSymbol field) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length
        && tuple.TupleElements[index] is var element
        && (element.CorrespondingTupleField ?? element).Name == (field.CorrespondingTupleField ?? field).Name;

    private static ISymbol? Variable(IOperation target, ImmutableStack<int> path)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (path.IsEmpty)
            return ReferencedMember.Of(target);

        return target is ITupleOperation tuple && path.Peek() < tuple.Elements.Length
            ? Variable(tuple.Elements[path.Peek()], path.Pop())
            : null;
    }
}
