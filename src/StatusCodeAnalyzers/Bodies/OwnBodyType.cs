using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>
/// A team's own type for error bodies: what its constructor, or else its settable members, are called says what they take.
/// </summary>
internal static class OwnBodyType
{
    /// <summary>The type, where the project can see it; by its full name, with <c>+</c> or a dot before a nested one.</summary>
    public static INamedTypeSymbol? Find(string name, Compilation compilation) =>
        compilation.GetTypesByMetadataName(name).FirstOrDefault(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    /// <summary>The expression that makes one for a body, with full names; null where the type does not say how.</summary>
    /// <param name="type">The type.</param>
    /// <param name="body">The body.</param>
    /// <param name="status">How the status is written.</param>
    /// <param name="compilation">The project.</param>
    public static string? Creation(INamedTypeSymbol type, ResponseBody body, string status, Compilation compilation)
    {
        if (type.IsAbstract || type.IsUnboundGenericType || type.IsGenericType || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return null;

        var name = $"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}";
        var constructors = type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly))
            .ToList();
        foreach (var constructor in constructors.OrderByDescending(constructor => constructor.Parameters.Length))
        {
            var given =
                constructor.Parameters.TakeWhile(parameter => Value(parameter.Name, parameter.Type, body, status) is not null).ToList();
            if (given.Any(parameter => IsText(parameter.Type))
                && constructor.Parameters.Skip(given.Count).All(parameter => parameter.IsOptional))
            {
                return $"{name}({string.Join(", ", given.Select(parameter => Value(parameter.Name, parameter.Type, body, status)))})";
            }
        }

        var settable = Properties(type)
            .Where(property => property.SetMethod is { } setter && compilation.IsSymbolAccessibleWithin(setter, compilation.Assembly))
            .ToList();
        var set = settable.Where(property => Value(property.Name, property.Type, body, status) is not null).ToList();
        var canBeEmpty = constructors.Any(constructor => constructor.Parameters.All(parameter => parameter.IsOptional))
            && settable.All(property => !property.IsRequired || set.Contains(property));
        return canBeEmpty && set.Any(property => IsText(property.Type))
            ? name + " { "
                + string.Join(", ", set.Select(property => $"{property.Name} = {Value(property.Name, property.Type, body, status)}"))
                + " }"
            : null;
    }

    /// <summary>The resource key of what is wrong with the type, or null.</summary>
    public static string? Problem(string name, Compilation compilation) =>
        Find(name, compilation) is not { } type ? "STC0001_MessageUnknownType"
        : Creation(type, ResponseBody.Of(StatusCatalog.Http(404)!, 10), "404", compilation) is null ? "STC0001_MessageUnusableType"
        : null;

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol? type) =>
        type is null
            ? Enumerable.Empty<IPropertySymbol>()
            : Properties(type.BaseType)
                .Concat(type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && !property.IsIndexer));

    private static string? Value(string name, ITypeSymbol type, ResponseBody body, string status) => name.ToLowerInvariant() switch
    {
        "error" or "code" when IsText(type) => Literal(body.Error),
        "message" or "title" or "detail" when IsText(type) => Literal(body.Message),
        "code" or "status" or "statuscode" when type.SpecialType is SpecialType.System_Int32 => status,
        _ => null,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
