using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>
/// Compares types with full names. The other way round, asking the compilation for each type of a table, makes the compiler read
/// the type lists of every assembly in reach: tens of milliseconds in every compilation, and in an editor after every keystroke.
/// </summary>
internal static class FullName
{
    /// <summary>Whether the type has that metadata name, such as <c>Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute`1</c>.</summary>
    /// <remarks>The one way to ask: by the name alone, a user's own type of that name would count too.</remarks>
    public static bool IsCalled(this ITypeSymbol? type, string fullName) => IsCalled(type, type?.MetadataName, fullName);

    /// <summary>Whether the type has that full name with any number of type parameters: <c>System.Func</c>.</summary>
    public static bool IsCalledWithAnyArity(this ITypeSymbol? type, string fullName) => IsCalled(type, type?.Name, fullName);

    /// <summary>Whether the type has one of the metadata names.</summary>
    public static bool IsAnyOf(this ITypeSymbol? type, string[] fullNames)
    {
        var name = type?.MetadataName;
        foreach (var fullName in fullNames)
        {
            if (IsCalled(type, name, fullName))
                return true;
        }

        return false;
    }

    /// <summary>Whether the type or one that it derives from has that metadata name.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsCalled(fullName))
                return true;
        }

        return false;
    }

    private static bool IsCalled(ITypeSymbol? type, string? name, string fullName) =>
        type is INamedTypeSymbol { ContainingType: null }
        && name is not null
        && fullName.Length > name.Length
        && fullName[fullName.Length - name.Length - 1] == '.'
        && fullName.EndsWith(name, StringComparison.Ordinal)
        && IsCalled(type.ContainingNamespace, fullName, fullName.Length - name.Length - 1);

    private static bool IsCalled(INamespaceSymbol? space, string fullName, int length)
    {
        for (; space is { IsGlobalNamespace: false } && length > 0; space = space.ContainingNamespace)
        {
            var start = length - space.Name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, space.Name, 0, space.Name.Length) != 0)
                return false;

            length = start - 1;
            if (length >= 0 && fullName[length] != '.')
                return false;
        }

        return length < 0 && space is { IsGlobalNamespace: true };
    }

    /// <summary>The type, if it is in the project itself or in an assembly whose name starts like this.</summary>
    public static INamedTypeSymbol? Find(this Compilation compilation, string fullName, string assembly)
    {
        if (compilation.Assembly.GetTypeByMetadataName(fullName) is { } own)
            return own;

        foreach (var candidate in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (candidate.Name.StartsWith(assembly, StringComparison.Ordinal) && candidate.GetTypeByMetadataName(fullName) is { } type)
                return type;
        }

        return null;
    }

    /// <summary>Whether any assembly in reach has a type of that name, going by the namespaces that the compiler binds with.</summary>
    public static bool Has(this Compilation compilation, string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        return Space(compilation, fullName.Substring(0, dot).Split('.'))?.GetTypeMembers(fullName.Substring(dot + 1)).IsEmpty is false;
    }

    /// <summary>
    /// The type that the full name means behind <c>global::</c>, by the namespaces that the compiler binds with: what it
    /// has read of them for that is not read again. Null where there is none in reach, where several assemblies have
    /// one, or where something else is in the way.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="fullName">Without type parameters; with a <c>+</c> before a nested type.</param>
    public static INamedTypeSymbol? FindNamed(this Compilation compilation, string fullName)
    {
        var types = fullName.Split('+');
        var parts = types[0].Split('.');
        if (!compilation.IsFree(types[0]))
            return null;

        var space = Space(compilation, parts.Take(parts.Length - 1));
        return types.Skip(1).Aggregate(
            Only(space?.GetTypeMembers(parts[parts.Length - 1])), (outer, nested) => Only(outer?.GetTypeMembers(nested)));

        INamedTypeSymbol? Only(IEnumerable<INamedTypeSymbol>? candidates)
        {
            var seen =
                candidates?.Where(type => type.Arity == 0 && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)).ToList();
            return seen?.Count == 1
                ? seen[0]
                : seen?.FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
        }
    }

    private static INamespaceSymbol? Space(Compilation compilation, IEnumerable<string> names) => names.Aggregate(
        (INamespaceSymbol?)compilation.GlobalNamespace,
        (outer, name) => outer?.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault());

    /// <summary>
    /// Whether a type can have that name: no namespace is called the same, and no type as one of the namespaces around it.
    /// </summary>
    public static bool IsFree(this Compilation compilation, string fullName)
    {
        var parts = fullName.Split('.');
        var space = compilation.GlobalNamespace;
        for (var i = 0; i < parts.Length && space is not null; i++)
        {
            var members = space.GetMembers(parts[i]);
            space = members.OfType<INamespaceSymbol>().FirstOrDefault();
            if (i == parts.Length - 1 ? space is not null : members.Any(member => member is INamedTypeSymbol { Arity: 0 }))
                return false;
        }

        return true;
    }
}
