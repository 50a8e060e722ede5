using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Apis;

/// <summary>Everything in the referenced assemblies that looks like a place for a status code.</summary>
/// <remarks>
/// It looks like one if its type is or holds <c>HttpStatusCode</c>, or an <c>int</c> under a name with the word "status" or "code",
/// or a dictionary with <c>int</c> keys, or if an attribute says so. Constants and enum members are names, not places.
/// </remarks>
internal static partial class StatusCodeLikeMembers
{
    public static IEnumerable<ISymbol> In(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(assembly => Types(assembly.GlobalNamespace)).SelectMany(In);

    /// <summary>As <see cref="StatusCodeApiExamples.Display"/> writes the row that would cover it.</summary>
    public static string Display(ISymbol symbol)
    {
        var member = symbol is IParameterSymbol parameter ? parameter.ContainingSymbol : symbol;
        return StatusCodeApiExamples.Display(new(MetadataName(member.ContainingType), member.Name, (symbol as IParameterSymbol)?.Name));
    }

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } containing
        ? $"{MetadataName(containing)}+{type.MetadataName}"
        : $"{type.ContainingNamespace}.{type.MetadataName}";

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(IsVisible)
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<ISymbol> In(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Enum => [],
        TypeKind.Delegate => In(type.DelegateInvokeMethod!),
        _ => type.GetMembers().Where(IsVisible).SelectMany(In),
    };

    private static IEnumerable<ISymbol> In(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } => [],
        IMethodSymbol method => method.Parameters.Where(parameter => IsLike(parameter, parameter.Type))
            .Concat<ISymbol>(IsLike(method, method.ReturnType) ? [method] : []),
        IPropertySymbol property when IsLike(property, property.Type) => [property],
        IFieldSymbol { IsConst: false } field when IsLike(field, field.Type) => [field],
        _ => [],
    };

    private static bool IsLike(ISymbol place, ITypeSymbol type)
    {
        var parts = Parts(type).ToList();
        return parts.Exists(part => part is { Name: "HttpStatusCode", ContainingNamespace.Name: "Net" })
            || parts.Exists(part => part.SpecialType == SpecialType.System_Int32)
                && (StatusOrCode().IsMatch(place.Name) || HasIntKeys(type) || HasAttribute(place));
    }

    private static bool HasAttribute(ISymbol place) =>
        place.GetAttributes().Any(attribute => attribute.AttributeClass!.Name.Contains("StatusCode", StringComparison.Ordinal));

    private static bool HasIntKeys(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Int32 }, _] }
        && type.Name.EndsWith("Dictionary", StringComparison.Ordinal);

    /// <summary>The type and what it holds: <c>int</c> in <c>Func&lt;Exception, int?&gt;[]</c>.</summary>
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { TypeArguments: [_, ..] arguments } => arguments.SelectMany(Parts).Prepend(type),
        _ => [type],
    };

    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol
        || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // A word of its own: not the one in Encode, Unicode and Opcode.
    [GeneratedRegex("([Ss]tatus(es)?|(^c|C)odes?)($|[A-Z_])", RegexOptions.CultureInvariant)]
    private static partial Regex StatusOrCode();
}
