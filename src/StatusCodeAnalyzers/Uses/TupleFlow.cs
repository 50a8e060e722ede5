using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Follows an element of a tuple to the variable that it is deconstructed into, or to where it is read by
/// name; also that of a tuple in a collection.
/// </summary>
internal sealed class TupleFlow
{
    private readonly ValueFlow _values;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    public TupleFlow(ValueFlow values, SemanticModel model, CancellationToken cancellationToken)
    {
        _values = values;
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The first place that the element meets; null where there is none.</summary>
    public Meeting? Follow(ITupleOperation tuple, IOperation element, Carries carries) =>
        Follow(tuple, ImmutableStack.Create(tuple.Elements.IndexOf(element)), carries, Carries.Value);

    /// <param name="value">A tuple, or a tuple of tuples.</param>
    /// <param name="path">Where in it the element is, from the outside in.</param>
    /// <param name="carries">Where in the element the number is.</param>
    /// <param name="holds">Whether the value is the tuple, or a collection of such.</param>
    private Meeting? Follow(IOperation value, ImmutableStack<int> path, Carries carries, Carries holds)
    {
        var type = value.Type;
        for (var parent = value.Parent; parent is not null; value = parent, parent = parent.Parent)
        {
            if (Passing.Of(value, parent, holds) is { } passed)
            {
                (parent, holds) = passed;
                type = holds is Carries.Value ? parent.Type : type;
                continue;
            }

            switch (parent)
            {
                case ITupleOperation outer:
                    path = path.Push(outer.Elements.IndexOf(value));
                    type = outer.Type;
                    continue;
                case IInvocationOperation or IForEachLoopOperation
                    when holds is Carries.Elements && Passing.ElementVariable(value, parent) is { } variable:
                    return Read(variable, path, carries, Carries.Value);
                case IForEachLoopOperation { LoopControlVariable: IDeclarationExpressionOperation variables } loop
                    when holds is Carries.Elements && loop.Collection == value:
                    return _values.Given(Variable(variables, path), carries);
                case IDeconstructionAssignmentOperation { Target: var target } assignment when assignment.Value == value:
                    return _values.Given(Variable(target, path), carries);
                case IFieldReferenceOperation read when read.Instance == value && holds is Carries.Value:
                    return IsElement(type, path.Peek(), read.Field) && path.Pop().IsEmpty ? _values.Climb(read, carries) : null;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return Named(type, path, carries) ?? Read(declarator.Symbol, path, carries, holds);
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                    return Named(type, path, carries) ?? Read(fields[0], path, carries, holds);
                case IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties }:
                    return Named(type, path, carries) ?? Read(properties[0], path, carries, holds);
                case ISimpleAssignmentOperation assignment when assignment.Value == value && CarryingMember.Of(assignment.Target) is { } member:
                    return Named(type, path, carries) ?? Read(member, path, carries, holds);
                case IReturnOperation:
                    return Returned(_model.GetEnclosingSymbol(parent.Syntax.SpanStart, _cancellationToken) as IMethodSymbol, path, carries, holds);
                default:
                    return Named(type, path, carries);
            }
        }

        return null;
    }

    private Meeting? Returned(IMethodSymbol? method, ImmutableStack<int> path, Carries carries, Carries holds)
    {
        if (method is null)
            return null;

        var type = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task
            ? task.TypeArguments[0]
            : method.ReturnType;
        return Named(type, path, carries) ?? Read(method.AssociatedSymbol ?? method, path, carries, holds);
    }

    private Meeting? Read(ISymbol holder, ImmutableStack<int> path, Carries carries, Carries holds) =>
        _followed.Count < SymbolFlow.MostFollowed && _followed.Add(holder)
            ? References.To(holder, _model, _cancellationToken)
                .Select(read => Follow(read, path, carries, holds))
                .FirstOrDefault(meeting => meeting is not null)
            : null;

    /// <summary>An element can count by its name.</summary>
    private Meeting? Named(ITypeSymbol? type, ImmutableStack<int> path, Carries carries) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && path.Pop().IsEmpty && path.Peek() < tuple.TupleElements.Length
            ? _values.Given(tuple.TupleElements[path.Peek()], carries)
            : null;

    private static bool IsElement(ITypeSymbol? type, int index, IFieldSymbol field) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length
        && (tuple.TupleElements[index].CorrespondingTupleField ?? tuple.TupleElements[index]).Name == (field.CorrespondingTupleField ?? field).Name;

    private static ISymbol? Variable(IOperation target, ImmutableStack<int> path)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (path.IsEmpty)
            return CarryingMember.Of(target);

        return target is ITupleOperation tuple && path.Peek() < tuple.Elements.Length ? Variable(tuple.Elements[path.Peek()], path.Pop()) : null;
    }
}
