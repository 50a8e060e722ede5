using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Climbs from a value, through what passes it on, to the place that it is given to or compared with.</summary>
internal sealed class ValueFlow
{
    private readonly StatusEnums _enums;
    private readonly SlotLookup _places;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly ComparedValue _compared;
    private readonly SymbolFlow _symbols;
    private readonly TupleFlow _tuples;

    public ValueFlow(StatusEnums enums, SlotLookup places, SemanticModel model, CancellationToken cancellationToken)
        : this(enums, places, model, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellationToken)
    {
    }

    private ValueFlow(
        StatusEnums enums, SlotLookup places, SemanticModel model, HashSet<ISymbol> followed, CancellationToken cancellationToken)
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
    /// <param name="position">Where in the value the number is.</param>
    public UseSite? Climb(IOperation value, CodePosition position) => Reach(value, position) ?? (position is CodePosition.Value ? _compared.StandIn(value) : null);

    private UseSite? Reach(IOperation number, CodePosition position)
    {
        var value = number;
        while (value.Parent is { } parent)
        {
            if (position is CodePosition.Value && parent is IConversionOperation { OperatorMethod: null } && _enums.Find(parent.Type) is { } protocol)
                return new UseSite(new StatusCodeSlot(protocol, ByName: false));
            if (TestData.RowOf(value, parent, number) is var (row, index))
                return First(TestData.Row(row, index, _model, _cancellationToken), TestData.CarriedBy(number));
            if (PassThrough.Of(value, parent, position) is not { } next)
                return Arrived(number, value, parent, position);

            (value, position) = next;
        }

        return null;
    }

    private UseSite? Arrived(IOperation number, IOperation value, IOperation parent, CodePosition position)
    {
        switch (parent)
        {
            // Where a value is given to a member.
            case IInvocationOperation or IForEachLoopOperation
                when position is CodePosition.Elements && PassThrough.ElementVariable(value, parent) is { } variable:
                return Given(variable, CodePosition.Value);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return Given(argument.Parameter, position)
                    ?? _compared.Asserted(call, argument, position)
                    ?? PutInto(call, argument)
                    ?? (position is CodePosition.Elements
                        ? Given(PassThroughCall.ElementParameter(call), CodePosition.Value)
                        : First(DelegateTarget.Parameters(call, argument, _model, _cancellationToken), CodePosition.Value));
            case IArgumentOperation { Parent: IPropertyReferenceOperation indexer } argument:
                return Given(argument.Parameter, position) ?? Given(ReferencedMember.Of(indexer.Instance), CodePosition.Keys);
            case IArgumentOperation { Parent.Parent: IAttributeOperation } argument:
                return Given(argument.Parameter, position)
                    ?? Given(TestData.Attribute(number.Syntax, _model, _cancellationToken), TestData.CarriedBy(number))
                    ?? Given(DefaultValue.Of(number.Syntax, _model, _cancellationToken), position);
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments.Length: 1 } } wrapper } argument
                when position is CodePosition.Elements:
                return Given(argument.Parameter, position) ?? Reach(wrapper, position);
            case IArgumentOperation argument:
                return Given(argument.Parameter, position);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer } assignment
                when assignment.Value == value:
                return Given(ReferencedMember.Of(indexer.Instance), CodePosition.Elements);
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when ((IAssignmentOperation)parent).Value == value:
                return Given(ReferencedMember.Of(((IAssignmentOperation)parent).Target), position);
            case IPropertyInitializerOperation initializer:
                return Given(initializer.InitializedProperties.FirstOrDefault(), position);
            case IFieldInitializerOperation initializer:
                return Given(initializer.InitializedFields.FirstOrDefault(), position);
            case IParameterInitializerOperation initializer:
                return Given(initializer.Parameter, position);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return Given(declarator.Symbol, position);
            case IMemberInitializerOperation initializer:
                return Given(ReferencedMember.Of(initializer.InitializedMember), position);
            case ITupleOperation tuple:
                return _tuples.Follow(tuple, value, position);
            case IReturnOperation:
                return Returned(parent, position);

            // Where a value is compared with a member.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return _compared.Operand(comparison, value);
            case IInvocationOperation call when call.Instance == value:
                return _compared.Asserted(call, null, position)
                    ?? (position is CodePosition.Elements ? Given(PassThroughCall.ElementParameter(call), CodePosition.Value) : null);
            case IConstantPatternOperation pattern:
                return _compared.Pattern(pattern);
            case ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                return _compared.Matched(@switch.Value);

            default:
                return null;
        }
    }

    // In a call on a dictionary, such as Add or Remove, the key comes first and the value last.
    private UseSite? PutInto(IInvocationOperation call, IArgumentOperation argument)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        var ordinal = argument.Parameter?.Ordinal ?? -1;
        var isLast = ordinal == call.TargetMethod.Parameters.Length - 1;
        var collection = ReferencedMember.Of(PassThroughCall.Receiver(call));
        return (ordinal == first ? Given(collection, CodePosition.Keys) : null)
            ?? (isLast && ordinal >= first ? Given(collection, CodePosition.Elements) : null);
    }

    /// <summary>The place that a member is, or that its value is passed on to.</summary>
    public UseSite? Given(ISymbol? member, CodePosition position)
    {
        if (member is null || IsDefinition(member) || member is ILocalSymbol local && _symbols.IsCounter(local))
            return null;

        var place = _places.Of(member, position);
        if (place is not null && member is not ILocalSymbol)
            return new UseSite(place);

        return _symbols.Follow(member, position) ?? (place is null ? null : new UseSite(place));
    }

    private UseSite? First(IEnumerable<ISymbol> members, CodePosition position) =>
        members.Select(member => Given(member, position)).FirstOrDefault(meeting => meeting is not null);

    /// <summary>A function's value is that of its calls; a lambda's goes where the lambda goes.</summary>
    private UseSite? Returned(IOperation returned, CodePosition position)
    {
        for (var parent = returned.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return position is CodePosition.Value ? Climb(lambda, CodePosition.Returns) : null;
            if (parent is ILocalFunctionOperation function)
                return Given(function.Symbol, position);
        }

        var member = _model.GetEnclosingSymbol(returned.Syntax.SpanStart, _cancellationToken);
        return Given(member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member, position);
    }

    /// <summary>Constants already give the number a name.</summary>
    public static bool IsDefinition(ISymbol? member) => member is IFieldSymbol { IsConst: true }
        or IFieldSymbol { IsStatic: true, IsReadOnly: true, Type: { SpecialType: SpecialType.System_Int32 } or { TypeKind: TypeKind.Enum } }
        or ILocalSymbol { IsConst: true };
}
