using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>The other side of a comparison: whether what a number is compared with carries a status code.</summary>
internal sealed class ComparedValue
{
    private readonly CompilationFacts _facts;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    public ComparedValue(CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken)
    {
        _facts = facts;
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>For <c>==</c> and <c>!=</c>, whichever side the number stands on.</summary>
    public Meeting? Operand(IBinaryOperation comparison, IOperation number)
    {
        var other = comparison.LeftOperand == number ? comparison.RightOperand : comparison.LeftOperand;
        return Matched(other) is { } meeting ? meeting with { ComparedCast = DroppableCast(comparison, number, other) } : null;
    }

    /// <summary>For an assertion or a search that the number is an argument of.</summary>
    public Meeting? Asserted(IInvocationOperation call, IArgumentOperation? argument, Carries carries) =>
        Assertions.Subjects(call, argument, carries).Select(Matched).FirstOrDefault(meeting => meeting is not null);

    /// <summary>For the value that a pattern or a case label is matched against.</summary>
    public Meeting? Matched(IOperation? value)
    {
        for (var inner = value; inner is not null; inner = (inner as IConversionOperation)?.Operand)
        {
            if (_facts.Enums.Find(inner.Type) is { } protocol)
                return new Meeting(new Place(protocol, ByName: false), IsCompared: true);
        }

        var member = CarryingMember.Of(value);
        if (member is ILocalSymbol local && Origins(local).Select(Matched).FirstOrDefault(meeting => meeting is not null) is { } origin)
            return origin;

        return _facts.Places.Of(member, Carries.Value) is { } place ? new Meeting(place, IsCompared: true) : null;
    }

    /// <summary>What a local was set to when it was declared.</summary>
    private IEnumerable<IOperation> Origins(ILocalSymbol local)
    {
        foreach (var declaration in local.DeclaringSyntaxReferences)
        {
            var syntax = declaration.GetSyntax(_cancellationToken);
            if (syntax is VariableDeclaratorSyntax { Initializer.Value: { } value } && _model.GetOperation(value, _cancellationToken) is { } origin && !Mentions(origin, local))
                yield return origin;
            else if (syntax is SingleVariableDesignationSyntax { Parent: PatternSyntax pattern } && _model.GetOperation(pattern, _cancellationToken) is { Parent: IPropertySubpatternOperation subpattern })
                yield return subpattern.Member;
        }
    }

    private static bool Mentions(IOperation origin, ILocalSymbol local) =>
        origin is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    /// <summary>
    /// The cast of <c>(int)response.StatusCode == 404</c>. Without it the comparison compiles to the same instructions, but only there:
    /// in patterns and switches it changes the type of a temporary, a lifted comparison unwraps another type, and an expression tree keeps what is written.
    /// </summary>
    private CastExpressionSyntax? DroppableCast(IBinaryOperation comparison, IOperation number, IOperation other)
    {
        return number is ILiteralOperation && !comparison.IsLifted
            && other is IConversionOperation { IsImplicit: false, Syntax: CastExpressionSyntax cast } conversion
            && conversion.Type?.SpecialType is SpecialType.System_Int32
            && conversion.Operand.Type is { TypeKind: TypeKind.Enum } && _facts.Enums.Find(conversion.Operand.Type) is not null
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
