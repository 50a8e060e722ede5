using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>The type of a body, as a declaration can name it.</summary>
internal static class BodyType
{
    /// <summary>The type without what only the compiler knows of it; null where an attribute can't name it or it says nothing.</summary>
    public static ITypeSymbol? Nameable(ITypeSymbol? type, Compilation compilation) =>
        type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_Void) } && CanBeNamed(type, compilation)
            ? type.WithNullableAnnotation(NullableAnnotation.None)
            : null;

    private static bool CanBeNamed(ITypeSymbol type, Compilation compilation) => type switch
    {
        IArrayTypeSymbol array => CanBeNamed(array.ElementType, compilation),
        INamedTypeSymbol { IsAnonymousType: true } or IErrorTypeSymbol => false,
        INamedTypeSymbol named =>
            !named.IsFileLocal
            && compilation.IsSymbolAccessibleWithin(named.OriginalDefinition, compilation.Assembly)
            && (named.ContainingType is null || CanBeNamed(named.ContainingType, compilation))
            && named.TypeArguments.All(argument => CanBeNamed(argument, compilation)),
        _ => false,
    };
}
