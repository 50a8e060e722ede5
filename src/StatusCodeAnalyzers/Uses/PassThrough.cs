using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>What hands a value on unchanged: conversions, choices, calls, and collections that it is put into and taken out of.</summary>
internal static class PassThrough
{
    // Added to the compiler after the oldest one that the package supports.
    public const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

    /// <summary>What has the value, or the number in it, next; null where the parent hands nothing on.</summary>
    public static (IOperation Result, CodePosition Position)? Next(IOperation value, IOperation parent, CodePosition position)
    {
        switch (parent)
        {
            case IConversionOperation { OperatorMethod: null }:
            case IConditionalOperation conditional when conditional.Condition != value:
            case ISwitchExpressionArmOperation arm when arm.Value == value:
            case ICoalesceOperation or ISwitchExpressionOperation or IDelegateCreationOperation or IAwaitOperation:
                return (parent, position);

            // What puts a value into a collection.
            case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add } argument:
                return (add, add.Arguments[add.Arguments.Length - 1] == argument ? CodePosition.Elements : CodePosition.Keys);
            case ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.IsIndexer: true },
                Parent: IObjectOrCollectionInitializerOperation,
            } assignment when assignment.Value == value:
            case IArrayInitializerOperation or { Kind: CollectionExpression }:
                return (parent, CodePosition.Elements);
            case { Kind: Spread } when position is CodePosition.Elements:
            case IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IArrayCreationOperation
                when position is not CodePosition.Value:
                return (parent, position);

            // What takes it out.
            case IInvocationOperation or IArgumentOperation or IPropertyReferenceOperation
                when PassThroughCall.Next(value, parent, position) is { } passed:
                return passed;
            case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation
                when position is CodePosition.Elements && value.Syntax.SpanStart == parent.Syntax.SpanStart:
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation
                when position is CodePosition.Returns && invocation.Instance == value:
                return (parent, CodePosition.Value);

            default:
                return null;
        }
    }

    /// <summary>The variable that the parent puts an element of a collection into; null where it does not.</summary>
    public static ISymbol? ElementVariable(IOperation collection, IOperation parent) => parent switch
    {
        IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments: { Length: > 0 } arguments } lookup
            when lookup.Instance == collection =>
            ReferencedMember.Of(arguments[arguments.Length - 1].Value),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop when loop.Collection == collection =>
            variable.Symbol,
        _ => null,
    };
}
