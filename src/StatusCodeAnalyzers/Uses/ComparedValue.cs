using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>The other side of a comparison: whether what a number is compared with carries a status code.</summary>
internal sealed class ComparedValue
{
    // An end of the search, as opposed to nothing found yet.
    private static readonly UseSite None = new(new StatusCodeSlot(default, ByName: true));

    private readonly StatusEnums _enums;
    private readonly SlotLookup _places;
    private readonly SymbolFlow _symbols;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);

    public ComparedValue(StatusEnums enums, SlotLookup places, SymbolFlow symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        _enums = enums;
        _places = places;
        _symbols = symbols;
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>For <c>==</c> and <c>!=</c>, whichever side the number stands on.</summary>
    public UseSite? Operand(IBinaryOperation comparison, IOperation number)
    {
        var other = comparison.LeftOperand == number ? comparison.RightOperand : comparison.LeftOperand;
        return Matched(other) is { } meeting
            ? meeting with { ComparedCast = Cast(number, other, isFree: !comparison.IsLifted && !IsInExpressionTree(comparison)) }
            : null;
    }

    /// <summary>For an assertion or a search that the number is an argument of.</summary>
    public UseSite? Asserted(IInvocationOperation call, IArgumentOperation? argument, CodePosition position)
    {
        foreach (var subject in Assertions.Subjects(call, argument, position))
        {
            if (Matched(subject) is { } meeting)
            {
                return position is CodePosition.Value && argument is not null && TakesAnyType(argument)
                    ? meeting with { ComparedCast = Cast(argument.Value, subject, isFree: false) }
                    : meeting;
            }
        }

        return null;
    }

    /// <summary>For a number in a pattern.</summary>
    public UseSite? Pattern(IConstantPatternOperation number) =>
        Matched(MatchedInput.Of(number)) is { } meeting
            ? meeting with { ComparedCast = number.Parent is IIsPatternOperation test ? Cast(number.Value, test.Value, isFree: false) : null }
            : null;

    /// <summary>For the value that a pattern or a case label is matched against.</summary>
    public UseSite? Matched(IOperation? value)
    {
        for (var inner = value; inner is not null; inner = (inner as IConversionOperation)?.Operand)
        {
            if (_enums.Find(inner.Type) is { } protocol)
                return new UseSite(new StatusCodeSlot(protocol, ByName: false), IsCompared: true);
        }

        return ReferencedMember.Unwrapped(value) switch
        {
            ICoalesceOperation coalesce => Matched(coalesce.Value) ?? Matched(coalesce.WhenNull),
            IConditionalOperation conditional => Matched(conditional.WhenTrue) ?? Matched(conditional.WhenFalse),
            IPropertyReferenceOperation { Property.IsIndexer: true } element => Read(ReferencedMember.Of(element.Instance), CodePosition.Elements),
            IArrayElementReferenceOperation element => Read(ReferencedMember.Of(element.ArrayReference), CodePosition.Elements),
            IInvocationOperation { TargetMethod: { Name: "ToInt32", ContainingType.Name: "Convert" }, Arguments: { Length: 1 } converted } =>
                Matched(converted[0].Value),
            IInvocationOperation element
                when PassThroughCall.IsElement(element)
                    && Read(ReferencedMember.Of(PassThroughCall.Receiver(element)), CodePosition.Elements) is { } meeting =>
                meeting,
            ILocalReferenceOperation { Local: var local } => Origin(local) ?? Read(local, CodePosition.Value) ?? _symbols.Sent(local),
            IParameterReferenceOperation { Parameter: var parameter } => Read(parameter, CodePosition.Value) ?? _symbols.Sent(parameter),
            var other => Read(ReferencedMember.Of(other), CodePosition.Value),
        };
    }

    /// <summary>For a number that stands in where there is no status code: <c>problem.Status ?? 500</c>.</summary>
    public UseSite? StandIn(IOperation number)
    {
        for (var parent = number.Parent; parent is not null; number = parent, parent = parent.Parent)
        {
            var meeting = parent switch
            {
                IConversionOperation or ISwitchExpressionOperation => null,
                ICoalesceOperation coalesce => Matched(coalesce.WhenNull == number ? coalesce.Value : coalesce.WhenNull),
                IConditionalOperation conditional when conditional.Condition != number =>
                    Matched(conditional.WhenTrue == number ? conditional.WhenFalse : conditional.WhenTrue),
                IArgumentOperation
                {
                    Parameter.Name: "defaultValue",
                    Parent: IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance },
                } => Matched(instance),
                ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when arm.Value == number =>
                    @switch.Arms.Where(other => other != arm).Select(other => Matched(other.Value)).FirstOrDefault(found => found is not null),
                _ => None,
            };

            if (meeting is not null)
                return meeting == None ? null : meeting with { IsCompared = false };
        }

        return null;
    }

    private UseSite? Read(ISymbol? member, CodePosition position) => _places.Of(member, position) is { } place ? new UseSite(place, IsCompared: true) : null;

    // In code that has errors, a local can be set to itself.
    private UseSite? Origin(ILocalSymbol local)
    {
        if (!_asked.Add(local))
            return null;

        var origin = Origins(local).Select(Matched).FirstOrDefault(meeting => meeting is not null);
        _asked.Remove(local);
        return origin;
    }

    /// <summary>What a local was set to when it was declared.</summary>
    private IEnumerable<IOperation> Origins(ILocalSymbol local)
    {
        foreach (var declaration in local.DeclaringSyntaxReferences)
        {
            var syntax = declaration.GetSyntax(_cancellationToken);
            if (syntax is VariableDeclaratorSyntax { Initializer.Value: { } value } && _model.OperationOf(value, _cancellationToken) is { } origin)
            {
                yield return origin;
            }
            else if (syntax is SingleVariableDesignationSyntax { Parent: PatternSyntax pattern }
                && _model.OperationOf(pattern, _cancellationToken) is IPatternOperation declared
                && MatchedInput.Of(declared) is { } input)
            {
                yield return input;
            }
        }
    }

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
        && argument.Parent?.Syntax is InvocationExpressionSyntax
        {
            Expression: not GenericNameSyntax and not MemberAccessExpressionSyntax { Name: GenericNameSyntax },
        };

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
