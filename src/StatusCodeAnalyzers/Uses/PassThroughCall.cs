using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Calls that hand on what they are given: the value itself, an element of it, or another collection of the same elements.
/// </summary>
internal static class PassThroughCall
{
    private static readonly ImmutableHashSet<string> SameValue = ImmutableHashSet.Create(
        "FromResult", "ConfigureAwait", "AsTask", "GetAwaiter", "GetResult");

    private static readonly ImmutableHashSet<string> Element = ImmutableHashSet.Create(
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault",
        "GetValueOrDefault");

    private static readonly ImmutableHashSet<string> SameElements = ImmutableHashSet.Create(
        "AsEnumerable", "AsReadOnly", "AsSpan", "Concat", "Create", "CreateRange", "Distinct", "OrderBy", "ToArray",
        "ToFrozenDictionary", "ToFrozenSet", "ToHashSet", "ToImmutableArray", "ToImmutableDictionary", "ToImmutableHashSet", "ToImmutableList",
        "ToList", "Union", "Where");

    // What looks at a collection's elements one by one.
    private static readonly ImmutableHashSet<string> Loops = ImmutableHashSet.Create(
        "All", "Any", "Count", "Exists", "Find", "FindIndex", "First", "FirstOrDefault", "ForEach", "Select", "TrueForAll", "Where");

    /// <summary>The expression that has the value, or the number in it, as its result; null where the parent is no such call.</summary>
    public static (IOperation Result, CodePosition Position)? Next(IOperation value, IOperation parent, CodePosition position)
    {
        var isReceiver = parent is IInvocationOperation called && called.Instance == value
            || parent is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } };
        var (result, name) = (parent as IArgumentOperation)?.Parent switch
        {
            IInvocationOperation call => (call, IsFrameworks(call.TargetMethod) ? call.TargetMethod.Name : ""),
            IObjectCreationOperation creation => (creation, "new"),
            _ => (parent, parent is IInvocationOperation call && IsFrameworks(call.TargetMethod)
                ? call.TargetMethod.Name
                : parent is IPropertyReferenceOperation { Instance: { } instance } property && instance == value
                    ? property.Property.Name
                    : ""),
        };

        var passed = position switch
        {
            CodePosition.Value when SameValue.Contains(name) || name is "Result" && result.Parent is not IArgumentOperation => position,
            CodePosition.Value when name is "Value" or "GetValueOrDefault" && IsNullable(value.Type) && parent is not IArgumentOperation =>
                position,
            CodePosition.Value when name is "GetValueOrDefault" && parent is IArgumentOperation { Parameter.Name: "defaultValue" } =>
                position,
            CodePosition.Value when name is "new" && result.Type.IsCalledWithAnyArity(TaskTypes.ValueTask) => position,
            CodePosition.Elements when Element.Contains(name) && isReceiver => CodePosition.Value,
            CodePosition.Elements when SameElements.Contains(name) && !SelectsKeys(result) => position,
            CodePosition.Elements when name is "Values" || name is "new" && IsCollection(result.Type) => position,
            _ => (CodePosition?)null,
        };

        return passed is { } to ? (result, to) : null;
    }

    /// <summary>Whether the call takes one element out of its receiver: <c>codes.First()</c>.</summary>
    public static bool IsElement(IInvocationOperation call) => Element.Contains(call.TargetMethod.Name) && IsFrameworks(call.TargetMethod);

    /// <summary>Whether the call gives the elements of its receiver: <c>codes.ToList()</c>.</summary>
    public static bool IsSame(IInvocationOperation call) =>
        SameElements.Contains(call.TargetMethod.Name) && IsFrameworks(call.TargetMethod) && !SelectsKeys(call);

    /// <summary>What a call is made on, also that of an extension method.</summary>
    public static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null);

    /// <summary>The parameter of <c>code => code == status</c> in a call that looks at the elements of its receiver.</summary>
    public static ISymbol? ElementParameter(IInvocationOperation call) => Loops.Contains(call.TargetMethod.Name)
        ? call.Arguments.Select(argument => argument.Value).OfType<IDelegateCreationOperation>()
            .Select(creation => creation.Target).OfType<IAnonymousFunctionOperation>().FirstOrDefault()?.Symbol.Parameters.FirstOrDefault()
        : null;

    // Of what is no dictionary yet, a function says what the keys and values are.
    private static bool SelectsKeys(IOperation call) =>
        call is IInvocationOperation { TargetMethod: { Name: "ToFrozenDictionary" or "ToImmutableDictionary", Parameters: var parameters } }
        && parameters.Any(parameter => parameter.Name is "keySelector");

    private static bool IsFrameworks(IMethodSymbol method)
    {
        var outermost = method.ContainingNamespace;
        while (outermost?.ContainingNamespace is { IsGlobalNamespace: false } outer)
            outermost = outer;

        return outermost?.Name is "System";
    }

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;

    private static bool IsCollection(ITypeSymbol? type) =>
        type?.AllInterfaces.Any(candidate => candidate.SpecialType is SpecialType.System_Collections_IEnumerable) is true;
}
