using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Climbs from a value, through what passes it on, to the place that it is given to or compared with.</summary>
internal sealed class ValueFlow
{
    private readonly StatusEnums _enums;
    private readonly ConfiguredPlaces _places;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly ComparedValue _compared;
    private readonly SymbolFlow _symbols;
    private readonly TupleFlow _tuples;

    public ValueFlow(StatusEnums enums, ConfiguredPlaces places, SemanticModel model, CancellationToken cancellationToken)
        : this(enums, places, model, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellationToken)
    {
    }

    private ValueFlow(
        StatusEnums enums, ConfiguredPlaces places, SemanticModel model, HashSet<ISymbol> followed, CancellationToken cancellationToken)
    {
        _enums = enums;
        _places = places;
        _model = model;
        _cancellationToken = cancellationToken;
        _symbols = new SymbolFlow(
            this, model, followed, other => new ValueFlow(enums, places, other, followed, cancellationToken), cancellationToken);
        _compared = new ComparedValue(enums, places, _symbols, model, cancellationToken);
        _tuples = new TupleFlow(this, model, cancellationToken);
    }

    /// <summary>Where the value ends up; null where that is no place for status codes.</summary>
    /// <param name="value">The number, or what holds it.</param>
    /// <param name="carries">Where in the value the number is.</param>
    public Meeting? Climb(IOperation value, Carries carries) => Reach(value, carries) ?? (carries is Carries.Value ? _compared.StandIn(value) : null);

    private Meeting? Reach(IOperation number, Carries carries)
    {
        var value = number;
        while (value.Parent is { } parent)
        {
            if (carries is Carries.Value && parent is IConversionOperation { OperatorMethod: null } && _enums.Find(parent.Type) is { } protocol)
                return new Meeting(new Place(protocol, ByName: false));
            if (TestData.RowOf(value, parent, number) is var (row, index))
                return First(TestData.Row(row, index, _model, _cancellationToken), TestData.CarriedBy(number));
            if (Passing.Of(value, parent, carries) is not { } next)
                return Arrived(number, value, parent, carries);

            (value, carries) = next;
        }

        return null;
    }

    private Meeting? Arrived(IOperation number, IOperation value, IOperation parent, Carries carries)
    {
        switch (parent)
        {
            // Where a value is given to a member.
            case IInvocationOperation or IForEachLoopOperation
                when carries is Carries.Elements && Passing.ElementVariable(value, parent) is { } variable:
                return Given(variable, Carries.Value);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return Given(argument.Parameter, carries)
                    ?? _compared.Asserted(call, argument, carries)
                    ?? PutInto(call, argument)
                    ?? (carries is Carries.Elements
                        ? Given(PassingCall.ElementParameter(call), Carries.Value)
                        : First(DelegateTarget.Parameters(call, argument, _model, _cancellationToken), Carries.Value));
            case IArgumentOperation { Parent: IPropertyReferenceOperation indexer } argument:
                return Given(argument.Parameter, carries) ?? Given(CarryingMember.Of(indexer.Instance), Carries.Keys);
            case IArgumentOperation { Parent.Parent: IAttributeOperation } argument:
                return Given(argument.Parameter, carries)
                    ?? Given(TestData.Attribute(number.Syntax, _model, _cancellationToken), TestData.CarriedBy(number))
                    ?? Given(DefaultValue.Of(number.Syntax, _model, _cancellationToken), carries);
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments.Length: 1 } } wrapper } argument
                when carries is Carries.Elements:
                return Given(argument.Parameter, carries) ?? Reach(wrapper, carries);
            case IArgumentOperation argument:
                return Given(argument.Parameter, carries);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer } assignment
                when assignment.Value == value:
                return Given(CarryingMember.Of(indexer.Instance), Carries.Elements);
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when ((IAssignmentOperation)parent).Value == value:
                return Given(CarryingMember.Of(((IAssignmentOperation)parent).Target), carries);
            case IPropertyInitializerOperation initializer:
                return Given(initializer.InitializedProperties.FirstOrDefault(), carries);
            case IFieldInitializerOperation initializer:
                return Given(initializer.InitializedFields.FirstOrDefault(), carries);
            case IParameterInitializerOperation initializer:
                return Given(initializer.Parameter, carries);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return Given(declarator.Symbol, carries);
            case IMemberInitializerOperation initializer:
                return Given(CarryingMember.Of(initializer.InitializedMember), carries);
            case ITupleOperation tuple:
                return _tuples.Follow(tuple, value, carries);
            case IReturnOperation:
                return Returned(parent, carries);

            // Where a value is compared with a member.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return _compared.Operand(comparison, value);
            case IInvocationOperation call when call.Instance == value:
                return _compared.Asserted(call, null, carries)
                    ?? (carries is Carries.Elements ? Given(PassingCall.ElementParameter(call), Carries.Value) : null);
            case IConstantPatternOperation pattern:
                return _compared.Pattern(pattern);
            case ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                return _compared.Matched(@switch.Value);

            default:
                return null;
        }
    }

    // In a call on a dictionary, such as Add or Remove, the key comes first and the value last.
    private Meeting? PutInto(IInvocationOperation call, IArgumentOperation argument)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        var ordinal = argument.Parameter?.Ordinal ?? -1;
        var isLast = ordinal == call.TargetMethod.Parameters.Length - 1;
        var collection = CarryingMember.Of(PassingCall.Receiver(call));
        return (ordinal == first ? Given(collection, Carries.Keys) : null)
            ?? (isLast && ordinal >= first ? Given(collection, Carries.Elements) : null);
    }

    /// <summary>The place that a member is, or that its value is passed on to.</summary>
    public Meeting? Given(ISymbol? member, Carries carries)
    {
        if (member is null || IsDefinition(member) || member is ILocalSymbol local && _symbols.IsCounter(local))
            return null;

        var place = _places.Of(member, carries);
        if (place is not null && member is not ILocalSymbol)
            return new Meeting(place);

        return _symbols.Follow(member, carries) ?? (place is null ? null : new Meeting(place));
    }

    private Meeting? First(IEnumerable<ISymbol> members, Carries carries) =>
        members.Select(member => Given(member, carries)).FirstOrDefault(meeting => meeting is not null);

    /// <summary>A function's value is that of its calls; a lambda's goes where the lambda goes.</summary>
    private Meeting? Returned(IOperation returned, Carries carries)
    {
        for (var parent = returned.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return carries is Carries.Value ? Climb(lambda, Carries.Returns) : null;
            if (parent is ILocalFunctionOperation function)
                return Given(function.Symbol, carries);
        }

        var member = _model.GetEnclosingSymbol(returned.Syntax.SpanStart, _cancellationToken);
        return Given(member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member, carries);
    }

    /// <summary>Constants already give the number a name.</summary>
    public static bool IsDefinition(ISymbol? member) => member is IFieldSymbol { IsConst: true }
        or IFieldSymbol { IsStatic: true, IsReadOnly: true, Type: { SpecialType: SpecialType.System_Int32 } or { TypeKind: TypeKind.Enum } }
        or ILocalSymbol { IsConst: true };
}
