using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What a pattern is matched against.</summary>
internal static class MatchedInput
{
    /// <summary>
    /// The value that the pattern tests, through <c>not</c>, <c>or</c>, properties and tuples; null where it has no name there.
    /// </summary>
    public static IOperation? Of(IPatternOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation test => test.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => @switch.Value,
        ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } } => @switch.Value,
        IPropertySubpatternOperation subpattern => subpattern.Member,
        IRecursivePatternOperation tuple
            when ReferencedMember.Unwrapped(Of(tuple)) is ITupleOperation { Elements: var elements }
                && tuple.DeconstructionSubpatterns.IndexOf(pattern) is >= 0 and var index
                && index < elements.Length =>
            elements[index],
        INegatedPatternOperation or IBinaryPatternOperation => Of((IPatternOperation)pattern.Parent),
        _ => null,
    };
}
