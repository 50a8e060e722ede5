using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Climbs from a value, through what passes it on, to the place that it is given to or compared with.</summary>
internal sealed class ValueFlow
{
    // Added to the compiler after the oldest one that the package supports.
    public const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

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

    private ValueFlow(StatusEnums enums, ConfiguredPlaces places, SemanticModel model, HashSet<ISymbol> followed, CancellationToken cancellationToken)
    {
        _enums = enums;
        _places = places;
        _model = model;
        _cancellationToken = cancellationToken;
        _symbols = new SymbolFlow(this, model, followed, other => new ValueFlow(enums, places, other, followed, cancellationToken), cancellationToken);
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
        for (var parent = value.Parent; parent is not null; value = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    if (carries is Carries.Value && _enums.Find(conversion.Type) is { } protocol)
                        return new Meeting(new Place(protocol, ByName: false));
                    continue;

                // What passes a value on unchanged.
                case IConditionalOperation conditional when conditional.Condition != value:
                case ISwitchExpressionArmOperation arm when arm.Value == value:
                case ICoalesceOperation or ISwitchExpressionOperation or IDelegateCreationOperation or IAwaitOperation:
                    continue;

                // What makes a value a part of a row of test data.
                case IArrayInitializerOperation or IArgumentOperation or { Kind: CollectionExpression } when TestData.RowOf(value, parent, number) is var (row, index):
                    return InRow(row, index, number);

                // What puts a value into a collection, and what takes it out.
                case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add } argument:
                    carries = add.Arguments[add.Arguments.Length - 1] == argument ? Carries.Elements : Carries.Keys;
                    parent = add;
                    continue;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer } assignment when assignment.Value == value:
                    if (indexer.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
                        return Given(CarryingMember.Of(indexer.Instance), Carries.Elements);
                    carries = Carries.Elements;
                    continue;
                case IArrayInitializerOperation:
                case { Kind: CollectionExpression }:
                    carries = Carries.Elements;
                    continue;
                case { Kind: Spread } when carries is Carries.Elements:
                    continue;
                case IInvocationOperation or IArgumentOperation or IPropertyReferenceOperation when PassingCall.Of(value, parent, carries) is { } passed:
                    (parent, carries) = passed;
                    continue;
                case IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IArrayCreationOperation when carries is not Carries.Value:
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation
                    when carries is Carries.Elements && value.Syntax.SpanStart == parent.Syntax.SpanStart:
                    carries = Carries.Value;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments.Length: > 0 } lookup when carries is Carries.Elements && lookup.Instance == value:
                    return Given(CarryingMember.Of(lookup.Arguments[lookup.Arguments.Length - 1].Value), Carries.Value);
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop when carries is Carries.Elements && loop.Collection == value:
                    return Given(variable.Symbol, Carries.Value);
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation when invocation.Instance == value && carries is Carries.Returns:
                    carries = Carries.Value;
                    continue;

                case IArgumentOperation { Parent: IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments.Length: 1 } } creation } argument
                    when carries is Carries.Elements && Given(argument.Parameter, carries) is null:
                    parent = creation;
                    continue;

                // Where a value is given to a member.
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    return Given(argument.Parameter, carries) ?? _compared.Asserted(call, argument, carries) ?? PutInto(call, argument)
                        ?? (carries is Carries.Elements ? Given(PassingCall.ElementParameter(call), Carries.Value) : GivenToDelegate(call, argument));
                case IArgumentOperation { Parent: IPropertyReferenceOperation indexer } argument:
                    return Given(argument.Parameter, carries) ?? Given(CarryingMember.Of(indexer.Instance), Carries.Keys);
                case IArgumentOperation { Parent.Parent: IAttributeOperation } argument:
                    return Given(argument.Parameter, carries) ?? Given(TestData.Attribute(number.Syntax, _model, _cancellationToken), TestData.CarriedBy(number))
                        ?? Given(DefaultValue.Of(number.Syntax, _model, _cancellationToken), carries);
                case IArgumentOperation argument:
                    return Given(argument.Parameter, carries);
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
                    return _compared.Asserted(call, null, carries) ?? (carries is Carries.Elements ? Given(PassingCall.ElementParameter(call), Carries.Value) : null);
                case IConstantPatternOperation pattern:
                    return _compared.Pattern(pattern);
                case ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                    return _compared.Matched(@switch.Value);

                default:
                    return null;
            }
        }

        return null;
    }

    private Meeting? InRow(SyntaxNode row, int index, IOperation number) =>
        TestData.Row(row, index, _model, _cancellationToken).Select(parameter => Given(parameter, TestData.CarriedBy(number))).FirstOrDefault(meeting => meeting is not null);

    // In a call on a dictionary, such as Add or Remove, the key comes first and the value last.
    private Meeting? PutInto(IInvocationOperation call, IArgumentOperation argument)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        var ordinal = argument.Parameter?.Ordinal ?? -1;
        var carries = ordinal < first ? (Carries?)null : ordinal == first ? Carries.Keys : ordinal == call.TargetMethod.Parameters.Length - 1 ? Carries.Elements : null;
        var collection = CarryingMember.Of(PassingCall.Receiver(call));
        return carries is Carries.Keys
            ? Given(collection, Carries.Keys) ?? (ordinal == call.TargetMethod.Parameters.Length - 1 ? Given(collection, Carries.Elements) : null)
            : carries is { } other ? Given(collection, other) : null;
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

    private Meeting? GivenToDelegate(IInvocationOperation call, IArgumentOperation argument) =>
        DelegateTarget.Parameters(call, argument, _model, _cancellationToken).Select(parameter => Given(parameter, Carries.Value)).FirstOrDefault(meeting => meeting is not null);

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
