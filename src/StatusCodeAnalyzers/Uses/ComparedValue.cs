using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>The other side of a comparison: whether what a number is compared with carries a status code.</summary>
internal sealed class ComparedValue
{
    private readonly StatusEnums _enums;
    private readonly ConfiguredPlaces _places;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    public ComparedValue(StatusEnums enums, ConfiguredPlaces places, SemanticModel model, CancellationToken cancellationToken)
    {
        _enums = enums;
        _places = places;
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>For <c>==</c> and <c>!=</c>, whichever side the number stands on.</summary>
    public Meeting? Operand(IBinaryOperation comparison, IOperation number)
    {
        var other = comparison.LeftOperand == number ? comparison.RightOperand : comparison.LeftOperand;
        return Matched(other) is { } meeting ? meeting with { ComparedCast = Cast(number, other, isFree: !comparison.IsLifted && !IsInExpressionTree(comparison)) } : null;
    }

    /// <summary>For an assertion or a search that the number is an argument of.</summary>
    public Meeting? Asserted(IInvocationOperation call, IArgumentOperation? argument, Carries carries)
    {
        foreach (var subject in Assertions.Subjects(call, argument, carries))
        {
            if (Matched(subject) is { } meeting)
                return carries is Carries.Value && argument is not null && TakesAnyType(argument) ? meeting with { ComparedCast = Cast(argument.Value, subject, isFree: false) } : meeting;
        }

        return null;
    }

    /// <summary>For a pattern of one number.</summary>
    public Meeting? Pattern(IIsPatternOperation pattern, IOperation matched) =>
        Matched(pattern.Value) is { } meeting
            ? meeting with { ComparedCast = matched is IConstantPatternOperation constant ? Cast(constant.Value, pattern.Value, isFree: false) : null }
            : null;

    /// <summary>For the value that a pattern or a case label is matched against.</summary>
    public Meeting? Matched(IOperation? value)
    {
        for (var inner = value; inner is not null; inner = (inner as IConversionOperation)?.Operand)
        {
            if (_enums.Find(inner.Type) is { } protocol)
                return new Meeting(new Place(protocol, ByName: false), IsCompared: true);
        }

        var member = CarryingMember.Of(value);
        if (member is ILocalSymbol local && Origins(local).Select(Matched).FirstOrDefault(meeting => meeting is not null) is { } origin)
            return origin;

        return _places.Of(member, Carries.Value) is { } place ? new Meeting(place, IsCompared: true) : null;
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
    /// The cast of <c>(int)response.StatusCode == 404</c>. Without it that comparison compiles to the same instructions, but no other does:
    /// in patterns and assertions it changes the type of a temporary or the type argument, a lifted comparison unwraps another type,
    /// and an expression tree keeps what is written.
    /// </summary>
    private ComparedCast? Cast(IOperation number, IOperation other, bool isFree)
    {
        while (other is IConversionOperation { IsImplicit: true } implicitly)
            other = implicitly.Operand;
        while (number is IConversionOperation { IsImplicit: true } implicitly)
            number = implicitly.Operand;

        return number is ILiteralOperation
            && other is IConversionOperation { Syntax: CastExpressionSyntax cast } conversion
            && conversion.Type?.SpecialType is SpecialType.System_Int32
            && conversion.Operand.Type is { TypeKind: TypeKind.Enum } && _enums.Find(conversion.Operand.Type) is not null
                ? new ComparedCast(cast, isFree)
                : null;
    }

    /// <summary>Whether the method would take an enum in the number's place as well.</summary>
    private static bool TakesAnyType(IArgumentOperation argument) =>
        argument.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }
        && argument.Parent?.Syntax is InvocationExpressionSyntax { Expression: not GenericNameSyntax and not MemberAccessExpressionSyntax { Name: GenericNameSyntax } };

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
