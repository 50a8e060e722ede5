using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers.Uses;

/// <summary>The other side of a comparison: whether what a number is compared with carries a status code.</summary>
internal sealed class ComparedValue
{
    private readonly CompilationFacts _facts;

    public ComparedValue(CompilationFacts facts) => _facts = facts;

    /// <summary>For <c>==</c> and <c>!=</c>, whichever side the number stands on.</summary>
    public Place? Operand(IBinaryOperation comparison, IOperation number)
    {
        var other = comparison.LeftOperand == number ? comparison.RightOperand : comparison.LeftOperand;
        return Matched(other) is { } place ? place with { ComparedCast = DroppableCast(comparison, number, other) } : null;
    }

    /// <summary>For the value that a pattern or a case label is matched against.</summary>
    public Place? Matched(IOperation? value)
    {
        for (var inner = value; inner is IConversionOperation conversion; inner = conversion.Operand)
        {
            if (_facts.IsHttpStatusCode(conversion.Operand.Type))
                return new Place(Protocol.Http, IsCompared: true);
        }

        return CarryingMember.Of(value) is { } member && _facts.Apis.Find(member) is Carries.Value ? new Place(Protocol.Http, IsCompared: true) : null;
    }

    /// <summary>
    /// The cast of <c>(int)response.StatusCode == 404</c>. Without it the comparison compiles to the same instructions, but only there:
    /// in patterns and switches it changes the type of a temporary, a lifted comparison unwraps another type, and an expression tree keeps what is written.
    /// </summary>
    private CastExpressionSyntax? DroppableCast(IBinaryOperation comparison, IOperation number, IOperation other)
    {
        return number is ILiteralOperation && !comparison.IsLifted
            && other is IConversionOperation { IsImplicit: false, Syntax: CastExpressionSyntax cast } conversion
            && conversion.Type?.SpecialType is SpecialType.System_Int32
            && SymbolEqualityComparer.Default.Equals(conversion.Operand.Type, _facts.HttpStatusCode)
            && !IsInExpressionTree(comparison)
                ? cast
                : null;
    }

    private static bool IsInExpressionTree(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Type is INamedTypeSymbol { Name: "Expression", IsGenericType: true, ContainingNamespace.Name: "Expressions" })
                return true;
        }

        return false;
    }
}
