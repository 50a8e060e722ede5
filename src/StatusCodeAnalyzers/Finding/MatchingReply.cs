using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Finding;

/// <summary>
/// A comparison that is answered with the reply of the same status: <c>result.Code switch { 404 => NotFound(), 409 => StatusCode(409), _ =>
/// Ok() }</c>.
/// </summary>
internal static class MatchingReply
{
    /// <summary>Whether the comparison is one of them, or stands in a switch that has one.</summary>
    public static bool Answers(IOperation comparison)
    {
        if (comparison is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals })
            return false;

        for (var parent = comparison.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchExpressionOperation choice:
                    return choice.Arms.Any(arm => Numbers(arm.Pattern).Any(code => Answers(arm.Value, code)));
                case ISwitchOperation choice:
                    return choice.Cases.Any(
                        section => section.Clauses.SelectMany(Numbers).Any(code => Answers(section.Body.FirstOrDefault(), code)));
                case IConditionalOperation conditional:
                    return (comparison is IBinaryOperation binary
                            ? Numbers(binary.LeftOperand).Concat(Numbers(binary.RightOperand))
                            : Numbers(comparison))
                        .Any(code => Answers(conditional.WhenTrue, code));
                case INegatedPatternOperation:
                    return false;
                case IPatternOperation or IPropertySubpatternOperation or ISwitchExpressionArmOperation
                    or ISwitchCaseOperation or ICaseClauseOperation or IIsPatternOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the switch gives things the codes that they are named after:
    /// <c>Failure.NotFound => 404, Failure.Conflict => 409</c>. One will do where all others are 500.
    /// </summary>
    public static bool GivesNamesTheirCodes(ISwitchExpressionOperation choice)
    {
        var named = choice.Arms.Where(arm => Numbers(arm.Value).Any(code => Name(arm.Pattern) is { } name && CodePhrase.IsIn(name, code)));
        var others = choice.Arms.Where(arm => arm.Pattern is IDiscardPatternOperation && Numbers(arm.Value).Contains(500));
        return named.Concat(others).SelectMany(arm => Numbers(arm.Value)).Distinct().Take(2).Count() == 2;
    }

    private static string? Name(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.Syntax: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        IConstantPatternOperation { Value: IConversionOperation { Operand.Syntax: MemberAccessExpressionSyntax access } } =>
            access.Name.Identifier.ValueText,
        ITypePatternOperation type => type.MatchedType.Name,
        IDeclarationPatternOperation declaration => declaration.MatchedType?.Name,
        IRecursivePatternOperation { MatchedType: { } type } => type.Name,
        IBinaryPatternOperation either => Name(either.LeftPattern),
        _ => null,
    };

    private static IEnumerable<int> Numbers(IOperation matched) => matched switch
    {
        IConstantPatternOperation pattern => Numbers(pattern.Value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            Numbers(either.LeftPattern).Concat(Numbers(either.RightPattern)),
        ISingleValueCaseClauseOperation clause => Numbers(clause.Value),
        IPatternCaseClauseOperation { Guard: null } clause => Numbers(clause.Pattern),
        { ConstantValue: { HasValue: true, Value: int code } } => new[] { code },
        _ => Enumerable.Empty<int>(),
    };

    private static bool IsSent(IOperation reply, int code) => ResponseApis.Of(reply)?.Code == code;

    // Nearly every action replies 200 to something, and orders and jobs have a 200 of their own.
    private static bool Answers(IOperation? answer, int code) => code != 200 && answer switch
    {
        IBlockOperation block => Answers(block.Operations.FirstOrDefault(), code),
        IReturnOperation returned => Answers(returned.ReturnedValue, code),
        IExpressionStatementOperation statement => Answers(statement.Operation, code),
        IConversionOperation conversion => Answers(conversion.Operand, code),
        IThrowOperation thrown => Answers(thrown.Exception, code),
        IAwaitOperation awaited => Answers(awaited.Operation, code),
        IInvocationOperation call => CodePhrase.IsIn(call.TargetMethod.Name, code) || IsSent(call, code),
        IObjectCreationOperation creation =>
            creation.Type is { } type && CodePhrase.IsIn(type.Name, code) || IsSent(creation, code),
        ISimpleAssignmentOperation assignment => IsSent(assignment, code),
        IFieldReferenceOperation { Field: { IsConst: true, ConstantValue: int same } named } =>
            same == code && named.ContainingType.IsAnyOf(FrameworkTypes.Constants),
        _ => false,
    };
}
