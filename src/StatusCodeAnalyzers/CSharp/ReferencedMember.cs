using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>The member whose value an expression is.</summary>
internal static class ReferencedMember
{
    /// <summary>
    /// The property, field, parameter, local or method behind the expression, whatever conversions stand around it; null for anything else.
    /// </summary>
    public static ISymbol? Of(IOperation? expression) => Unwrapped(expression) switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: false } reference => reference.Property,
        IFieldReferenceOperation reference => reference.Field,
        IParameterReferenceOperation reference => reference.Parameter,
        ILocalReferenceOperation reference => reference.Local,
        IInvocationOperation invocation => invocation.TargetMethod,
        _ => null,
    };

    /// <summary>
    /// The expression without the conversions, null-conditional access, <c>await</c>, declaration, assignment and <c>.Value</c> around it.
    /// </summary>
    public static IOperation? Unwrapped(IOperation? expression)
    {
        while (true)
        {
            var inner = expression switch
            {
                IConversionOperation { OperatorMethod: null } conversion => conversion.Operand,
                IConditionalAccessOperation access => access.WhenNotNull,
                ISimpleAssignmentOperation assignment => assignment.Target,
                IAwaitOperation awaited => awaited.Operation,
                IDeclarationExpressionOperation declaration => declaration.Expression,
                IPropertyReferenceOperation
                {
                    Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
                } value => value.Instance,
                IInvocationOperation
                {
                    TargetMethod:
                    {
                        Name: "GetValueOrDefault",
                        ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T
                    },
                } value => value.Instance,
                IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda,

                // An expression tree has the lambda without a delegate around it.
                IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } => (body[0] as IReturnOperation)?.ReturnedValue,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                _ => null,
            };

            if (inner is null)
                return expression;

            expression = inner;
        }
    }
}
