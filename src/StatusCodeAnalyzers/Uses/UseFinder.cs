using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers.Uses;

/// <summary>HOW a value meets an API: climbs from a number to the place that it is given to or compared with.</summary>
internal sealed class UseFinder
{
    private readonly CompilationFacts _facts;
    private readonly ComparedValue _compared;

    public UseFinder(CompilationFacts facts)
    {
        _facts = facts;
        _compared = new ComparedValue(facts);
    }

    /// <summary>The use that the number is part of, or null.</summary>
    public StatusCodeUse? Find(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(literal, cancellationToken) is not ILiteralOperation { ConstantValue.Value: int code } number)
            return null;

        IOperation value = number;
        while (value.Parent is IConversionOperation { ConstantValue.HasValue: true, IsImplicit: false } cast)
            value = cast;

        if (_facts.IsHttpStatusCode(value.Type))
            return new StatusCodeUse(code, (ExpressionSyntax)value.Syntax, IsEnum: true, Climb(value) ?? new Place(Protocol.Http));

        return Climb(number) is { } place ? new StatusCodeUse(code, literal, IsEnum: false, place) : null;
    }

    private Place? Climb(IOperation value)
    {
        var carries = Carries.Value;
        for (var parent = value.Parent; parent is not null; value = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    if (_facts.IsHttpStatusCode(conversion.Type))
                        return new Place(Protocol.Http);
                    continue;

                // What passes a value on unchanged.
                case IConditionalOperation conditional when conditional.Condition != value:
                case ISwitchExpressionArmOperation arm when arm.Value == value:
                case ICoalesceOperation or ISwitchExpressionOperation or IDelegateCreationOperation:
                    continue;

                // What puts a value into a collection.
                case IArgumentOperation { Parent: { Parent: IObjectOrCollectionInitializerOperation } add } argument:
                    carries = argument.Syntax == add.Syntax || IsLast(argument, add) ? Carries.Elements : Carries.Keys;
                    parent = add;
                    continue;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer } assignment when assignment.Value == value:
                    if (indexer.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
                        return Given(CarryingMember.Of(indexer.Instance), Carries.Elements);
                    carries = Carries.Elements;
                    continue;
                case IArrayInitializerOperation:
                    carries = Carries.Elements;
                    continue;
                case IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IArrayCreationOperation when carries is not Carries.Value:
                    continue;

                // Where a value is given to a member.
                case IArgumentOperation { Parent: IPropertyReferenceOperation indexer } argument:
                    return Given(argument.Parameter, carries) ?? Given(CarryingMember.Of(indexer.Instance), Carries.Keys);
                case IArgumentOperation argument:
                    return Given(argument.Parameter, carries);
                case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) when assignment.Value == value:
                    return Given(CarryingMember.Of(assignment.Target), carries);
                case IPropertyInitializerOperation initializer:
                    return Given(initializer.InitializedProperties.FirstOrDefault(), carries);
                case IMemberInitializerOperation initializer:
                    return Given(CarryingMember.Of(initializer.InitializedMember), carries);
                case IReturnOperation when EnclosingFunction(parent) is IAnonymousFunctionOperation lambda:
                    carries = Carries.Returns;
                    parent = lambda;
                    continue;

                // Where a value is compared with a member.
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                    return _compared.Operand(comparison, value);
                case IConstantPatternOperation or INegatedPatternOperation or IBinaryPatternOperation:
                    continue;
                case IIsPatternOperation pattern:
                    return _compared.Matched(pattern.Value);
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when arm.Pattern == value:
                    return _compared.Matched(@switch.Value);
                case ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                    return _compared.Matched(@switch.Value);
                case IPropertySubpatternOperation subpattern:
                    return _compared.Matched(subpattern.Member);

                default:
                    return null;
            }
        }

        return null;
    }

    private Place? Given(ISymbol? member, Carries carries) =>
        member is not null && _facts.Apis.Find(member) == carries ? new Place(Protocol.Http) : null;

    private static bool IsLast(IArgumentOperation argument, IOperation add) => add is IInvocationOperation invocation && invocation.Arguments.Last() == argument;

    private static IOperation? EnclosingFunction(IOperation? operation)
    {
        while (operation is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            operation = operation.Parent;

        return operation;
    }
}
