using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Uses;

/// <summary>A number that is put beside a key in a text, or is read by one: <c>tags["http.status_code"] = 404</c>.</summary>
internal static class TextKey
{
    private const int MostCalls = 8;

    // Only these take a number of their own type and mean a value with it, rather than a width or a measurement.
    private static readonly ImmutableHashSet<string> NumberWriters = ImmutableHashSet.Create("WriteNumber", "SetInt32", "SetInt64");

    private static readonly ImmutableHashSet<string> Pairs =
        ImmutableHashSet.Create("KeyValuePair", "JProperty", "SqlParameter", "XAttribute", "XElement");

    private static readonly ImmutableHashSet<string> Conversions = ImmutableHashSet.Create(
        "GetInt16", "GetInt32", "GetInt64", "GetUInt16", "GetValue", "Get", "Value", "ToObject", "ToInt32", "ToInt64", "ToString", "Parse",
        "Deserialize");

    /// <summary>For a number that is given beside a key.</summary>
    public static UseSite? Given(FlowContext flow, IOperation number)
    {
        var value = number;
        while (value.Parent is IConversionOperation or IConditionalOperation or ICoalesceOperation
            or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } argument
                when (IsDefault(argument.Parameter) ? Reads(call.TargetMethod) : Writes(call.TargetMethod))
                    && !HoldsOther(PassThroughCall.Receiver(call)) =>
                Beside(flow, call.Arguments, argument, call.TargetMethod),
            IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: var type } creation } argument when Pairs.Contains(type) =>
                Beside(flow, creation.Arguments, argument, creation.Constructor),
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } element,
            } assignment
                when assignment.Value == value && !HoldsOther(element.Instance) =>
                Key(flow, element.Arguments[0].Value) is { } slot ? new UseSite(slot) : null,
            ISimpleAssignmentOperation { Target: IDynamicMemberReferenceOperation member } assignment when assignment.Value == value =>
                flow.Slots.OfKey(member.MemberName) is { } slot ? new UseSite(slot) : null,
            _ => null,
        };
    }

    /// <summary>For what is read by a key: <c>root.GetProperty("statusCode").GetInt32()</c>.</summary>
    public static UseSite? Read(FlowContext flow, IOperation? value)
    {
        for (var calls = 0; value is not null && calls < MostCalls; calls++)
        {
            value = ReferencedMember.Unwrapped(value);

            // To the compiler, the name of a dynamic member is no more than a text either.
            if (value is IDynamicMemberReferenceOperation member)
                return flow.Slots.OfKey(member.MemberName) is { } named ? new UseSite(named, IsCompared: true) : null;

            var (key, holder) = value switch
            {
                IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } index } element =>
                    (index[0].Value, element.Instance),
                IInvocationOperation call when Reads(call.TargetMethod) =>
                    (call.Arguments.Select(argument => argument.Value).FirstOrDefault(IsText), PassThroughCall.Receiver(call)),
                ILocalReferenceOperation local => (OutOf(flow, local.Local), null),
                _ => (null, null),
            };
            if (key is not null && IsText(key))
                return !HoldsOther(holder) && Key(flow, key) is { } slot ? new UseSite(slot, IsCompared: true) : null;

            value = value switch
            {
                IConversionOperation conversion => conversion.Operand,
                IPropertyReferenceOperation { Property: { Name: "Value", IsIndexer: false } } content => content.Instance,
                IInvocationOperation call when Conversions.Contains(call.TargetMethod.Name) =>
                    PassThroughCall.Receiver(call) ?? call.Arguments.FirstOrDefault()?.Value,
                IConditionalAccessInstanceOperation instance => Accessed(instance),
                ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } parts }
                    when parts[0].GetSyntax(flow.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial } =>
                    flow.Model.OperationOf(initial, flow.CancellationToken),
                _ => null,
            };
        }

        return null;
    }

    // A key in front of the value, which is of any type: a number of its own would be a width, or be measured.
    private static UseSite? Beside(
        FlowContext flow, ImmutableArray<IArgumentOperation> arguments, IArgumentOperation argument, IMethodSymbol? method)
    {
        if (method is null
            || argument.Parameter is not { } parameter
            || Vocabulary.IsOfOtherNumbers(new Words(parameter.Name))
            || NumberTypes.IsNumber(parameter.OriginalDefinition.Type) && !IsDefault(parameter) && !NumberWriters.Contains(method.Name))
        {
            return null;
        }

        // What a text is made of stands behind that text, not beside a key.
        var key = arguments.FirstOrDefault(other => other.Parameter?.Ordinal == parameter.Ordinal - 1);
        return key is { Parameter.Name: var name } && !Vocabulary.IsTemplate(name) && Key(flow, key.Value) is { } slot
            ? new UseSite(slot)
            : null;
    }

    private static bool IsDefault(IParameterSymbol? parameter) => parameter is not null && Vocabulary.IsDefault(parameter.Name);

    private static StatusCodeSlot? Key(FlowContext flow, IOperation key)
    {
        while (key is IConversionOperation conversion)
            key = conversion.Operand;

        return key.ConstantValue is { HasValue: true, Value: string text } ? flow.Slots.OfKey(text) : null;
    }

    private static bool IsText(IOperation key) =>
        key.ConstantValue is { HasValue: true, Value: string } || key is IConversionOperation conversion && IsText(conversion.Operand);

    /// <summary>The key of <c>TryGetProperty("statusCode", out var code)</c>.</summary>
    private static IOperation? OutOf(FlowContext flow, ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(flow.CancellationToken) is SingleVariableDesignationSyntax
        {
            Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax lookup } },
        }
        && flow.Model.OperationOf(lookup, flow.CancellationToken) is IInvocationOperation call
        && Reads(call.TargetMethod)
            ? call.Arguments.Select(argument => argument.Value).FirstOrDefault(IsText)
            : null;

    /// <summary>What <c>?.</c> stands behind.</summary>
    private static IOperation? Accessed(IOperation instance)
    {
        for (var (child, parent) = (instance, instance.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
        }

        return null;
    }

    private static bool Writes(IMethodSymbol method) => Vocabulary.PutsBesideKey(new Words(method.Name));

    private static bool Reads(IMethodSymbol method) => Vocabulary.ReadsByKey(new Words(method.Name));

    /// <summary>
    /// Whether the collection is called after what it holds, and that is no value: <c>columnWidths["statusCode"] = 120</c>.
    /// </summary>
    private static bool HoldsOther(IOperation? collection)
    {
        var name = collection is IInstanceReferenceOperation ? Created(collection.Parent) : ReferencedMember.Of(collection)?.Name;
        return name is not null
            && (Vocabulary.IsOfOtherNumbers(new Words(name))
                || new Words(name.TrimEnd('s')) is var one && (Vocabulary.IsOfOtherNumbers(one) || Vocabulary.HoldsMeasures(one)));
    }

    /// <summary>What the collection is called that an initializer fills.</summary>
    private static string? Created(IOperation? filled)
    {
        while (filled is not null and not IObjectCreationOperation)
            filled = filled.Parent;

        var parent = filled?.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0].Name,
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0].Name,
            IAssignmentOperation assignment => ReferencedMember.Of(assignment.Target)?.Name,
            IArgumentOperation argument => argument.Parameter?.Name,
            _ => null,
        };
    }
}
