using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>What hands a value on unchanged: conversions, choices, calls, and collections that it is put into and taken out of.</summary>
internal static class Passing
{
    // Added to the compiler after the oldest one that the package supports.
    public const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

    /// <summary>What has the value, or the number in it, next; null where the parent hands nothing on.</summary>
    public static (IOperation Result, Carries Carries)? Of(IOperation value, IOperation parent, Carries carries)
    {
        switch (parent)
        {
            case IConversionOperation { OperatorMethod: null }:
            case IConditionalOperation conditional when conditional.Condition != value:
            case ISwitchExpressionArmOperation arm when arm.Value == value:
            case ICoalesceOperation or ISwitchExpressionOperation or IDelegateCreationOperation or IAwaitOperation:
                return (parent, carries);

            // What puts a value into a collection.
            case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add } argument:
                return (add, add.Arguments[add.Arguments.Length - 1] == argument ? Carries.Elements : Carries.Keys);
            case ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.IsIndexer: true },
                Parent: IObjectOrCollectionInitializerOperation,
            } assignment when assignment.Value == value:
            case IArrayInitializerOperation or { Kind: CollectionExpression }:
                return (parent, Carries.Elements);
            case { Kind: Spread } when carries is Carries.Elements:
            case IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IArrayCreationOperation when carries is not Carries.Value:
                return (parent, carries);

            // What takes it out.
            case IInvocationOperation or IArgumentOperation or IPropertyReferenceOperation when PassingCall.Of(value, parent, carries) is { } passed:
                return passed;
            case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation
                when carries is Carries.Elements && value.Syntax.SpanStart == parent.Syntax.SpanStart:
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation
                when carries is Carries.Returns && invocation.Instance == value:
                return (parent, Carries.Value);

            default:
                return null;
        }
    }

    /// <summary>The variable that the parent puts an element of a collection into; null where it does not.</summary>
    public static ISymbol? ElementVariable(IOperation collection, IOperation parent) => parent switch
    {
        IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments: { Length: > 0 } arguments } lookup when lookup.Instance == collection =>
            CarryingMember.Of(arguments[arguments.Length - 1].Value),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop when loop.Collection == collection =>
            variable.Symbol,
        _ => null,
    };
}
