using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Climbs from a value, through what passes it on, to the place that it is given to or compared with.</summary>
internal static class ValueFlow
{
    /// <summary>Where the value ends up; null where that is no place for status codes.</summary>
    /// <param name="flow">The search.</param>
    /// <param name="value">The number, or what holds it.</param>
    /// <param name="position">Where in the value the number is.</param>
    public static UseSite? Climb(FlowContext flow, IOperation value, CodePosition position) =>
        Reach(flow, value, position)
        ?? (position is CodePosition.Value ? ComparedValue.StandIn(flow, value) ?? TextKey.Given(flow, value) : null);

    private static UseSite? Reach(FlowContext flow, IOperation number, CodePosition position)
    {
        var value = number;
        while (value.Parent is { } parent)
        {
            if (position is CodePosition.Value
                && parent is IConversionOperation { OperatorMethod: null }
                && flow.Enums.Find(parent.Type) is { } protocol)
            {
                return new UseSite(new StatusCodeSlot(protocol));
            }

            if (TestData.RowOf(value, parent, number) is var (row, index))
                return First(flow, TestData.Row(row, index, flow.Model, flow.CancellationToken), TestData.CarriedBy(number));
            if (PassThrough.Next(value, parent, position) is not { } next)
                return Arrived(flow, number, value, parent, position);

            (value, position) = next;
            if (position is CodePosition.Keys && value is IObjectCreationOperation && KeyedType(flow, value.Type) is { } keyed)
                return keyed;
        }

        return null;
    }

    private static UseSite? Arrived(FlowContext flow, IOperation number, IOperation value, IOperation parent, CodePosition position)
    {
        switch (parent)
        {
            // Where a value is given to a member.
            case IInvocationOperation or IForEachLoopOperation
                when position is CodePosition.Elements && PassThrough.ElementVariable(value, parent) is { } variable:
                return Given(flow, variable, CodePosition.Value);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return Given(flow, argument.Parameter, position)
                    ?? ComparedValue.Asserted(flow, call, argument, position)
                    ?? PutInto(flow, call, argument)
                    ?? (position is CodePosition.Elements
                        ? Given(flow, PassThroughCall.ElementParameter(call), CodePosition.Value)
                        : First(flow, DelegateTarget.Parameters(call, argument, flow.Model, flow.CancellationToken), CodePosition.Value));
            case IArgumentOperation { Parent: IPropertyReferenceOperation indexer } argument:
                return Given(flow, argument.Parameter, position)
                    ?? Keyed(flow, indexer.Instance ?? indexer)
                    ?? (indexer.Parent?.Parent is IObjectOrCollectionInitializerOperation filled
                        ? Reach(flow, filled, CodePosition.Keys)
                        : null);
            case IArgumentOperation { Parent.Parent: IAttributeOperation } argument:
                return Given(flow, argument.Parameter, position)
                    ?? Given(flow, TestData.Attribute(number.Syntax, flow.Model, flow.CancellationToken), TestData.CarriedBy(number))
                    ?? Given(flow, DefaultValue.Of(number.Syntax, flow.Model, flow.CancellationToken), position);
            case IArgumentOperation { Parent: IObjectCreationOperation { Type.IsTupleType: true } tuple, Parameter: { } element }:
                return TupleFlow.Follow(flow, tuple, element.Ordinal, position);
            case IArgumentOperation
            {
                Parent: IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments.Length: 1 } } wrapper
            } argument
                when position is CodePosition.Elements:
                return Given(flow, argument.Parameter, position) ?? Reach(flow, wrapper, position);
            case IArgumentOperation argument:
                return Given(flow, argument.Parameter, position);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer } assignment
                when assignment.Value == value:
                return Given(flow, ReferencedMember.Of(indexer.Instance), CodePosition.Elements);
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when ((IAssignmentOperation)parent).Value == value:
                return Given(flow, ReferencedMember.Of(((IAssignmentOperation)parent).Target), position)
                    ?? (parent.Parent is IAssignmentOperation ? Reach(flow, parent, position) : null);
            case IPropertyInitializerOperation initializer:
                return Given(flow, initializer.InitializedProperties.FirstOrDefault(), position);
            case IFieldInitializerOperation initializer:
                return Given(flow, initializer.InitializedFields.FirstOrDefault(), position);
            case IParameterInitializerOperation initializer:
                return Given(flow, initializer.Parameter, position);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return Given(flow, declarator.Symbol, position);
            case IMemberInitializerOperation initializer:
                return Given(flow, ReferencedMember.Of(initializer.InitializedMember), position);
            case ITupleOperation tuple:
                return TupleFlow.Follow(flow, tuple, tuple.Elements.IndexOf(value), position);
            case IConversionOperation { OperatorMethod: { Parameters: { Length: 1 } parameters } }:
                return Given(flow, parameters[0], position);
            case IReturnOperation { Kind: OperationKind.YieldReturn }:
                return position is CodePosition.Value ? Returned(flow, parent, CodePosition.Elements) : null;
            case IReturnOperation:
                return Returned(flow, parent, position);

            // Where a value is compared with a member.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return ComparedValue.Operand(flow, comparison, value);
            case IInvocationOperation call when call.Instance == value:
                return ComparedValue.Asserted(flow, call, null, position)
                    ?? (position is CodePosition.Elements ? Given(flow, PassThroughCall.ElementParameter(call), CodePosition.Value) : null);
            case IConstantPatternOperation pattern:
                return ComparedValue.Pattern(flow, pattern);
            case ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                return ComparedValue.Matched(flow, @switch.Value);

            default:
                return null;
        }
    }

    // In a call on a dictionary, such as Add or Remove, the key comes first and the value last.
    private static UseSite? PutInto(FlowContext flow, IInvocationOperation call, IArgumentOperation argument)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        var ordinal = argument.Parameter?.Ordinal ?? -1;
        var isLast = ordinal == call.TargetMethod.Parameters.Length - 1;
        var collection = ReferencedMember.Of(PassThroughCall.Receiver(call));
        return (ordinal == first ? Keyed(flow, PassThroughCall.Receiver(call)) : null)
            ?? (isLast && ordinal >= first ? Given(flow, collection, CodePosition.Elements) : null);
    }

    /// <summary>A key counts by the member that holds the dictionary, or by the dictionary's own type.</summary>
    private static UseSite? Keyed(FlowContext flow, IOperation? dictionary) =>
        Given(flow, ReferencedMember.Of(dictionary), CodePosition.Keys) ?? KeyedType(flow, dictionary?.Type);

    private static UseSite? KeyedType(FlowContext flow, ITypeSymbol? dictionary)
    {
        var constructors = (dictionary as INamedTypeSymbol)?.InstanceConstructors ?? ImmutableArray<IMethodSymbol>.Empty;
        return constructors.Select(made => flow.Slots.Of(made, CodePosition.Keys)).FirstOrDefault(slot => slot is not null) is { } slot
            ? new UseSite(slot)
            : null;
    }

    /// <summary>The place that a member is, or that its value is passed on to.</summary>
    public static UseSite? Given(FlowContext flow, ISymbol? member, CodePosition position)
    {
        if (member is null || IsDefinition(member) || member is ILocalSymbol local && SymbolFlow.IsCounter(flow, local))
            return null;

        var place = flow.Slots.Of(member, position);
        if (place is not null && member is not ILocalSymbol)
            return new UseSite(place);

        return SymbolFlow.Follow(flow, member, position) ?? (place is null ? null : new UseSite(place));
    }

    private static UseSite? First(FlowContext flow, IEnumerable<ISymbol> members, CodePosition position) =>
        members.Select(member => Given(flow, member, position)).FirstOrDefault(meeting => meeting is not null);

    /// <summary>A function's value is that of its calls; a lambda's goes where the lambda goes.</summary>
    private static UseSite? Returned(FlowContext flow, IOperation returned, CodePosition position)
    {
        for (var parent = returned.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return position is CodePosition.Value ? Climb(flow, lambda, CodePosition.Returns) : null;
            if (parent is ILocalFunctionOperation function)
                return Given(flow, function.Symbol, position);
        }

        var member = flow.Model.GetEnclosingSymbol(returned.Syntax.SpanStart, flow.CancellationToken);
        return Given(flow, member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member, position);
    }

    /// <summary>Constants already give the number a name.</summary>
    public static bool IsDefinition(ISymbol? member) => member is IFieldSymbol { IsConst: true }
        or IFieldSymbol { IsStatic: true, IsReadOnly: true, Type: { SpecialType: SpecialType.System_Int32 } or { TypeKind: TypeKind.Enum } }
        or ILocalSymbol { IsConst: true };
}
