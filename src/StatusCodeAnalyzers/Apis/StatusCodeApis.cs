using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Apis;

/// <summary>WHERE a status code is given or read: the table's rows as symbols of one compilation.</summary>
internal sealed partial class StatusCodeApis
{
    private readonly ImmutableDictionary<ISymbol, StatusCodeApi> _members;
    private readonly ImmutableArray<IPropertySymbol> _interfaceProperties;

    public StatusCodeApis(Compilation compilation, IReadOnlyList<StatusCodeApi> table)
    {
        var members = ImmutableDictionary.CreateBuilder<ISymbol, StatusCodeApi>(SymbolEqualityComparer.Default);
        foreach (var rows in table.GroupBy(row => row.Type))
        {
            foreach (var type in compilation.GetTypesByMetadataName(rows.Key))
            {
                foreach (var row in rows)
                {
                    foreach (var symbol in Symbols(type, row))
                        members[symbol] = row;
                }
            }
        }

        _members = members.ToImmutable();
        _interfaceProperties = _members.Keys.OfType<IPropertySymbol>().Where(property => property.ContainingType.TypeKind == TypeKind.Interface).ToImmutableArray();
    }

    /// <summary>The row of the member or parameter; null where it carries no status code.</summary>
    public StatusCodeApi? Find(ISymbol symbol)
    {
        if (_members.TryGetValue(symbol.OriginalDefinition, out var row))
            return row;

        return symbol switch
        {
            IPropertySymbol property => Overridden(property) ?? Implemented(property),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter => Find(overridden.Parameters[parameter.Ordinal]),
            _ => null,
        };
    }

    private StatusCodeApi? Overridden(IPropertySymbol property) => property.OverriddenProperty is { } overridden ? Find(overridden) : null;

    // By name, not by FindImplementationForInterfaceMember: a result's own `int StatusCode` stands beside the interface's `int?`.
    private StatusCodeApi? Implemented(IPropertySymbol property)
    {
        foreach (var candidate in _interfaceProperties)
        {
            if ((candidate.Name == property.Name || property.ExplicitInterfaceImplementations.Contains(candidate, SymbolEqualityComparer.Default)) && property.ContainingType.AllInterfaces.Contains(candidate.ContainingType, SymbolEqualityComparer.Default))
                return _members[candidate];
        }

        return null;
    }

    private static IEnumerable<ISymbol> Symbols(INamedTypeSymbol type, StatusCodeApi row)
    {
        foreach (var member in type.GetMembers(row.Member))
        {
            if (row.Parameter is null)
                yield return member;
            else if (member is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                {
                    if (parameter.Name == row.Parameter)
                        yield return parameter;
                }
            }
        }
    }
}
