using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Finding;

/// <summary>The member that a number is given to, or compared with.</summary>
/// <param name="Member">The member.</param>
/// <param name="Comparison">What compares it; null where the number is given to it.</param>
internal sealed record MetMember(ISymbol Member, IOperation? Comparison)
{
    /// <summary>What the value meets; null where that is no member.</summary>
    public static MetMember? By(IOperation value, CancellationToken cancellationToken) =>
        Found(value, cancellationToken) is ({ } member, var comparison) ? new(member, comparison) : null;

    private static (ISymbol? Member, IOperation? Comparison) Found(IOperation value, CancellationToken cancellationToken) =>
        value.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument => (argument.Parameter, null),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation or IFieldReferenceOperation } assignment
            when assignment.Value == value =>
            (ReferencedMember.Of(assignment.Target), null),
        IParameterInitializerOperation initializer => (initializer.Parameter, null),
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => (properties[0], null),
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => (fields[0], null),
        IReturnOperation { SemanticModel: { } model } =>
            ((model.GetEnclosingSymbol(value.Syntax.SpanStart, cancellationToken) as IMethodSymbol)?.AssociatedSymbol, null),
        IConstantPatternOperation pattern => (ReferencedMember.Of(MatchedInput.Of(pattern)), pattern),
        ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } } clause =>
            (ReferencedMember.Of(@switch.Value), clause),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            (ReferencedMember.Of(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand), comparison),
        _ => (null, null),
    };
}
