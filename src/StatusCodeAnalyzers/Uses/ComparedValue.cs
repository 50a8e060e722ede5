using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>The other side of a comparison: whether what a number is compared with carries a status code.</summary>
internal static class ComparedValue
{
    /// <summary>For <c>==</c> and <c>!=</c>, whichever side the number stands on.</summary>
    public static UseSite? Operand(FlowContext flow, IBinaryOperation comparison, IOperation number)
    {
        var other = comparison.LeftOperand == number ? comparison.RightOperand : comparison.LeftOperand;
        return Matched(flow, other) is { } meeting
            ? meeting with { ComparedCast = Cast(flow, number, other, isFree: !comparison.IsLifted && !IsInExpressionTree(comparison)) }
            : null;
    }

    /// <summary>For an assertion or a search that the number is an argument of.</summary>
    public static UseSite? Asserted(FlowContext flow, IInvocationOperation call, IArgumentOperation? argument, CodePosition position)
    {
        foreach (var subject in Assertions.Subjects(call, argument, position))
        {
            if (Matched(flow, subject) is { } meeting)
            {
                return position is CodePosition.Value && argument is not null && TakesAnyType(argument)
                    ? meeting with { ComparedCast = Cast(flow, argument.Value, subject, isFree: false) }
                    : meeting;
            }
        }

        return position is CodePosition.Value && argument is not null
            ? Assertions.Collections(call, argument).Select(collection => Held(flow, collection)).FirstOrDefault(found => found is not null)
            : null;
    }

    /// <summary>For a number in a pattern.</summary>
    public static UseSite? Pattern(FlowContext flow, IConstantPatternOperation number) =>
        Matched(flow, MatchedInput.Of(number)) is { } meeting
            ? meeting with { ComparedCast = number.Parent is IIsPatternOperation test
                ? Cast(flow, number.Value, test.Value, isFree: false)
                : null }
            : null;

    /// <summary>For the value that a pattern or a case label is matched against.</summary>
    public static UseSite? Matched(FlowContext flow, IOperation? value)
    {
        for (var inner = value; inner is not null; inner = (inner as IConversionOperation)?.Operand)
        {
            if (flow.Enums.Find(inner.Type) is { } protocol)
                return new UseSite(new StatusCodeSlot(protocol), IsCompared: true);
        }

        var meeting = ReferencedMember.Unwrapped(value) switch
        {
            ICoalesceOperation coalesce => Matched(flow, coalesce.Value) ?? Matched(flow, coalesce.WhenNull),
            IConditionalOperation conditional => Matched(flow, conditional.WhenTrue) ?? Matched(flow, conditional.WhenFalse),
            IPropertyReferenceOperation { Property.IsIndexer: true } element =>
                Read(flow, ReferencedMember.Of(element.Instance), CodePosition.Elements),
            IArrayElementReferenceOperation element => Read(flow, ReferencedMember.Of(element.ArrayReference), CodePosition.Elements),
            IInvocationOperation { TargetMethod: { Name: "ToInt32", ContainingType: var owner }, Arguments: { Length: 1 } converted }
                when owner.IsCalled("System.Convert") => Matched(flow, converted[0].Value),
            IInvocationOperation element
                when PassThroughCall.IsElement(element)
                    && Read(flow, ReferencedMember.Of(PassThroughCall.Receiver(element)), CodePosition.Elements) is { } read =>
                read,
            ILocalReferenceOperation { Local: var local } => Origin(flow, local, Matched) ?? Read(flow, local, CodePosition.Value)
                ?? SymbolFlow.Sent(flow, local),
            IParameterReferenceOperation { Parameter: var parameter } => Read(flow, parameter, CodePosition.Value)
                ?? SymbolFlow.Sent(flow, parameter),
            var other => Read(flow, ReferencedMember.Of(other), CodePosition.Value),
        };
        return meeting ?? TextKey.Read(flow, value);
    }

    /// <summary>For a collection of codes, or one that is made of them: <c>responses.Select(r => r.StatusCode).ToList()</c>.</summary>
    private static UseSite? Held(FlowContext flow, IOperation? collection)
    {
        while (collection is IConversionOperation conversion)
            collection = conversion.Operand;

        return collection switch
        {
            IInvocationOperation { TargetMethod.Name: "Select" } call when PassThroughCall.Receiver(call) is not null =>
                Matched(flow, call.Arguments[call.Arguments.Length - 1].Value),
            IInvocationOperation call when PassThroughCall.IsSame(call) => Held(flow, PassThroughCall.Receiver(call)),
            ILocalReferenceOperation { Local: var local } => Read(flow, local, CodePosition.Elements) ?? Origin(flow, local, Held),
            var other => Read(flow, ReferencedMember.Of(other), CodePosition.Elements),
        };
    }

    /// <summary>For a number that stands in where there is no status code: <c>problem.Status ?? 500</c>.</summary>
    public static UseSite? StandIn(FlowContext flow, IOperation number)
    {
        for (var parent = number.Parent; parent is not null; number = parent, parent = parent.Parent)
        {
            if (parent is IConversionOperation or ISwitchExpressionOperation)
                continue;
            if (Beside(number, parent) is not { } others)
                return null;
            if (others.Select(other => Matched(flow, other)).FirstOrDefault(found => found is not null) is { } meeting)
                return meeting with { IsCompared = false };
        }

        return null;
    }

    /// <summary>What the number stands in for, or is the other choice of; null where it does neither.</summary>
    private static IEnumerable<IOperation>? Beside(IOperation number, IOperation parent) => parent switch
    {
        ICoalesceOperation coalesce => One(coalesce.WhenNull == number ? coalesce.Value : coalesce.WhenNull),
        IConditionalOperation conditional when conditional.Condition != number =>
            One(conditional.WhenTrue == number ? conditional.WhenFalse : conditional.WhenTrue),
        IArgumentOperation
        {
            Parameter.Name: "defaultValue",
            Parent: IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance },
        } => One(instance),
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when arm.Value == number =>
            choice.Arms.Where(other => other != arm).Select(other => other.Value),
        _ => null,
    };

    private static IOperation[] One(IOperation? operation) => operation is null ? Array.Empty<IOperation>() : new[] { operation };

    private static UseSite? Read(FlowContext flow, ISymbol? member, CodePosition position) =>
        flow.Slots.Of(member, position) is { } place ? new UseSite(place, IsCompared: true) : null;

    // In code that has errors, a local can be set to itself.
    private static UseSite? Origin(FlowContext flow, ILocalSymbol local, Func<FlowContext, IOperation, UseSite?> meet)
    {
        if (!flow.Asked.Add(local))
            return null;

        var origin = Origins(flow, local).Select(origin => meet(flow, origin)).FirstOrDefault(meeting => meeting is not null);
        flow.Asked.Remove(local);
        return origin;
    }

    /// <summary>What a local was set to when it was declared.</summary>
    private static IEnumerable<IOperation> Origins(FlowContext flow, ILocalSymbol local)
    {
        foreach (var declaration in local.DeclaringSyntaxReferences)
        {
            var syntax = declaration.GetSyntax(flow.CancellationToken);
            if (syntax is VariableDeclaratorSyntax { Initializer.Value: { } value }
                && flow.Model.OperationOf(value, flow.CancellationToken) is { } origin)
            {
                yield return origin;
            }
            else if (syntax is SingleVariableDesignationSyntax { Parent: PatternSyntax pattern }
                && flow.Model.OperationOf(pattern, flow.CancellationToken) is IPatternOperation declared
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
    private static ComparedCast? Cast(FlowContext flow, IOperation number, IOperation other, bool isFree)
    {
        while (other is IConversionOperation { IsImplicit: true } implicitly)
            other = implicitly.Operand;
        while (number is IConversionOperation { IsImplicit: true } implicitly)
            number = implicitly.Operand;

        return number is ILiteralOperation
            && other is IConversionOperation { Syntax: CastExpressionSyntax cast } conversion
            && conversion.Type?.SpecialType is SpecialType.System_Int32
            && conversion.Operand.Type is { TypeKind: TypeKind.Enum } && flow.Enums.Find(conversion.Operand.Type) is not null
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
            if (parent.Type.IsCalled("System.Linq.Expressions.Expression`1"))
                return true;
        }

        return false;
    }
}
