using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Apis;

/// <summary>Which types hold whole numbers.</summary>
internal static class NumberTypes
{
    /// <summary>Whether what the member carries there is a number.</summary>
    public static bool IsNumber(ISymbol member, CodePosition position)
    {
        var type = TypeOf(member);
        return position switch
        {
            CodePosition.Value => IsNumber(type)
                || TaskTypes.ValueOf(type) is { } value && IsNumber(value),
            CodePosition.Returns =>
                type is INamedTypeSymbol { DelegateInvokeMethod: { } function } && IsNumber(function, CodePosition.Value),
            CodePosition.Elements => type is IArrayTypeSymbol array
                ? IsNumber(array.ElementType)
                : type is INamedTypeSymbol { TypeArguments.Length: > 0 } collection && IsNumber(Innermost(collection)),
            _ => false,
        };
    }

    /// <summary>Whether the member holds anything, a number among it: <c>object StatusCode</c>, <c>T StatusCode</c>.</summary>
    public static bool IsAnything(ISymbol member) => TypeOf(member) is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol;

    /// <summary>Whether the type is a whole number that has room for a status code, or may be null instead.</summary>
    public static bool IsNumber(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return type?.SpecialType
            is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16
            or SpecialType.System_UInt16 or SpecialType.System_UInt32;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    // The int of an Input<ICollection<int>>.
    private static ITypeSymbol Innermost(INamedTypeSymbol collection)
    {
        var last = collection.TypeArguments[collection.TypeArguments.Length - 1];
        return last is INamedTypeSymbol { TypeArguments.Length: 1, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } inner
            ? Innermost(inner)
            : last;
    }
}
